import type { Scenario } from "../../src/scenario/scenario.ts";
import { DAY, steadyDesk } from "./oracleDesk.ts";

/** Calls of two classes, of which the first is always served before the second; a call under handling is finished. */
export interface PriorityDesk {
  /** The mean wait of the first class and of the second. */
  readonly cases: readonly [string, string];
  /** Calls of each class a unit of time; handling is exponential with mean 1. */
  readonly arrivalRates: readonly [number, number];
  readonly agents: number;
  /** Seconds that stand for one unit of time. */
  readonly unit: number;
  readonly effort: { readonly brief: number; readonly long: number };
}

export const PRIORITY_DESKS: readonly PriorityDesk[] = [
  { cases: ["X181", "X182"], arrivalRates: [0.3, 0.4], agents: 1, unit: 20, effort: { brief: 16, long: 130 } },
  { cases: ["X184", "X185"], arrivalRates: [1.2, 2], agents: 4, unit: 60, effort: { brief: 16, long: 330 } },
];

/** Two streams to one team, whose pool gives out the first stream's conversations first. */
export function priorityScenario({ cases, arrivalRates, agents, unit }: PriorityDesk): Scenario {
  const scenario = steadyDesk({
    seed: `priority ${cases[0]}`, team: { cap: 1, streams: ["first", "second"] }, roster: { day: agents }, laws: { handle: { exponential: { mean: unit } } },
    routing: { pool: "by-stream" },
  });
  const { buyers } = scenario.arrivals;
  const [first, second] = arrivalRates.map((rate) => ({ ...buyers, consultsPerDay: (rate / unit) * DAY }));
  const laws = scenario.conversations.buyers;
  return { ...scenario, arrivals: { first, second }, conversations: { first: laws, second: laws } };
}
