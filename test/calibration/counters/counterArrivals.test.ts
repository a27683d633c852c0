import { describe, expect, it } from "vitest";
import type { CountedDays } from "../../../src/calibration/counters/countedDays.ts";
import { counterArrivals } from "../../../src/calibration/counters/counterArrivals.ts";
import { countedDesk } from "../../../src/calibration/counters/countedDesk.ts";
import { calibrateCounters } from "../../../src/calibration/counters/calibrateCounters.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { simulate } from "../../../src/experiment/simulate.ts";
import { mergedBlocks } from "../../../src/calibration/writtenScenario.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { addDays } from "../../../src/time/calendar.ts";
import { readCounters } from "../../import/readTable.ts";

const text = (more: string): string => `replycast: 1\nplatform: pinduoduo\nstart: 2026-06-01\n${more}`;
const plain = parseScenario(text("arrivals: { desk: { consultsPerDay: 100 } }\nroster: { desk: { early: 1, late: 1 } }\n"), "plain.yaml");
const two = parseScenario(text(`arrivals:
  pre-sale: { consultsPerDay: 300, profile: flat }
  after-sale: { consultsPerDay: 100, profile: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0] }
roster: { desk: { early: 1, late: 1 } }
`), "two.yaml");
const days = (totals: readonly number[], start = "2026-06-01"): CountedDays => ({ column: "consumers", areDated: true, totals, dates: totals.map((_, day) => addDays(start, day)) });
const WEIGHTS = Array.from({ length: 24 }, (_, hour) => hour);

describe("arrivals from counts", () => {
  it("are the mean of the days with Student's interval", () => {
    const { fits, written } = counterArrivals(plain, days([90, 110, 100]), 1, undefined);
    // Standard error 10 / √3, t of two degrees of freedom at 95 %: 2.91999.
    expect(fits["arrivals.desk.consultsPerDay"]).toMatchObject({ value: 100, n: 3, of: "days" });
    expect(fits["arrivals.desk.consultsPerDay"].upper).toBeCloseTo(100 + (2.91999 * 10) / Math.sqrt(3), 3);
    expect(written).toEqual({ arrivals: { desk: { consultsPerDay: 100 } } });
  });

  it("of one day, or of days that are all the mean of a period, have no limits", () => {
    expect(counterArrivals(plain, days([100]), 1, undefined).fits["arrivals.desk.consultsPerDay"].upper).toBeUndefined();
    expect(counterArrivals(plain, days([70, 70, 70]), 1, undefined).fits["arrivals.desk.consultsPerDay"].upper).toBeUndefined();
  });

  it("have the weekdays' factors where two weeks and more show them, and not where they do not", () => {
    const weekend = (day: number): number => (day % 7 >= 5 ? 200 : 100) + ((day * day) % 11) - 4;
    const found = counterArrivals(plain, days(Array.from({ length: 28 }, (_, day) => weekend(day))), 1, undefined).written as { readonly arrivals: { readonly desk: { readonly weekday: readonly number[]; readonly busynessCv: number } } };
    expect(found.arrivals.desk.weekday[6] / found.arrivals.desk.weekday[0]).toBeCloseTo(2, 1);
    expect(found.arrivals.desk.busynessCv).toBeLessThan(0.05);
    const even = counterArrivals(plain, days(Array.from({ length: 28 }, (_, day) => 100 + ((day * day) % 11) - 4)), 1, undefined).written as { readonly arrivals: { readonly desk: Record<string, unknown> } };
    expect(even.arrivals.desk).not.toHaveProperty("weekday");
  });

  it("are shared out to streams as the base has them, and together come as counted by hour", () => {
    const { written } = counterArrivals(two, days([200, 200, 201]), 1, WEIGHTS);
    const { arrivals } = written as { readonly arrivals: Readonly<Record<string, { readonly consultsPerDay: number; readonly profile: readonly number[] }>> };
    expect([arrivals["pre-sale"].consultsPerDay, arrivals["after-sale"].consultsPerDay]).toEqual([150.3, 50.1]);
    expect(Math.max(...arrivals["after-sale"].profile.slice(16))).toBe(0);
    const share = (name: string, hour: number): number => arrivals[name].profile[hour] / arrivals[name].profile.reduce((sum, weight) => sum + weight, 0);
    for (const hour of [3, 8, 15, 20]) expect(0.75 * share("pre-sale", hour) + 0.25 * share("after-sale", hour)).toBeCloseTo(hour / 276, 2);
  });
});

