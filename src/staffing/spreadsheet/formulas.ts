import type { Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import type { GroupDay } from "./spreadsheetWork.ts";

/** `own`: from the scenario's turns and handling · `customary`: ten messages of five seconds a buyer · `per-agent`: so many buyers an agent and day. */
export type FormulaKind = "own" | "customary" | "per-agent";

/** A way in which managers come to a number of agents. */
export interface Formula {
  readonly kind: FormulaKind;
  /** On average over the days. [s] */
  readonly secondsPerConsult?: number;
  /** Conversations of an agent's day; absent where they take no time. */
  readonly perAgent?: number;
  /** Agents for a day's conversations of a group, rounded up. */
  readonly agents: (group: GroupDay) => number;
}

/** Messages to a buyer and seconds for each. Source: domain notes §0.9. */
const CUSTOMARY_MESSAGES = 10;
const CUSTOMARY_SECONDS = 5;
/** Buyers that an agent is said to serve in a day. Source: domain notes §4.2. */
const CUSTOMARY_PER_AGENT = 300;
/** Where no labour limit says how long a working day is. */
const USUAL_DAY = (8 * HOUR_MS) / SECOND_MS;
/** Sums of shares miss whole numbers by the last bits. */
const ROUNDING = 1e-9;

/** The formulas for a scenario; that from its own numbers comes first. */
export function spreadsheetFormulas(scenario: Scenario, work: readonly (readonly GroupDay[])[]): readonly [Formula, ...Formula[]] {
  const { labour } = staffingOf(scenario);
  const workingDay = labour === "none" ? USUAL_DAY : labour.workingDay;
  const [forPeople, seconds] = work.flat().reduce(([people, time], group) => [people + group.forPeople, time + group.seconds], [0, 0]);
  const own = forPeople === 0 ? 0 : seconds / forPeople;
  const customary = CUSTOMARY_MESSAGES * CUSTOMARY_SECONDS;
  return [
    { kind: "own", secondsPerConsult: own, ...(own === 0 ? {} : { perAgent: workingDay / own }), agents: (group) => roundedUp(group.seconds / workingDay) },
    { kind: "customary", secondsPerConsult: customary, perAgent: workingDay / customary, agents: (group) => roundedUp((group.forPeople * customary) / workingDay) },
    { kind: "per-agent", perAgent: CUSTOMARY_PER_AGENT, agents: (group) => roundedUp(group.forPeople / CUSTOMARY_PER_AGENT) },
  ];
}

function roundedUp(agents: number): number {
  return Math.ceil(agents - ROUNDING);
}
