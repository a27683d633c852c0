import { describe, expect, it } from "vitest";
import type { Verdicts } from "../../../src/judging/verdicts.ts";
import { FIRST_JUDGED } from "../../../src/judging/verdicts.ts";
import type { Consequence, Period } from "../../../src/rules/rulePack.ts";
import { consequenceScores } from "../../../src/scoring/consequences/consequenceScores.ts";
import type { ConsequenceOptions } from "../../../src/scoring/consequences/consequenceScores.ts";
import type { ScoredVerdicts } from "../../../src/scoring/consequences/scoredVerdicts.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";
import { plainRule } from "../../experiment/chatDay.ts";
import { tinyLog } from "../../log/tinyLog.ts";

const HALF = { operator: ">=", value: 0.5 } as const;

const day = (date: string, numerator: number, denominator: number) => ({ date: `2026-06-${date}`, numerator, denominator });
/** Five days, of which the third has no volume and the fourth is not in the log at all. */
const DAYS = [day("15", 90, 100), day("16", 49, 100), day("17", 0, 0), day("19", 60, 100), day("20", 70, 100)];

function scoresOf(consequence: Partial<Consequence>, options?: ConsequenceOptions, judged?: ScoredVerdicts, changes = {}) {
  const pack = plainRule("message", { consequences: [{ kind: "fine", period: "day", ...consequence }], ...changes });
  return consequenceScores(pack, DAYS, judged, options)[0];
}

const told = (period: Period, options?: ConsequenceOptions, changes: Partial<Consequence> = {}) =>
  scoresOf({ period, threshold: HALF, ...changes }, options).periods.map(({ from, to, event, value, verdict, daysMissing }) =>
    `${from.slice(8)}-${to.slice(8)}${event === undefined ? "" : ` before ${event.slice(5)}`} ${value ?? "-"} ${verdict} ${daysMissing}`);

describe("periods of a log", () => {
  it("of a day are the days on which buyers wrote, each alone", () => {
    expect(told("day")).toEqual(["15-15 0.9 pass 0", "16-16 0.49 fail 0", "17-17 - not-assessed 1", "19-19 0.6 pass 0", "20-20 0.7 pass 0"]);
  });

  it("up to and with each day reach back over days that the log lacks", () => {
    // 90; 139 of 200; 139 of 200; 60 of 100 (17 and 18 missing); 130 of 200 (18 missing)
    expect(told({ days: 3, each: false })).toEqual(["13-15 0.9 pass 2", "14-16 0.695 pass 1", "15-17 0.695 pass 1", "17-19 0.6 pass 2", "18-20 0.65 pass 1"]);
    expect(told({ days: 3, each: true })).toEqual(["13-15 0.9 pass 2", "14-16 0.49 fail 1", "15-17 0.49 fail 1", "17-19 0.6 pass 2", "18-20 0.6 pass 1"]);
  });

  it("before an event are those of the dates given, in order and each once, also where the log does not reach", () => {
    const events = ["2026-06-21", "2026-06-18", "2026-06-18", "2026-07-30"];
    const before = { days: 3, before: "event", each: true } as const;
    expect(told(before, { events })).toEqual(["15-17 before 06-18 0.49 fail 1", "18-20 before 06-21 0.6 pass 1", "27-29 before 07-30 - not-assessed 3"]);
    expect(told({ ...before, each: false }, { events })[0]).toBe("15-17 before 06-18 0.695 pass 1");
    expect(told({ ...before, before: "registration" }, { events, registrations: ["2026-06-17"] })).toEqual(["14-16 before 06-17 0.49 fail 1"]);
  });

  it("before an event of which no date is known are the last one, and counts of how each day would have fared", () => {
    const period = { days: 2, before: "event", each: true } as const;
    const { periods, possible } = scoresOf({ period, threshold: HALF, minimumVolume: { operator: ">=", value: 100 } });
    expect(periods).toEqual([{ from: "2026-06-19", to: "2026-06-20", event: "2026-06-21", value: 0.6, verdict: "pass", daysMissing: 0 }]);
    // events of the 16th and the 20th and 21st pass, of the 17th and 18th fail, before the 19th nothing is assessed
    expect(possible).toEqual({ days: 6, pass: 3, fail: 2, notAssessed: 1 });
  });

  it("are none of a log without days", () => {
    for (const period of ["day", { days: 3, before: "event", each: true }, { days: 3, each: false }] as const) {
      const pack = plainRule("message", { consequences: [{ kind: "fine", period, threshold: HALF }] });
      expect(consequenceScores(pack, [])[0].periods).toEqual([]);
    }
  });
});

