import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { drawnTexts, isWellFormed } from "../report/picture/drawnTexts.ts";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const NAME = "=HYPERLINK(1) <b>&店";
/** A name that tries to be markup and a formula, in the scenario and on a roster. */
const NASTY = SMALL_SCENARIO.replace("name: Corner shop", `name: "${NAME}"`).replace("roster:", 'teams: { pre-sale: { agents: [{ name: "=cmd", shift: early }, { name: B, shift: late }] } }\nroster:').replace("{ early: 1, late: 2 }", "{ early: 1, late: 1 }");

async function kept(scenario: string): Promise<string> {
  const cwd = scratchFolder({ "shop.yaml": scenario });
  const played = await replycast(["simulate", "shop.yaml", "--replications", "20", "--json"], { cwd });
  expect(played.stderr).toBe("");
  writeFileSync(join(cwd, "result.json"), played.stdout);
  return cwd;
}

describe("report --format svg,png", () => {
  it("writes the answer of 1080 × 1440 and every chart of the page, in the chosen language", async () => {
    const cwd = await kept(SMALL_SCENARIO);
    const { status, stdout, stderr } = await replycast(["report", "result.json", "--format", "svg,png", "--lang", "zh"], { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    const written = stdout.trimEnd().split("\n");
    const parts = ["answer", "rate-spread", "rate-by-day", "time-by-day", "chance-by-day", "late-messages", "desk", "reply-times", "agents"];
    const names = parts.filter((part) => written.some((path) => path.endsWith(`--${part}.svg`)));
    expect(names).toEqual(expect.arrayContaining(["answer", "rate-spread", "rate-by-day", "chance-by-day", "desk", "reply-times", "agents"]));
    expect(written).toEqual(["svg", "png"].flatMap((form) => names.map((part) => join("reports", `corner-shop--${part}.${form}`))));
    for (const path of written.filter((name) => name.endsWith(".svg"))) {
      const svg = readFileSync(join(cwd, path), "utf8");
      expect(isWellFormed(svg), path).toBe(true);
      expect(svg).not.toMatch(/<script|currentColor|NaN|undefined/u);
      expect(svg).toMatch(/[\u4e00-\u9fff]/u);
    }
    for (const path of written.filter((name) => name.endsWith(".png"))) {
      const { width, height, colours } = readPng(readFileSync(join(cwd, path)));
      if (path.includes("--answer")) expect([width, height]).toEqual([1080, 1440]);
      else expect(width).toBeGreaterThan(1600);
      expect(colours, path).toBeGreaterThan(10);
    }
  });

  it("holds names as text, in pictures and as cells", async () => {
    const cwd = await kept(NASTY);
    const { status, stdout } = await replycast(["report", "result.json", "--format", "svg,csv,xlsx", "--lang", "en"], { cwd });
    expect(status).toBe(0);
    const read = (ending: string): Buffer => readFileSync(join(cwd, stdout.split("\n").find((path) => path.endsWith(ending)) ?? ""));
    const svg = read("--answer.svg").toString();
    expect(isWellFormed(svg)).toBe(true);
    expect(drawnTexts(svg).some(({ text }) => text.includes("<b>&店"))).toBe(true);
    expect(read("--roster.csv").toString()).toMatch(/,'=cmd,/u);
    const again = await replycast(["simulate", "shop.yaml", "--roster", stdout.split("\n").find((path) => path.endsWith("--roster.csv")) ?? "", "--replications", "20", "--json"], { cwd });
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining("2 people")]);
    expect(read("--agents.csv").toString()).toMatch(/^'=cmd,/mu);
    expect(read("--days.csv").subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const sheets = await readWorkbook(read("--tables.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["Rules by day", "Measures", "Agents", "Quarter-hours"]));
    const [head, first] = sheets.find(({ sheet }) => sheet === "Quarter-hours")?.data ?? [];
    expect(head[0]).toBe("From");
    expect(typeof first[1]).toBe("number");
  });

  it("says which font is missing and writes nothing", async () => {
    const cwd = await kept(SMALL_SCENARIO);
    const { status, stdout, stderr } = await replycast(["report", "result.json", "--format", "png", "--lang", "zh"], { cwd, env: { REPLYCAST_FONT: "gone.ttf" } });
    expect([status, stdout, stderr.split("\n", 1)[0]]).toEqual([2, "", "REPLYCAST_FONT  没有文件 gone.ttf"]);
  });
});

/** Size of a PNG by its header, and how many different rows of bytes it has: a blank one has hardly any. */
function readPng(bytes: Buffer): { readonly width: number; readonly height: number; readonly colours: number } {
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) if (bytes.subarray(at + 4, at + 8).toString() === "IDAT") data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(data));
  const pitch = raw.length / height;
  return { width, height, colours: new Set(Array.from({ length: height }, (_, row) => raw.subarray(row * pitch, (row + 1) * pitch).toString("latin1"))).size };
}
