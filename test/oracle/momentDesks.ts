import type { Scenario } from "../../src/scenario/scenario.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { DAY } from "./oracleDesk.ts";

/** A desk of calls whose arrivals follow a curve, looked at at moments of the day. */
export interface MomentDesk {
  readonly name: string;
  readonly scenario: Scenario;
  /** Replications of each form, chosen for the half-widths. */
  readonly effort: { readonly brief: number; readonly long: number };
  readonly looks: readonly Look[];
}

/** A case: the conversations that are there at a time of the day, or begun on it; their mean, the share of days on which there are so many, or variance ÷ mean. */
export interface Look {
  readonly id: string;
  /** Time of the day [s]; absent: all that begin on the day. */
  readonly at?: number;
  readonly figure: { readonly mean: true } | { readonly atLeast: number } | { readonly dispersion: true };
}

interface Curve {
  /** Arrivals a unit of time, averaged from one time to another, in units. */
  readonly arrivals: (from: number, to: number) => number;
  /** Seconds that stand for one unit of time. */
  readonly unit: number;
  /** The curve ends then, and nobody comes any more until the next day. */
  readonly until?: number;
  readonly agents: number;
  readonly handle: "exponential" | "constant";
  /** Handling's mean, in units. */
  readonly mean: number;
  readonly isPatient: boolean;
  readonly days: number;
  readonly warmUp: number;
}

/** base + swing · sin(pace · t), averaged. */
function sine(base: number, swing: number, pace: number): Curve["arrivals"] {
  return (from, to) => base + (swing * (Math.cos(pace * from) - Math.cos(pace * to))) / (pace * (to - from));
}

const QUARTERS = 96;
const QUARTER = DAY / QUARTERS;
/** Seconds of a unit where the curve's period is the day. */
const unitOf = (pace: number): number => (DAY * pace) / (2 * Math.PI);

function curveScenario(seed: string, curve: Curve): Scenario {
  const { arrivals, unit, until = Infinity, agents, handle, mean, isPatient, days, warmUp } = curve;
  const weights = Array.from({ length: QUARTERS }, (_, quarter) => {
    const [from, to] = [(quarter * QUARTER) / unit, ((quarter + 1) * QUARTER) / unit];
    return to > until * (1 + 1e-9) ? 0 : arrivals(from, to) * (to - from);
  });
  const law = handle === "constant" ? { constant: mean * unit } : { exponential: { mean: mean * unit } };
  const scenario = deskScenario({
    consultsPerDay: weights.reduce((sum, weight) => sum + weight, 0), seed, days, team: { cap: 1 }, roster: { day: agents },
    laws: { handle: law, ...(isPatient ? {} : { patience: law }) },
  });
  return { ...scenario, warmUp, arrivals: { buyers: { ...scenario.arrivals.buyers, profile: weights } } };
}

/** Where as many agents as ever call are there, those who are there are those who are served. */
const MANY = 250;
const PERIODIC = { handle: "exponential", mean: 1, isPatient: true, days: 20, warmUp: 2 } as const;

const HUNDRED = sine(100, 20, 1);
const HOUR = 3600;

/** Numbers present in desks whose arrivals change with the time of day, and counts of days whose busyness varies. */
export const MOMENT_DESKS: readonly MomentDesk[] = [
  {
    name: "room for all, 100 + 20 sin t", effort: { brief: 4, long: 80 },
    scenario: curveScenario("wave 100", { ...PERIODIC, arrivals: HUNDRED, unit: unitOf(1), agents: MANY }),
    looks: [{ id: "X186", at: DAY / 4, figure: { mean: true } }, { id: "X187", at: 0, figure: { mean: true } }],
  },
  {
    name: "room for all, 10 + 6 sin (πt/12)", effort: { brief: 8, long: 250 },
    scenario: curveScenario("wave 10", { ...PERIODIC, arrivals: sine(10, 6, Math.PI / 12), unit: HOUR, agents: 120, mean: 2 }),
    looks: [{ id: "X189", at: 9 * HOUR, figure: { mean: true } }],
  },
  {
    name: "room for all, constant handling, 30 + 20 sin 5t", effort: { brief: 8, long: 250 },
    scenario: curveScenario("wave 30", { ...PERIODIC, arrivals: sine(30, 20, 5), unit: unitOf(5), agents: 120, handle: "constant" }),
    looks: [{ id: "X190", at: 0.5 * unitOf(5), figure: { mean: true } }],
  },
  {
    name: "room for all, from empty", effort: { brief: 100, long: 2200 },
    scenario: curveScenario("from empty", { ...PERIODIC, arrivals: HUNDRED, unit: DAY / 2, until: 1, agents: MANY, days: 1, warmUp: 0 }),
    looks: [{ id: "X191", at: DAY / 2, figure: { mean: true } }],
  },
  {
    name: "patience like handling, 110 agents", effort: { brief: 100, long: 16_500 },
    scenario: curveScenario("as infinite", { ...PERIODIC, arrivals: HUNDRED, unit: unitOf(1), agents: 110, isPatient: false }),
    looks: [{ id: "X192", at: DAY / 4, figure: { atLeast: 110 } }, { id: "X194", at: (3 * DAY) / 4, figure: { atLeast: 90 } }],
  },
  {
    name: "ten agents, 8 + 4 sin (πt/2), from empty", effort: { brief: 60, long: 11_000 },
    scenario: curveScenario("each day anew", { ...PERIODIC, arrivals: sine(8, 4, Math.PI / 2), unit: 2 * HOUR, until: 3, agents: 10, warmUp: 0 }),
    looks: [{ id: "X195", at: 6 * HOUR, figure: { atLeast: 10 } }, { id: "X196", at: 6 * HOUR, figure: { mean: true } }],
  },
  {
    name: "20 conversations a day, busyness cv 0.3", effort: { brief: 200, long: 16_000 },
    scenario: deskScenario({ consultsPerDay: 20, busynessCv: 0.3, days: 20, seed: "busyness", roster: { day: 4 } }),
    looks: [{ id: "X068", figure: { dispersion: true } }],
  },
];
