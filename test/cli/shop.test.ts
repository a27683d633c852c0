import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { runScore } from "../../src/cli/runScore.ts";
import type { ScoreArguments } from "../../src/cli/scoreArguments.ts";
import type { ScoreResult } from "../../src/scoring/scoreResult.ts";
import { LOG, ORDERS } from "../scoring/shop/exampleShop.ts";
import { scratchFolder } from "./commandLine.ts";

const RULE = "pinduoduo/manual-reply-3min";
const CARD = "basics:\n  onlineHours: { standard: 8, weight: 10 }\n  replyRate: { rule: pdd.manual_3m, standard: 95%, weight: 20 }\nagents: { pre-sale: [a1] }\n";
const FILES = { "log.csv": LOG, "orders.csv": ORDERS, "peers.yaml": "inquiryConversion: { mean: 70% }\n", "card.yaml": CARD };

/** What `score` prints. */
async function printed(given: Omit<ScoreArguments, "log">, folder = scratchFolder(FILES)): Promise<string> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const inFolder = (name: ScoreArguments["orders"]) => (typeof name === "string" ? join(folder, name) : name);
    await runScore({ ...given, log: join(folder, "log.csv"), orders: inFolder(given.orders), peers: inFolder(given.peers), scoreCard: inFolder(given.scoreCard), quiet: true });
  } finally {
    spy.mockRestore();
  }
  return written.join("");
}

const json = async (given: Omit<ScoreArguments, "log">, folder?: string): Promise<ScoreResult> => JSON.parse(await printed({ ...given, json: true }, folder)) as ScoreResult;

async function faultsOf(given: Omit<ScoreArguments, "log">, folder?: string): Promise<readonly string[]> {
  try {
    await printed(given, folder);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map(({ where, found }) => `${where}: ${found}`);
    throw error;
  }
  return [];
}

describe("score beside the rules", () => {
  it("has each key where it is asked for, and none where not", async () => {
    expect(Object.keys(await json({ rule: RULE }))).not.toEqual(expect.arrayContaining(["figures"]));
    const result = await json({ rule: RULE, orders: "orders.csv", peers: "peers.yaml", compare: ["agents", "shifts"], scoreCard: "card.yaml" });
    expect(result.figures?.told.inquiryConversion).toMatchObject({ numerator: 3, denominator: 4, value: 0.75 });
    expect(result.peers?.compared).toMatchObject([{ of: "inquiryConversion", against: [{ peer: "mean", standing: "better" }] }]);
    expect(new Set(result.comparison?.map(({ by }) => by))).toEqual(new Set(["agents", "shifts"]));
    // An alias of the rule that is scored.
    expect(result.scoreCard?.agents[0].items).toMatchObject([{ item: "onlineHours" }, { item: "replyRate", rule: RULE, points: 100 }]);
    expect((await json({ rule: RULE, compare: "months" })).figures).toBeUndefined();
    expect((await json({ rule: RULE, figures: true, conversion: "consulting", orders: "orders.csv" })).figures?.told.inquiryConversion?.denominator).toBe(6);
  });

  it("judges a rule for the card that is not scored itself", async () => {
    const result = await json({ rule: "pinduoduo/effective-reply-60min", scoreCard: "card.yaml" });
    expect(Object.keys(result.rules)).toEqual(["pinduoduo/effective-reply-60min"]);
    expect(result.scoreCard?.agents[0].items[1]).toMatchObject({ rule: RULE, points: 100 });
    expect(result.figures).toBeUndefined();
  });

  it("finds the buyers of the orders under pseudonyms, and names nobody", async () => {
    const hidden = await json({ rule: RULE, orders: "orders.csv", compare: "agents", scoreCard: "card.yaml", pseudonyms: "a key of this test" });
    expect(hidden.figures?.told.inquiryConversion).toMatchObject({ numerator: 3, denominator: 4 });
    expect(hidden.scoreCard?.agents.map(({ set }) => set).toSorted()).toEqual(["all", "pre-sale"]);
    expect(JSON.stringify({ ...hidden, log: {} })).not.toMatch(/"(?:a1|a2|u\d)"/u);
  });

  it("prints the texts after the table, in the language asked for", async () => {
    const text = await printed({ rule: RULE, orders: "orders.csv", by: "agent", compare: "agents", scoreCard: "card.yaml", lang: "zh" });
    const heads = ["店铺其他指标", "其他指标（按客服）", "3分钟人工回复率：各客服对比", "客服考核表"];
    expect(heads.map((head) => text.indexOf(head))).toEqual(heads.map((head) => text.indexOf(head)).toSorted((a, b) => a - b));
    expect(text.indexOf(heads[0])).toBeGreaterThan(0);
  });

  it("tells every slip of these options at once", async () => {
    const folder = scratchFolder({ ...FILES, "card.yaml": CARD.replace("pdd.manual_3m", "pinduoduo/mean-manual-reply-time"), "peers.yaml": "convresion: { mean: 3 }\n" });
    const faults = await faultsOf({ rule: RULE, conversion: "soon", peers: "peers.yaml", compare: ["agent"], scoreCard: "card.yaml" }, folder);
    expect(faults.map((fault) => fault.replace(`${folder}/`, ""))).toEqual([
      "--conversion: --conversion is soon", expect.stringMatching(/^peers\.yaml:1:1: convresion is no figure/u), "--compare: --compare is agent",
      "card.yaml: basics.replyRate.rule: pinduoduo/mean-manual-reply-time is a mean time",
    ]);
    expect(await faultsOf({ rule: RULE, compare: "2026-06-18~2026-06-18" })).toEqual(["--compare: 2026-06-18~2026-06-18 is the only span of dates"]);
    expect(await faultsOf({ rule: RULE, compare: ["2026-06-17~2026-06-18", "2026-06-18~2026-06-19"] })).toEqual(["--compare: 2026-06-17~2026-06-18 and 2026-06-18~2026-06-19 share days"]);
    expect(await faultsOf({ rule: RULE, compare: "agents", agent: "a1" })).toEqual(["--agent: nothing of one agent is compared"]);
    expect(await faultsOf({ rule: RULE, compare: "shifts", agent: "a7" })).toEqual(["--agent: no agent of the log is called a7"]);
  });

  it("is refused of a table of counters", async () => {
    const counters = readFileSync(join(import.meta.dirname, "..", "import", "fixtures", "pinduoduo-agents.csv"), "utf8");
    const folder = scratchFolder({ ...FILES, "log.csv": counters });
    expect((await faultsOf({ rule: RULE, orders: "orders.csv", compare: "agents" }, folder)).map((fault) => fault.split(" looks")[0])).toEqual(["--orders: --orders", "--compare: --compare"]);
    expect((await faultsOf({ rule: RULE, by: ["agent", "hour", "day", "page"] }, folder)).map((fault) => fault.split(" looks")[0])).toEqual(["--by page: --by page"]);
  });
});
