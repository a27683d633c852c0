import { describe, expect, it } from "vitest";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { breakdown } from "../../../src/scoring/parts/breakdown.ts";
import type { CompareOptions, Comparison } from "../../../src/scoring/compare/comparison.ts";
import { comparisons } from "../../../src/scoring/compare/comparisons.ts";
import { ruleCounts } from "../../../src/scoring/compare/ruleCounts.ts";
import { shiftOfDays } from "../../../src/scoring/compare/shiftOfDays.ts";
import { judgedLog } from "../../../src/scoring/judgedLog.ts";
import { luckOrSkill } from "../../../src/scoring/compare/luckOrSkill.ts";
import { readChat, agent, assigned, buyer, presence } from "../chatRows.ts";
import type { ChatRow } from "../chatRows.ts";

const pack = rulePackById("pinduoduo/manual-reply-3min");
const measure = rulePackById("pinduoduo/mean-manual-reply-time");

/** A question of its own buyer at a time of a day, answered so many seconds later. */
function talk(date: string, clock: string, by: string, seconds: number): ChatRow[] {
  const name = `u-${date}-${clock}-${by}`;
  const [hours, minutes] = clock.split(":").map(Number);
  const reply = new Date(Date.UTC(2026, 0, 1, hours, minutes, seconds)).toISOString().slice(11, 19);
  return [buyer(`${date}T${clock}:00`, name), agent(`${date}T${reply}`, name, by)];
}

function compared(read: ReadLog, options: CompareOptions, packs = [pack]): Comparison[] {
  return comparisons(read, packs.map((its) => ({ pack: its, counts: ruleCounts(read, judgedLog(read, its)) })), undefined, options);
}

/** By date, agent and clock whether the question was answered within three minutes. */
const DAYS = ["2026-05-30", "2026-05-31", "2026-06-01", "2026-06-02"];
const rows = DAYS.flatMap((date, day) => [
  ...talk(date, "09:00", "a1", 30), ...talk(date, "10:00", "a1", 30), ...talk(date, "11:00", "a1", day === 0 ? 200 : 30), ...talk(date, "16:00", "a1", 40),
  ...talk(date, "16:30", "a2", 200), ...talk(date, "20:00", "a2", day === 3 ? 30 : 200), ...talk(date, "22:00", "a2", 30),
]);
const read = readChat(rows);

describe("a rule by day and agent", () => {
  it("adds up to the breakdown by agent, whatever the rule", () => {
    const chat = readChat([...rows, buyer("2026-06-01T12:00:00", "u9"), agent("2026-06-01T12:05:00", "u9", "a1"), agent("2026-06-01T12:06:00", "u9", "a2"), buyer("2026-06-01T12:07:00", "u9"), assigned("2026-06-02T12:00:00", "u9", "a2")]);
    for (const its of [pack, measure, rulePackById("kuaishou/agent-reply-3min")]) {
      const judged = judgedLog(chat, its);
      const byAgent = breakdown(chat, judged).byAgent.map(({ of = "", numerator, denominator }) => [of, numerator, denominator]);
      const summed = [...ruleCounts(chat, judged).agents].map(([of, days]) => [of, days.reduce((sum, { numerator }) => sum + numerator, 0), days.reduce((sum, { denominator }) => sum + denominator, 0)]);
      expect(summed.toSorted()).toEqual(byAgent.toSorted());
    }
  });
});