describe("what cannot be judged", () => {
  it("is told with its reason", () => {
    expect(scoresOf({})).toMatchObject({ periods: [], unjudged: "threshold" });
    expect(scoresOf({ standard: "industry" })).toMatchObject({ periods: [], unjudged: "standard" });
    expect(scoresOf({ threshold: HALF, period: { weights: [{ days: 90, weight: 1 }] } })).toMatchObject({ periods: [], unjudged: "units" });
    expect(scoresOf({ threshold: HALF, minimumVolume: HALF, volumeOf: "consumers" })).toMatchObject({ periods: [], unjudged: "units" });
  });

  it("has its figures where days are counted together, and their volume is asked for", () => {
    const figured = (changes: Partial<Consequence>, judged?: ScoredVerdicts) => scoresOf(changes, {}, judged);
    const rolling = figured({ period: { days: 30, each: false } });
    expect(rolling).toMatchObject({ unjudged: "threshold", periods: [] });
    expect(rolling.figures?.at(-1)).toEqual({ from: "2026-05-22", to: "2026-06-20", value: 269 / 400, daysMissing: 26 });
    expect(rolling.figures?.map(({ to }) => to.slice(8))).toEqual(["15", "16", "17", "19", "20"]);
    const enough = { days: 2, each: false } as const;
    expect(figured({ period: enough, minimumVolume: { operator: ">=", value: 101 } }).figures?.map(({ value }) => value)).toEqual([undefined, 139 / 200, undefined, undefined, 130 / 200]);
    expect(figured({ standard: "industry", period: enough })).toMatchObject({ unjudged: "standard", figures: { length: 5 } });
    expect(figured({ period: "day" })).not.toHaveProperty("figures");
    expect(figured({ period: { days: 2, each: true } })).not.toHaveProperty("figures");
    expect(figured({ period: { weights: [{ days: 2, weight: 1 }] } })).not.toHaveProperty("figures");
  });

  it("is judged once the figure of the trade is told, for all rates or for this rule", () => {
    for (const industryStandard of [0.6, { "plain/message": 0.6, other: 0.1 }]) {
      const score = scoresOf({ standard: "industry" }, { industryStandard });
      expect(score.threshold).toEqual({ operator: ">=", value: 0.6 });
      expect(score.periods.map(({ verdict }) => verdict)).toEqual(["pass", "fail", "not-assessed", "pass", "pass"]);
    }
    expect(scoresOf({ standard: "industry" }, { industryStandard: { other: 0.1 } }).unjudged).toBe("standard");
    expect(scoresOf({ standard: "industry" }, { industryStandard: 0.6 }, undefined, { measure: "mean-reply-time" }).unjudged).toBe("standard");
  });
});

/** A message of a consumer on each day named, judged a unit of its own; missed where the day is negative. */
function judgedUnits(units: readonly (readonly [day: number, consumer: number])[]): ScoredVerdicts {
  const log = tinyLog(units.map(([day, consumer]) => ({
    consumer, messages: [{ at: Math.abs(day) * DAY_MS + HOUR_MS, kind: 0, flags: 0 }], replies: [], assignments: [], closedAt: -1, leftAt: -1,
  })));
  const rows = Int32Array.from(units.keys());
  const verdicts: Verdicts = {
    firstDay: 0, days: 6, standing: new Uint8Array(units.length).fill(FIRST_JUDGED), clockAt: new Float64Array(units.length),
    reply: new Int32Array(units.length).fill(-1), unit: rows, charges: { count: 0, row: new Int32Array(0), agent: new Int32Array(0), unit: new Int32Array(0) },
    units: {
      count: units.length, firstRow: rows, day: Int32Array.from(units, ([day]) => Math.abs(day)),
      missRow: Int32Array.from(units, ([day], unit) => (day < 0 ? unit : -1)), agent: new Int32Array(units.length).fill(-1),
    },
  };
  return { verdicts, log, startDate: "2026-06-15" };
}

