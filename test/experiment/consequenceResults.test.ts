import { describe, expect, it } from "vitest";
import { type Horizon } from "../../src/experiment/horizon.ts";
import { judgedRule } from "../../src/experiment/judgedRule.ts";
import type { ConsequenceResult } from "../../src/experiment/result.ts";
import { ruleResult } from "../../src/experiment/ruleResult.ts";
import { talliedSpans } from "../../src/experiment/talliedSpans.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import type { Consequence } from "../../src/rules/rulePack.ts";
import { addDays } from "../../src/time/calendar.ts";
import { plainRule } from "./chatDay.ts";
import { type HandMadeRow, tableOfPlan } from "./handMadeTable.ts";

const HALF = { operator: ">=", value: 0.5 } as const;

/** Four days of 100 units in each of four replications: how many of them were met. */
const MET = [[90, 80, 70, 60], [40, 90, 90, 90], [90, 40, 40, 90], [49, 49, 90, 40]];
const ROWS: readonly HandMadeRow[] = MET.map((numerators) => ({ numerators: [numerators], denominators: [[100, 100, 100, 100]] }));

function resultOf(consequence: Partial<Consequence>, horizon: Partial<Horizon> = {}, rows = ROWS): ConsequenceResult {
  const pack = plainRule("message", { consequences: [{ kind: "fine", period: "day", ...consequence }] });
  const rule = judgedRule(pack, undefined, { days: 4, event: [], registration: [], ...horizon });
  const spans = talliedSpans([rule], 4);
  const table = tableOfPlan({ rules: [compileRule(pack)], frame: { firstDay: 0, days: 4 }, desk: { agentTeam: new Int32Array(0), teamsOfStream: [], endMs: 0 }, spans }, rows);
  return ruleResult(table, 0, rule, Array.from({ length: 4 }, (_, day) => addDays("2026-06-15", day))).consequences[0];
}

/** Probability that it is avoided, of how many replications, and the days looked at. */
const told = ({ avoided, judgedDays }: ConsequenceResult) => [avoided.value, avoided.replications, judgedDays];

