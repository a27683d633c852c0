import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { playTogether } from "../../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { rearrangedArrivals } from "../../../src/staffing/spreadsheet/rearrangedArrivals.ts";
import { type Spreadsheet, spreadsheet } from "../../../src/staffing/spreadsheet/spreadsheet.ts";
import { staffedQuarters } from "../../../src/staffing/spreadsheet/staffedQuarters.ts";
import { isLongForm } from "../../truth/truthForm.ts";

const RULE = "pinduoduo/manual-reply-3min";
/** Nobody leaves, all days alike, no meals: what each test adds is the only thing that the formula does not see. */
const PLAIN = {
  replycast: 1, name: "desk", platform: "pinduoduo", start: "2026-06-18",
  arrivals: { desk: { consultsPerDay: 300, profile: "flat", busynessCv: 0 } },
  conversations: { default: { patience: "never" } },
  shifts: { early: { from: "08:00", to: "16:00", breaks: [] }, late: { from: "16:00", to: "24:00", breaks: [] }, night: { from: "00:00", to: "08:00", breaks: [] } },
  roster: { desk: { night: 2, early: 2, late: 2 } },
  rules: [RULE], targets: { [RULE]: { rate: ">= 80%" } }, staffing: { shifts: ["early", "late"], cover: "none", labour: "none" },
};

function told(scenario: Scenario, replications = 30): Promise<Spreadsheet | undefined> {
  return spreadsheet(scenario, { packs: scenario.rules.map((rule) => rulePackById(rule as string)), executor: inlineExecutor, replications });
}

function plain(more: Readonly<Record<string, unknown>> = {}): Scenario {
  return parseScenario(JSON.stringify({ ...PLAIN, ...more }));
}

describe("the spreadsheet beside the roster", () => {
  it("is played on the buyers of the recommended roster: where it asks for the same people every difference is exactly 0", async () => {
    const result = await told(plain({ roster: { desk: { early: 1, late: 1 } } }));
    // 300 × 64 s ÷ 8 h = 0.67, one at least in each shift
    expect(result?.formulas[0]).toMatchObject({ kind: "own", agents: [2], hours: 16, cost: 400, roster: [{ desk: { early: 1, late: 1 } }] });
    expect(result?.recommended).toMatchObject({ agents: [2], hours: 16, cost: 400 });
    expect(result?.formulas[0].targets[0].rateChange.value).toBe(0);
    expect(result?.formulas[0].targets[0].passChange.value).toBe(0);
  });

  it("finds that what holds anyway gains exactly nothing: hours alike, nobody ever away", async () => {
    const gains = new Map((await told(plain()))?.reasons.map(({ cause, gain }) => [cause, gain.value]));
    expect(gains.get("peaks")).toBe(0);
    expect(gains.get("away")).toBe(0);
    expect([...gains.keys()].toSorted()).toEqual(["away", "chance", "night", "occupancy", "peaks"]);
  });

  it("names what is left from the night, rush hours and meals where one of them is the trouble", async () => {
    const hours = (weights: (hour: number) => number): { desk: Record<string, unknown> } => ({ desk: { ...PLAIN.arrivals.desk, profile: Array.from({ length: 24 }, (_, hour) => weights(hour)) } });
    const night = await told(plain({ arrivals: hours((hour) => (hour < 8 ? 3 : 1)) }));
    expect(night?.reasons[0].cause).toBe("night");
    const rush = await told(plain({ arrivals: hours((hour) => (hour < 8 ? 0 : hour === 20 ? 12 : 1)) }));
    expect(rush?.reasons[0].cause).toBe("peaks");
    const meal = await told(plain({ arrivals: hours((hour) => (hour < 8 ? 0 : 1)), shifts: { ...PLAIN.shifts, early: { ...PLAIN.shifts.early, breaks: [{ from: "11:00", length: "2h" }] } } }));
    expect(meal?.reasons[0].cause).toBe("away");
    for (const result of [night, rush, meal]) expect(result?.reasons[0].gain.lower).toBeGreaterThan(0);
  });

  it("names occupancy where all else is as the formula has it: nobody is at work all the time and answers at once", async () => {
    // Each conversation takes an agent's whole time, and there is just so much of it.
    const busy = plain({ arrivals: { desk: { ...PLAIN.arrivals.desk, consultsPerDay: 890, profile: Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 0 : 1)) } }, roster: { desk: { early: 4, late: 4 } } });
    const result = await told(busy);
    expect(result?.formulas[0].agents).toEqual([2]);
    expect(result?.reasons[0].cause).toBe("occupancy");
  });
});

describe("arrivals as a spreadsheet takes them", () => {
  const scenario = plain({ arrivals: { desk: { consultsPerDay: 960, profile: "event", busynessCv: 0 } }, events: [{ name: "sale", from: "10:00", to: "11:07", shape: { step: 3 }, upliftCv: 0.4 }], roster: { desk: { early: 1, late: 1 } } });
  const simulation = compileSimulation(scenario, [rulePackById(RULE)]);
  const { model } = simulation;
  const staffed = staffedQuarters(scenario);

  it("are as many while somebody is there, in the expected number and in the mean of what is drawn", async () => {
    expect(staffed.indexOf(true)).toBe(32);
    const even = rearrangedArrivals(model, staffed, { noneAway: true, even: true });
    const replications = 200;
    const [real, assumed] = await playTogether([simulation, { ...simulation, model: even }], { replications, executor: inlineExecutor });
    const inDuty = (from: Float64Array): number => from.reduce((sum, count, quarter) => sum + (staffed[quarter] ? count : 0), 0) / replications;
    // Of about 800 arrivals a replication, which the uncertain event lets vary by a tenth: six standard errors of both.
    const six = 6 * Math.sqrt((2 * (800 + 80 ** 2)) / replications);
    expect(Math.abs(inDuty(real.intervals.arrivals) - inDuty(assumed.intervals.arrivals))).toBeLessThan(six);
    expect(assumed.intervals.arrivals.slice(0, 32).every((count) => count === 0)).toBe(true);
    expect(new Set(even.streams[0].quarterMeans.slice(32)).size).toBe(1);
  });

  it("are not touched where nothing is assumed", () => {
    const same = rearrangedArrivals(model, staffed, {}).streams[0];
    const meanOf = ({ quarterMeans }: { quarterMeans: Float64Array }): number => quarterMeans.reduce((sum, mean) => sum + mean, 0);
    // The uncertain event is spread over its day: as much in all.
    const surplus = (day: typeof same): number => day.uplifts.reduce((sum, { surplus: by, firstMinute }) => sum + by.reduce((total, each, minute) => total + (each * day.quarterMeans[Math.floor((firstMinute + minute) / 15)]) / 15, 0), 0);
    expect(meanOf(same) + surplus(same)).toBeCloseTo(meanOf(model.streams[0]) + surplus(model.streams[0]), 6);
  });
});

describe("618", () => {
  it.runIf(isLongForm)("the spreadsheet's eight people pass 5 times in 100, most of all because they have meals", async () => {
    const scenario = parseScenario(readFileSync(join(import.meta.dirname, "../../../scenarios/618-mid-shop.yaml"), "utf8"));
    const result = await told(scenario, 200);
    const pass = result?.formulas[0].targets[0].pass;
    expect([pass?.lower ?? 1, pass?.upper ?? 0].map((limit) => limit < 0.05)).toEqual([true, false]);
    expect(result?.reasons[0].cause).toBe("away");
  }, 1_800_000);
});