describe("the desk over counted days", () => {
  const rosterOn = (base: string, dates: readonly string[], starts: string): Scenario["roster"] =>
    countedDesk({ base: parseScenario(text(base).replace("2026-06-01", starts), "base.yaml"), counted: { ...days(dates.map(() => 50)), dates }, played: dates.map((_, day) => day), perCount: 1, hourWeights: undefined }).scenario.roster;
  const list = (agents: readonly number[]): string => `days: ${agents.length}\narrivals: { desk: { consultsPerDay: 100 } }\nroster: [${agents.map((early) => `{ desk: { early: ${early} } }`).join(", ")}]\n`;

  it("has the base's roster of each date, of the same weekday, or of its days in turn; the first day's once more before", () => {
    const early = (roster: Scenario["roster"]): unknown[] => (roster as readonly { readonly desk: { readonly early: number } }[]).map(({ desk }) => desk.early);
    expect(early(rosterOn(list([1, 2, 3]), ["2026-06-02", "2026-06-03"], "2026-06-01"))).toEqual([2, 2, 3]);
    // The 1st is a Monday; the 17th and 20th are a Wednesday and a Saturday.
    expect(early(rosterOn(list([1, 2, 3, 4, 5, 6, 7]), ["2026-06-17", "2026-06-20"], "2026-06-01"))).toEqual([3, 3, 6]);
    expect(early(rosterOn(list([1, 2]), ["2026-06-05", "2026-06-06"], "2026-06-01"))).toEqual([1, 1, 2]);
  });

  it("has as many conversations as were counted, stream by stream where each has its hours", () => {
    const { arrivals } = countedDesk({ base: two, counted: days([400, 800]), played: [0, 1], perCount: 1, hourWeights: WEIGHTS.map(() => 1) });
    const [pre, after] = arrivals(0);
    expect((pre?.length ?? 0) + (after?.length ?? 0)).toBe(1600);
    expect(Math.abs((after?.length ?? 0) - 400)).toBeLessThan(3 * Math.sqrt(400));
    const inHours = [...(after ?? [])].every((time) => Math.floor(time / 3_600_000) % 24 >= 8 && Math.floor(time / 3_600_000) % 24 < 16);
    expect(inHours).toBe(true);
    const [first, second] = [...(pre ?? [])].reduce(([inside, outside], time) => (Math.floor(time / 3_600_000) % 24 >= 8 && Math.floor(time / 3_600_000) % 24 < 16 ? [inside + 1, outside] : [inside, outside + 1]), [0, 0]);
    // A third of all came in these hours, 533 in all; after-sale has 400 of them.
    expect([first + (after?.length ?? 0), second]).toEqual([expect.closeTo(533, -1), expect.closeTo(1067, -1)]);
  });
});

it("consumers who come again the same day are not counted twice: the scenario brings as many consumers as were counted", async () => {
  const base = parseScenario(text("arrivals: { desk: { consultsPerDay: 100, returnShare: 0.25 } }\nroster: { desk: { early: 3, late: 3 } }\n"), "again.yaml");
  const hours = Array.from({ length: 24 }, (_, hour) => `${hour},${hour < 8 ? 0 : 25}`).join("\n");
  const learned = await calibrateCounters([readCounters(`时段,咨询人数\n${hours}`)], base, [], { executor: inlineExecutor });
  const written = mergedBlocks([{ replycast: 1, platform: "pinduoduo", arrivals: { desk: { returnShare: 0.25 } }, roster: { desk: { early: 3, late: 3 } } }, learned?.written ?? {}]);
  const { measures } = await simulate(parseScenario(JSON.stringify(written), "written.yaml"), { packs: [rulePackById("pinduoduo/answer-30s")], replications: 100, executor: inlineExecutor });
  const consumers = measures.consumers as { readonly value?: number };
  expect(Math.abs((consumers.value ?? 0) / 400 - 1)).toBeLessThan(0.03);
});