describe("comparison", () => {
  it("of agents has each one's days, best first, and tells luck from skill as luckOrSkill does", () => {
    const [found] = compared(read, { by: ["agents"] });
    expect(found).toMatchObject({ by: "agents", of: pack.id, unit: "share", better: "higher" });
    expect(found.parts.map(({ of, days, units, rate }) => [of, days, units, rate.value])).toEqual([["a1", 4, 16, 15 / 16], ["a2", 4, 12, 5 / 12]]);
    const byHand = luckOrSkill([{ of: "a1", numerators: [3, 4, 4, 4], denominators: [4, 4, 4, 4], days: [0, 1, 2, 3] }, { of: "a2", numerators: [1, 1, 1, 2], denominators: [3, 3, 3, 3], days: [0, 1, 2, 3] }]);
    expect(found.chance).toBe(byHand.chance);
    expect(found.isMoreThanLuck).toBe(true);
    expect(found.pairs).toEqual(byHand.pairs.map((pair) => ({ ...pair, isMoreThanLuck: true })));
    expect(found.pairs[0].realAfterDays).toBeGreaterThan(0);
  });

  it("of a mean has the shortest first", () => {
    const [found] = compared(read, { by: ["agents"] }, [measure]);
    expect(found).toMatchObject({ unit: "seconds", better: "lower" });
    // (4 × (3 × 30 + 40) + 170) ÷ 16 and (7 × 200 + 5 × 30) ÷ 12.
    expect(found.parts.map(({ of, rate }) => [of, rate.value])).toEqual([["a1", 690 / 16], ["a2", 1550 / 12]]);
  });

  it("of months and of spans of dates is of the shop, or of one agent", () => {
    const [months] = compared(read, { by: ["months"] });
    expect(months.parts.map(({ of, rate }) => [of, rate.value])).toEqual([["2026-06", 11 / 14], ["2026-05", 9 / 14]]);
    const [ofAgent] = compared(read, { by: ["months"], agent: "a2" });
    expect(ofAgent).toMatchObject({ agent: "a2", parts: [{ of: "2026-06", units: 6 }, { of: "2026-05", units: 6 }] });
    const [spans] = compared(read, { by: ["spans"], spans: [{ from: "2026-05-30", to: "2026-05-30" }, { from: "2026-05-31", to: "2026-06-01" }] });
    expect(spans.parts.map(({ of, days }) => [of, days])).toEqual([["2026-05-31~2026-06-01", 2], ["2026-05-30~2026-05-30", 1]]);
  });

  it("of shifts takes each agent's days for the standard shift that they resemble most", () => {
    expect([...shiftOfDays(read)].map(([name, days]) => [name, [...days.values()]])).toEqual([["a1", ["early", "early", "early", "early"]], ["a2", ["late", "late", "late", "late"]]]);
    const [shifts] = compared(read, { by: ["shifts"] });
    expect(shifts.parts.map(({ of, units }) => [of, units])).toEqual([["early", 16], ["late", 12]]);
    expect(compared(read, { by: ["shifts"], agent: "a2" })[0].parts.map(({ of }) => of)).toEqual(["late"]);
  });

  it("of shifts goes by rows online and offline where the log has them", () => {
    const withPresence = readChat([
      ...talk("2026-06-18", "15:30", "a1", 30), presence("08:00:00", "a1", "online"), presence("17:05:00", "a1", "offline"),
      ...talk("2026-06-19", "16:00", "a1", 30), presence("2026-06-19T15:00:00", "a1", "online"), presence("2026-06-20T00:10:00", "a1", "offline"),
    ]);
    expect([...(shiftOfDays(withPresence).get("a1") ?? [])]).toEqual([[0, "early"], [1, "late"]]);
    expect(compared(withPresence, { by: ["shifts"], agent: "a1" })[0].parts.map(({ of, units }) => [of, units])).toEqual([["early", 1], ["late", 1]]);
  });

  it("says nothing of luck where there is one day of each", () => {
    const [found] = compared(readChat([...talk("2026-06-18", "09:00", "a1", 30), ...talk("2026-06-18", "10:00", "a2", 300)]), { by: ["agents"] });
    expect(found.chance).toBeUndefined();
    expect(found.pairs).toEqual([]);
  });

  it("finds one who is asked for by name under pseudonyms", () => {
    const text = `time,consumer,sender,agent\n2026-06-18T09:00:00,u1,buyer,\n2026-06-18T09:00:10,u1,agent,a1\n`;
    const hidden = readMessageLog(text, { fileName: "log.csv", timeZone: "Asia/Shanghai", pseudonymOf: (name, kind) => `${kind}:${name.length}` });
    expect(compared(hidden, { by: ["months"], agent: "a1" })[0]).toMatchObject({ agent: "agent:2", parts: [{ of: "2026-06", units: 1 }] });
  });
});
