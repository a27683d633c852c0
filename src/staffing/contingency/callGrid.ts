import { DEFAULT_RESERVE } from "../../scenario/frameDefaults.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { takesAny } from "../../scenario/takersOf.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import type { PlayedDesk } from "../sensitivity/playedDesks.ts";
import { type CallHours, callHours } from "./callHours.ts";

/** Agents called in at a time. */
const SIZES = [1, 2, 4] as const;
/** Conversations in the pool, and waits of the oldest of them, at which they are called. Source: domain §5, step 4 (90 s). */
const POOLS = [5, 20] as const;
const WAITS = ["90s", "5m"] as const;
/** A pool that has grown to this many times what an ordinary day brings in its fullest quarter-hour is no ordinary one. D. */
const BEYOND_ORDINARY = 1.5;

/**
 * The calls of the reserve that are tried: of each team that is rostered (where the scenario has a reserve, of its team alone, and no more agents than it has), by size, trigger
 * and hours (where the scenario's reserve has hours, these). One trigger lies beyond what the pool of an ordinary day grows to. The scenario's own call is among them.
 */
export function callGrid(scenario: Scenario, ordinary: PlayedDesk): Reserve[] {
  const { reserve } = scenario;
  const receiver = receiverOf(scenario);
  const teams = reserve === undefined ? rosteredTeams(scenario).filter((team) => team !== receiver && takesAny(scenario, team)) : [reserve.team];
  const terms = reserve === undefined ? DEFAULT_RESERVE : { delay: reserve.delay, stay: reserve.stay, costPerCall: reserve.costPerCall };
  const sizes = reserve === undefined ? SIZES : [...new Set([...SIZES.filter((size) => size < reserve.agents), reserve.agents])];
  const byQuarter = poolByQuarter(ordinary);
  const beyond = Math.ceil(BEYOND_ORDINARY * Math.max(...byQuarter));
  const pools = [...new Set([...POOLS, ...(beyond > 0 ? [beyond] : [])])].toSorted((a, b) => a - b);
  const hours: readonly CallHours[] = reserve?.between === undefined ? callHours(scenario, byQuarter, POOLS[0]) : [{ between: reserve.between }];
  const triggers: readonly Reserve["when"][] = [...pools.map((pool) => ({ pool: `> ${pool}` })), ...WAITS.map((wait) => ({ oldestWait: `> ${wait}` }))];
  const made = teams.flatMap((team) => sizes.flatMap((agents) => triggers.flatMap((when) => hours.map((between): Reserve => ({ team, agents, when, ...between, ...terms })))));
  return reserve === undefined || made.some((call) => isSameCall(call, reserve)) ? made : [reserve, ...made];
}

function isSameCall(one: Reserve, other: Reserve): boolean {
  return one.agents === other.agents && JSON.stringify([one.when, one.between]) === JSON.stringify([other.when, other.between]);
}

/** The mean pool of the quarter-hours of the judged days. */
function poolByQuarter({ table: { intervals, replications } }: PlayedDesk): number[] {
  return Array.from(intervals.poolMs, (ms) => ms / QUARTER_HOUR_MS / Math.max(1, replications));
}