describe("weights and consumers", () => {
  it("weigh the units of the last days and the latest of them", () => {
    // The days are 15 to 20 June. Of the last four days: met, missed, met, met, met; the latest 40 % of five are two, both met.
    const judged = judgedUnits([[0, 0], [-1, 1], [2, 2], [-4, 3], [4, 4], [5, 5], [5, 6]]);
    const weights = [{ days: 4, weight: 0.5 }, { latest: 0.4, weight: 0.5 }];
    const [period] = scoresOf({ threshold: { operator: ">=", value: 0.9 }, period: { weights } }, {}, judged).periods;
    expect(period).toEqual({ from: "2026-06-17", to: "2026-06-20", value: 0.9, verdict: "pass", daysMissing: 2 });
    expect(scoresOf({ threshold: { operator: ">", value: 0.9 }, period: { weights } }, {}, judged).periods[0].verdict).toBe("fail");
  });

  it("fail the badge's days with too few consumers, and no day before the log's first", () => {
    const judged = judgedUnits([[0, 0], [0, 1], [1, 0]]);
    const badge = { minimumVolume: { operator: ">=", value: 2 }, volumeOf: "consumers", tooFew: "fails", threshold: { operator: ">=", value: 0 } } as const;
    const periods = scoresOf({ ...badge, period: { days: 2, each: true } }, {}, judged).periods.map(({ verdict, daysTooFew }) => `${verdict} ${daysTooFew ?? 0}`);
    expect(periods).toEqual(["pass 0", "fail 1", "fail 2", "fail 2", "fail 2"]);
  });

  it("count a consumer of several days once in a period of several", () => {
    const judged = judgedUnits([[0, 0], [0, 1], [1, 0], [1, 2]]);
    const volume = (value: number) => ({ minimumVolume: { operator: ">=", value }, volumeOf: "consumers", threshold: HALF }) as const;
    const daily = scoresOf(volume(2), {}, judged).periods.map(({ verdict }) => verdict);
    expect(daily).toEqual(["pass", "fail", "not-assessed", "not-assessed", "not-assessed"]);
    const second = (value: number) => scoresOf({ ...volume(value), period: { days: 2, each: false } }, {}, judged).periods[1].verdict;
    expect([second(3), second(4)]).toEqual(["pass", "not-assessed"]);
  });
});

describe("abuse", () => {
  const down = { kind: "goods-down", lasts: 3 };
  const agents = { nameOf: (number: number) => ["Amy", "Bo"][number] } as NonNullable<ScoredVerdicts["agents"]>;

  it("is shown with each message, where the log has text", () => {
    const abuse = [{ at: 25 * HOUR_MS, line: 12, agent: 1, word: "滚" }, { at: 2 * HOUR_MS, line: 40, agent: -1, word: "idiot" }];
    expect(scoresOf(down, {}, { ...judgedUnits([[0, 0]]), agents, abuse })).toEqual({
      ...down, period: "day", periods: [],
      occurrences: [{ date: "2026-06-15", line: 40, word: "idiot" }, { date: "2026-06-16", line: 12, agent: "Bo", word: "滚" }],
    });
    expect(scoresOf(down, {}, { ...judgedUnits([[0, 0]]), agents, abuse: [] }).occurrences).toEqual([]);
  });

  it("is not judged where it has none", () => {
    expect(scoresOf(down, {}, judgedUnits([[0, 0]]))).toMatchObject({ unjudged: "text" });
    expect(scoresOf(down)).toMatchObject({ unjudged: "text" });
  });
});
