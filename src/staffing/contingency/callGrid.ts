import { DEFAULT_RESERVE } from "../../scenario/frameDefaults.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { takesAny } from "../../scenario/takersOf.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import type { PlayedDesk } from "../sensitivity/playedDesks.ts";

/** Agents called in at a time. */
const SIZES = [1, 2, 4] as const;
/** Conversations in the pool, and waits of the oldest of them, at which they are called. Source: domain §5, step 4 (90 s). */
const POOLS = [5, 20] as const;
const WAITS = ["90s", "5m"] as const;
/** A pool that has grown to this many times what an ordinary day brings in its fullest quarter-hour is no ordinary one. D. */
const BEYOND_ORDINARY = 1.5;

/**
 * The calls of the reserve that are tried: of each team that is rostered (where the scenario has a reserve, of its team alone, and no more agents than it has), by size and trigger. One trigger
 * lies beyond what the pool of an ordinary day grows to, so that a desk which lets it grow at night does not call every night. The scenario's own call is among them.
 */
export function callGrid(scenario: Scenario, ordinary: PlayedDesk): Reserve[] {
  const { reserve } = scenario;
  const receiver = receiverOf(scenario);
  const teams = reserve === undefined ? rosteredTeams(scenario).filter((team) => team !== receiver && takesAny(scenario, team)) : [reserve.team];
  const terms = reserve === undefined ? DEFAULT_RESERVE : { delay: reserve.delay, stay: reserve.stay, costPerCall: reserve.costPerCall };
  const sizes = reserve === undefined ? SIZES : [...new Set([...SIZES.filter((size) => size < reserve.agents), reserve.agents])];
  const quiet = Math.ceil(BEYOND_ORDINARY * fullestPool(ordinary));
  const pools = [...new Set([...POOLS, ...(quiet > 0 ? [quiet] : [])])].toSorted((a, b) => a - b);
  const triggers: readonly Reserve["when"][] = [...pools.map((pool) => ({ pool: `> ${pool}` })), ...WAITS.map((wait) => ({ oldestWait: `> ${wait}` }))];
  const made = teams.flatMap((team) => sizes.flatMap((agents) => triggers.map((when): Reserve => ({ team, agents, when, ...terms }))));
  return reserve === undefined || made.some(({ agents, when }) => agents === reserve.agents && JSON.stringify(when) === JSON.stringify(reserve.when)) ? made : [reserve, ...made];
}

/** The mean pool of the fullest quarter-hour of the judged days. */
function fullestPool({ table: { intervals, replications } }: PlayedDesk): number {
  return intervals.poolMs.reduce((most, ms) => Math.max(most, ms), 0) / QUARTER_HOUR_MS / Math.max(1, replications);
}