describe("a consequence of a simulation", () => {
  it("of each day comes with any day", () => {
    expect(told(resultOf({ threshold: HALF }))).toEqual([1 / 4, 4, 4]);
  });

  it("before an event looks at the last days where no date is known", () => {
    const period = { days: 3, before: "event", each: true } as const;
    // Only the first replication has no day below 50 % among the last three; the second has none either: its bad day is the first.
    expect(told(resultOf({ threshold: HALF, period }))).toEqual([2 / 4, 4, 3]);
    // 210, 270, 170 and 179 of 300
    expect(told(resultOf({ threshold: HALF, period: { ...period, each: false } }))).toEqual([1, 4, 3]);
    expect(told(resultOf({ threshold: { operator: ">=", value: 0.57 }, period: { ...period, each: false } }))).toEqual([3 / 4, 4, 3]);
  });

  it("before given dates looks at the days before each, and tells each chance and that of all", () => {
    const period = { days: 2, before: "registration", each: true } as const;
    const result = resultOf({ threshold: HALF, period }, { registration: [1, 4], event: [2] });
    // Before the 16th only the 15th is judged: met in 1 and 3. Before the 19th the 17th and 18th: met in 1 and 2.
    expect(result.dates?.map(({ date, judgedDays, avoided }) => [date, judgedDays, avoided.value])).toEqual([["2026-06-16", 1, 2 / 4], ["2026-06-19", 2, 2 / 4]]);
    expect(told(result)).toEqual([1 / 4, 4, 3]);
    expect(resultOf({ threshold: HALF, period: { ...period, before: "event" } }, { registration: [1, 4], event: [2] }).dates?.map(({ date }) => date)).toEqual(["2026-06-17"]);
  });

  it("of days up to and with each looks at the periods that lie within the horizon whole", () => {
    // Pairs of days together: in 1 all pass; in 2 all; in 3 the 16th with the 17th fails; in 4 the 15th with the 16th.
    expect(told(resultOf({ threshold: HALF, period: { days: 2, each: false } }))).toEqual([2 / 4, 4, 4]);
    expect(told(resultOf({ threshold: HALF, period: { days: 2, each: true } }))).toEqual([1 / 4, 4, 4]);
  });

  it("comes with a day of too few where too few fail, and is not assessed for it else", () => {
    const rows = [[100, 100, 99, 100], [100, 100, 100, 100]].map((units): HandMadeRow => ({ numerators: [units], denominators: [units] }));
    const badge = { threshold: HALF, minimumVolume: { operator: ">=", value: 100 }, period: { days: 2, each: true } } as const;
    expect(told(resultOf(badge, {}, rows))).toEqual([1, 2, 4]);
    expect(told(resultOf({ ...badge, tooFew: "fails" }, {}, rows))).toEqual([1 / 2, 2, 4]);
    // A week of which four days are played: the three before them say nothing.
    expect(told(resultOf({ ...badge, tooFew: "fails", period: { days: 7, each: true } }, {}, rows.slice(1)))).toEqual([1, 1, 4]);
  });

  it("of more days than are played looks at all of them together", () => {
    // 300, 310, 260 and 228 of 400
    expect(told(resultOf({ threshold: { operator: ">=", value: 0.65 }, period: { days: 30, each: false } }))).toEqual([3 / 4, 4, 4]);
    expect(told(resultOf({ threshold: { operator: ">", value: 0.65 }, period: { days: 30, each: false } }))).toEqual([2 / 4, 4, 4]);
  });

  it("by the figure of the trade is judged where that is told", () => {
    const standard = { standard: "industry" } as const;
    expect(told(resultOf(standard, { industryStandard: 0.45 }))).toEqual([1 / 4, 4, 4]);
    expect(told(resultOf(standard, { industryStandard: 0.4 }))).toEqual([1, 4, 4]);
    expect(resultOf(standard, { industryStandard: 0.4 }).threshold).toEqual({ operator: ">=", value: 0.4 });
    const untold = resultOf(standard);
    expect([untold.threshold, ...told(untold)]).toEqual([undefined, undefined, 0, 0]);
  });

  it("is left out where no limit is known", () => {
    expect(resultOf({ kind: "goods-down", lasts: 3 })).toBeUndefined();
  });
});

describe("what the counts of days do not tell", () => {
  it("are the weighted spans: of the latest units no more than of the days", () => {
    const weights = [{ days: 90, weight: 0.5 }, { latest: 0.25, weight: 0.5 }];
    // 50 % and 60 %, 50 % and 40 %, no unit at all
    const rows = [[[200, 400, 300], [60, 100, 90]], [[200, 400, 300], [40, 100, 90]], [[0, 0, 0], [0, 0, 0]]] as const;
    const result = resultOf({ threshold: { operator: ">=", value: 0.55 }, period: { weights } }, {}, rows.map((spans) => ({ ...ROWS[0], spans })));
    expect(told(result)).toEqual([1 / 2, 2, 4]);
  });

  it("are consumers, of a day and of days together", () => {
    const volume = { minimumVolume: { operator: ">=", value: 20 }, volumeOf: "consumers", threshold: HALF } as const;
    // Consumers of the four days; the first consequence decides which days are assessed.
    const spans = [19, 20, 20, 19].map((consumers) => [0, 0, consumers] as const);
    // Of the second and third day alone: replication 3 and 4 have one below 50 %
    expect(told(resultOf(volume, {}, ROWS.map((row) => ({ ...row, spans }))))).toEqual([2 / 4, 4, 4]);
    const together = ROWS.map((row, index) => ({ ...row, spans: [[0, 0, 18 + index]] as const }));
    // From the third replication on; 260 and 228 of 400
    expect(told(resultOf({ ...volume, threshold: { operator: ">=", value: 0.6 }, period: { days: 30, each: false } }, {}, together))).toEqual([1 / 2, 2, 4]);
  });
});
