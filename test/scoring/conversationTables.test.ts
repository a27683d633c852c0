import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseLogMap } from "../../src/import/map/readLogMap.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { parseScoreCard } from "../../src/scoring/card/parseScoreCard.ts";
import { score } from "../../src/scoring/score.ts";
import type { MeasureScore, RateScore } from "../../src/scoring/scoreResult.ts";
import { shopParts } from "../../src/scoring/shop/shopParts.ts";
import { readLogTable } from "../import/readTable.ts";

const data = join(import.meta.dirname, "..", "..", "..", "shared", "data");
const HOUR = rulePackById("pinduoduo/effective-reply-60min");

/** A rule of first replies over the whole day. */
function firstReply(seconds: number, change: Partial<RulePack> = {}): RulePack {
  return {
    ...HOUR, id: "check/first-reply", unit: "session", clock: "first-of-session", deadline: seconds, repliesCount: ["manual"], consequences: [],
    window: { from: "00:00", to: "24:00", closed: false, by: "message" }, ...change,
  };
}

describe("a conversation table is scored", () => {
  const read = readLogTable("consumer,opened,replied,left\nu1,2026-06-18 10:00:00,2026-06-18 10:00:20,\nu1,2026-06-18 10:01:00,2026-06-18 10:02:01,\nu2,2026-06-18 10:05:00,,2026-06-18 10:06:00\n");

  it("leaving out the rules that look at every message, with the reason", () => {
    const result = score(read, [firstReply(60), HOUR]);
    expect(Object.keys(result.rules)).toEqual(["check/first-reply"]);
    expect(result.untold).toEqual({ [HOUR.id]: { en: expect.stringContaining("every message") as string, zh: expect.stringContaining("逐条") as string } });
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "rule-not-told", count: 1 }));
  });

  it("also by a rule that leaves out what bots settled, which the table does not show", () => {
    const result = score(read, [rulePackById("jd/first-reply-30s")]);
    expect(result.rules["jd/first-reply-30s"]).toMatchObject({ numerator: 1 });
    expect(result.findings).toContainEqual(expect.objectContaining({ code: "bots-not-told", count: 3 }));
  });

  it("without giving one rule's reason for another", () => {
    const withBot = readLogTable("consumer,opened,replied,replyKind,agent\nu1,2026-06-18 10:00:00,2026-06-18 10:00:20,faq,\nu2,2026-06-18 10:00:00,2026-06-18 10:00:20,text,a1\n");
    const BOTS = rulePackById("jd/first-reply-30s");
    const { untold = {}, findings } = score(withBot, [HOUR, BOTS]);
    expect(Object.keys(untold)).toEqual([HOUR.id, BOTS.id]);
    expect(findings.find(({ code }) => code === "rule-not-told")).toMatchObject({ count: 2, example: `${HOUR.id}: ${untold[HOUR.id].en}` });
  });

  it("and on a score card likewise", () => {
    const BOTS = rulePackById("jd/first-reply-30s");
    const card = parseScoreCard(`basics: { replyRate: { rule: ${BOTS.id}, standard: 95%, weight: 1 } }`, "card.yaml");
    const itemOf = (kind: string): unknown => {
      const table = readLogTable(`consumer,opened,replied,replyKind,agent\nu1,2026-06-18 10:00:00,2026-06-18 10:00:20,${kind},\nu2,2026-06-18 10:00:00,2026-06-18 10:00:20,text,a1\n`);
      return shopParts(table, { packs: [], card, cardPacks: [BOTS] }).scoreCard?.agents.find(({ agent }) => agent === "a1")?.items[0];
    };
    expect(itemOf("text")).toMatchObject({ value: 1, isMet: true });
    expect(itemOf("faq")).toMatchObject({ untold: { en: "the log does not tell this rule" } });
  });

  it("by each conversation's first reply", () => {
    expect(score(read, [firstReply(60)]).rules["check/first-reply"]).toMatchObject({ numerator: 1, denominator: 3 });
    expect(score(read, [firstReply(61)]).rules["check/first-reply"]).toMatchObject({ numerator: 2, denominator: 3 });
    expect(score(read, [firstReply(60, { measure: "mean-reply-time" })]).rules["check/first-reply"]).toMatchObject({ count: 2, value: 40.5 });
  });
});

describe.skipIf(!existsSync(data))("a bank's calls (../shared/data, skipped where it is absent)", () => {
  const there = existsSync(data);
  const map = /```yaml\n(shape: conversations[^`]*)```/u.exec(readFileSync("docs/log-maps.md", "utf8"))?.[1] ?? "";
  const read = there ? readLogTable(readFileSync(join(data, "bank-calls-feb1999.txt"), "utf8"), { map: parseLogMap(map), delimiter: "\t" }) : undefined;
  const expected = there ? JSON.parse(readFileSync(join(data, "bank-calls-feb1999.expected.json"), "utf8")) : {};
  const all = there ? expected.outcome.AGENT + expected.outcome.HANG : 0;

  it.each([20, 60, 180, 300])("answered within %i seconds", (seconds) => {
    const rule = score(read as NonNullable<typeof read>, [firstReply(seconds)]).rules["check/first-reply"] as RateScore;
    expect([rule.numerator, rule.denominator]).toEqual([expected[`agent_answered_within_${seconds}s_of_queue_start`], all]);
    expect(rule.days).toHaveLength(expected.dates);
  });

  it("and on average", () => {
    const rule = score(read as NonNullable<typeof read>, [firstReply(60, { measure: "mean-reply-time" })]).rules["check/first-reply"] as MeasureScore;
    expect(rule.count).toBe(expected.outcome.AGENT);
    expect(rule.value).toBeCloseTo(expected.wait_mean_agent, 5);
  });
});
