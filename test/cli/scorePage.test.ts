import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runScore } from "../../src/cli/runScore.ts";
import type { ScoreArguments } from "../../src/cli/scoreArguments.ts";
import { readResultFile } from "../../src/hosts/readResultFile.ts";
import { writeReport } from "../../src/hosts/writeReport.ts";
import type { ScoreResult } from "../../src/scoring/scoreResult.ts";
import { CHAT } from "../report/sampleScore.ts";
import { scratchFolder } from "./commandLine.ts";

const RULES = ["pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"];

/** What `score` prints of the chat in a folder, with a page in `pages` beside it. */
async function printed(folder: string, given: Partial<ScoreArguments> = {}): Promise<string> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await runScore({ log: join(folder, "Chats of June.csv"), rule: RULES, out: join(folder, "pages"), quiet: true, ...given });
  } finally {
    spy.mockRestore();
  }
  return written.join("");
}

function resultOf(page: string): ScoreResult {
  const text = /<script type="application\/json" id="report">(.*)<\/script>/u.exec(readFileSync(page, "utf8"))?.[1] ?? "";
  return (JSON.parse(text) as { result: ScoreResult }).result;
}

describe("score --out", () => {
  it("writes one page named after the log and tells its path last", async () => {
    const folder = scratchFolder({ "Chats of June.csv": CHAT });
    const answer = await printed(folder);
    const page = join(folder, "pages", "chats-of-june--score.html");
    expect(answer.endsWith(`\n\npage: ${page}\n`)).toBe(true);
    expect(answer).not.toContain("Missed");
    expect(readdirSync(join(folder, "pages"))).toEqual(["chats-of-june--score.html"]);
  });

  it("has consumers that were missed with what they wrote, and what would have helped, though nobody asked", async () => {
    const folder = scratchFolder({ "Chats of June.csv": CHAT });
    const { explanations = [], whatIf } = JSON.parse(await printed(folder, { json: true })) as ScoreResult;
    expect(explanations.map(({ consumer, rules }) => [consumer, rules.map(({ id, chosen }) => [id, chosen?.failure])])).toEqual([
      ["lin", [[RULES[0], "late"]]], ["mei", [[RULES[0], "unanswered"]]], ["wei", [[RULES[0], "bot-only"]]],
    ]);
    expect(JSON.stringify(explanations)).toContain("M please");
    expect(whatIf?.outcomes.length).toBeGreaterThan(3);
  });

  it("shows whom somebody asked for once, with all days, before the others", async () => {
    const folder = scratchFolder({ "Chats of June.csv": CHAT });
    const answer = await printed(folder, { explain: "mei" });
    expect(answer.match(/mei · /gu)).toHaveLength(2);
    const { explanations = [] } = resultOf(join(folder, "pages", "chats-of-june--score.html"));
    expect(explanations.map(({ consumer }) => consumer)).toEqual(["mei", "lin", "wei"]);
    expect(explanations[0].rules.every(({ chosen }) => chosen === undefined)).toBe(true);
  });

  it("holds no message and no name under pseudonyms", async () => {
    const folder = scratchFolder({ "Chats of June.csv": CHAT });
    await printed(folder, { pseudonyms: "a key of sixteen letters or more" });
    const text = JSON.stringify(resultOf(join(folder, "pages", "chats-of-june--score.html")));
    expect(text).toMatch(/"consumer":"u-/u);
    const lin = resultOf(join(folder, "pages", "chats-of-june--score.html")).explanations?.[0].consumer;
    await printed(folder, { pseudonyms: "a key of sixteen letters or more", explain: lin });
    expect(JSON.stringify(resultOf(join(folder, "pages", "chats-of-june--score.html")))).not.toContain("M please");
    for (const word of ["M please", "Which size", "\"lin\"", "Ann", "Ben"]) expect(text).not.toContain(word);
  });

  it("makes the same page as report of the result that was kept", async () => {
    const folder = scratchFolder({ "Chats of June.csv": CHAT });
    writeFileSync(join(folder, "result.json"), await printed(folder, { json: true, reconcile: "30%", rule: RULES[0] }));
    writeReport(readResultFile(join(folder, "result.json")), join(folder, "again.html"));
    expect(readFileSync(join(folder, "again.html"), "utf8")).toBe(readFileSync(join(folder, "pages", "chats-of-june--score.html"), "utf8"));
  });

  it("leaves nothing where the page cannot be written, and says so", async () => {
    const folder = scratchFolder({ "Chats of June.csv": CHAT, pages: "a file and no folder" });
    await expect(printed(folder)).rejects.toThrow(/pages/u);
    expect(readdirSync(folder).toSorted()).toEqual(["Chats of June.csv", "pages"]);
    expect(existsSync(join(folder, "pages", "chats-of-june--score.html"))).toBe(false);
  });
});
