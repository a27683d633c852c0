import { DEFAULT_RESERVE } from "../../scenario/frameDefaults.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { takesAny } from "../../scenario/takersOf.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import type { PlayedDesk } from "../played/playedDesks.ts";
import { type CallHours, callHours } from "./callHours.ts";

/** Agents called in at a time. */
const SIZES = [1, 2, 4] as const;
/** Conversations in the pool, and waits of the oldest of them, at which they are called. Source: domain §5, step 4 (90 s). */
const POOLS = [5, 20] as const;
const WAITS = ["90s", "3m", "5m"] as const;
/** A pool that has grown to so many times what an ordinary day brings in its fullest quarter-hour, on average, is no ordinary one. D. */
const BEYOND_ORDINARY = [1.5, 3, 6] as const;

/**
 * The calls of the reserve that are tried: of each team that is rostered (where the scenario has a reserve, of its team alone, and no more agents than it has), by size, trigger
 * and hours (where the scenario's reserve has hours, these; where it has none, any time, too). Some triggers lie beyond what the pool grows to between those hours on an ordinary day. The scenario's own call is among them.
 */
export function callGrid(scenario: Scenario, ordinary: PlayedDesk): Reserve[] {
  const { reserve } = scenario;
  const receiver = receiverOf(scenario);
  const teams = reserve === undefined ? rosteredTeams(scenario).filter((team) => team !== receiver && takesAny(scenario, team)) : [reserve.team];
  const terms = reserve === undefined ? DEFAULT_RESERVE : { delay: reserve.delay, stay: reserve.stay, costPerCall: reserve.costPerCall };
  const sizes = reserve === undefined ? SIZES : [...new Set([...SIZES.filter((size) => size < reserve.agents), reserve.agents])];
  const byQuarter = poolByQuarter(ordinary);
  const hours: readonly CallHours[] = reserve?.between === undefined ? [...(reserve === undefined ? [] : [{}]), ...callHours(scenario, byQuarter, POOLS[0])] : [{ between: reserve.between }];
  const made = teams.flatMap((team) => hours.flatMap((between) => triggersBetween(between, byQuarter).flatMap((when) => sizes.map((agents): Reserve => ({ team, agents, when, ...between, ...terms })))));
  return reserve === undefined || made.some((call) => isSameCall(call, reserve)) ? made : [reserve, ...made];
}

function triggersBetween({ between }: CallHours, byQuarter: readonly number[]): Reserve["when"][] {
  const [from, to] = between === undefined ? [0, QUARTERS_PER_DAY] : between.map((time) => timeOfDayMs(time) / QUARTER_HOUR_MS);
  // beyond midnight they are the next day's early quarter-hours
  const isWithin = (quarter: number): boolean => [quarter, quarter + QUARTERS_PER_DAY].some((at) => at >= Math.floor(from) && at < to);
  const fullest = Math.max(0, ...byQuarter.filter((_, quarter) => isWithin(quarter % QUARTERS_PER_DAY)));
  const pools = [...new Set([...POOLS, ...BEYOND_ORDINARY.map((times) => Math.ceil(times * fullest))])].filter((pool) => pool >= POOLS[0]).toSorted((a, b) => a - b);
  return [...pools.map((pool) => ({ pool: `> ${pool}` })), ...WAITS.map((wait) => ({ oldestWait: `> ${wait}` }))];
}

function isSameCall(one: Reserve, other: Reserve): boolean {
  return one.agents === other.agents && JSON.stringify([one.when, one.between]) === JSON.stringify([other.when, other.between]);
}

/** The mean pool of the quarter-hours of the judged days. */
function poolByQuarter({ table: { intervals, replications } }: PlayedDesk): number[] {
  return Array.from(intervals.poolMs, (ms) => ms / QUARTER_HOUR_MS / Math.max(1, replications));
}
