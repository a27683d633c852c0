import seedrandom from "seedrandom";
import { DAY_MS } from "../../src/time/units.ts";
import { EXACT_CASES } from "./exactCases.ts";
import { JUDGED_DAYS, JUDGED_MS, MEAN_RESPONSE, type OracleDesk, overTime, type Ratio, steadyDesk } from "./oracleDesk.ts";

/** Arrivals that no law of a scenario makes: each replication replays times that are drawn here. One agent, one call at a time, exponential handling of mean 1. */
interface TimetableDesk {
  readonly model: string;
  readonly ids: readonly string[];
  /** Time to the next arrival, in units; several at once have 0 between them. */
  readonly gap: (uniform: () => number) => number;
  /** Arrivals a unit of time. */
  readonly arrivalRate: number;
  readonly isCertain: boolean;
  /** Mean number in system of the same arrivals with handling of always 1. */
  readonly certainTwin?: number;
  readonly cost: number;
}

/** Seconds that stand for one unit of time. */
const UNIT = 20;
const UNIT_MS = 1000 * UNIT;

const exponential = (uniform: () => number, mean: number): number => -mean * Math.log(1 - uniform());

const DESKS: readonly TimetableDesk[] = [
  { model: "D/M/1", ids: ["X063", "X064"], gap: () => 1.25, arrivalRate: 0.8, isCertain: true, cost: 2 },
  { model: "E2/M/1", ids: ["X065"], gap: (uniform) => exponential(uniform, 0.625) + exponential(uniform, 0.625), arrivalRate: 0.8, isCertain: false, cost: 6 },
  // Groups of geometric size X, mean 4, E[X(X − 1)] = 24. With handling of always 1: λ·((ρ/2 + 24/8)/(1 − ρ) + 1).
  { model: "M^[X]/M/1", ids: ["X066"], gap: (uniform) => (uniform() < 0.75 ? 0 : exponential(uniform, 5)), arrivalRate: 0.8, isCertain: false, certainTwin: 14.4, cost: 20 },
];

/** Single-server queues whose arrivals are not Poisson. */
export function timetableDesks(): OracleDesk[] {
  return DESKS.map((desk) => ({
    name: `${desk.model}, one agent`, cases: desk.ids, cost: desk.cost, brief: 16, rules: [MEAN_RESPONSE],
    scenarioOf: (row) => scenarioOf(desk, row), ...(desk.isCertain ? {} : { isRenewed: true }),
    figures: EXACT_CASES.filter(({ id }) => desk.ids.includes(id)).map(({ id, quantity, value }) => (
      { id, quantity, exact: value, kind: quantity.startsWith("P(") ? "share" : "mean", ratio: RATIOS[quantity] }
    )),
    controls: (run) => [
      { name: "calls", values: run.measure("conversations"), mean: (desk.arrivalRate * JUDGED_MS) / UNIT_MS },
      { name: "work [ms]", values: run.measure("busyMs"), mean: desk.arrivalRate * JUDGED_MS },
      ...(desk.certainTwin === undefined ? [] : [{ name: "with handling of 1", values: run.measure("conversations").map((_, row) => numberInTwin(desk, row)), mean: desk.certainTwin }]),
    ],
  }));
}

const ofCalls = (measure: "pooled" | "poolMs", scale = 1): Ratio => (
  { over: (run) => run.measure(measure), under: (run) => run.measure("conversations"), scale }
);

const RATIOS: Readonly<Record<string, Ratio>> = {
  "P(wait>0)": ofCalls("pooled"),
  "E[wait]": ofCalls("poolMs", 1 / UNIT_MS),
  // Waiting and being served.
  "E[number in system]": overTime((run) => {
    const busyMs = run.measure("busyMs");
    return run.measure("poolMs").map((ms, row) => ms + busyMs[row]);
  }),
};

function scenarioOf(desk: TimetableDesk, row: number) {
  const scenario = steadyDesk({ seed: `timetable ${desk.ids[0]}`, team: { cap: 1 }, laws: { handle: { exponential: { mean: UNIT } } } });
  return { ...scenario, arrivals: { buyers: { ...scenario.arrivals.buyers, replayTimes: arrivalsOf(desk, row) } } };
}

/** Arrival times of a replication. [ms] */
function arrivalsOf(desk: TimetableDesk, row: number): number[] {
  const uniform = seedrandom.alea(`${desk.model} ${row}`);
  const arrivals: number[] = [];
  const end = (JUDGED_DAYS + 1) * DAY_MS;
  for (let at = desk.gap(uniform) * UNIT_MS; at < end - 1; at += desk.gap(uniform) * UNIT_MS) arrivals.push(Math.round(at));
  return arrivals;
}

/** Mean number in system over the judged days if handling always took one unit, call by call. Source: D. V. Lindley (1952). */
function numberInTwin(desk: TimetableDesk, row: number): number {
  let free = 0;
  let present = 0;
  for (const at of arrivalsOf(desk, row)) {
    free = Math.max(free, at) + UNIT_MS;
    if (at >= DAY_MS) present += free - at;
  }
  return present / JUDGED_MS;
}
