import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { against, ONE_POINT, type RosterTruth, seemsAbove, standingOf } from "./rosterTruth.ts";

/** What a search found on a small desk beside what is known of all its rosters. Costs in yuan; absent where no roster passes. */
export interface SmallDeskVerdict {
  /** Cheapest roster that passes with every assurance, as the counts have it. */
  readonly cheapest?: number;
  /** Cheapest that passes a point more often than it must, for sure: what the search must not exceed. */
  readonly allowed?: number;
  /** No roster passes for sure, or none does as the counts have it. */
  readonly isInfeasible: boolean;
  readonly found: number;
  /** Found one where there is one, and none dearer than allowed; where there is none, said so and told one that may come nearest. */
  readonly isAllowed: boolean;
  /** Costs what the cheapest does. */
  readonly isExact: boolean;
  /** No roster that passes for sure costs less than the bound that was claimed. */
  readonly isBound: boolean;
  /** Rosters cheaper than allowed of which it is not known on which side of an assurance, or of a point above it, they are. */
  readonly undecided: number;
}

const SAME_COST = 1e-6;

/** `agents` of the roster found, as `rosters` have them. */
export function verdictOf({ feasible, cost, bound }: Pick<StaffingResult, "feasible" | "cost" | "bound">, agents: readonly number[], rosters: readonly RosterTruth[], assurances: readonly number[]): SmallDeskVerdict {
  const cheapest = cheapestOf(rosters, (roster) => seemsAbove(roster, assurances));
  const allowed = cheapestOf(rosters, (roster) => against(roster, assurances.map((assurance) => assurance + ONE_POINT)) === "above");
  const sure = cheapestOf(rosters, (roster) => against(roster, assurances) === "above");
  const isInfeasible = cheapest === undefined;
  return {
    ...(cheapest === undefined ? {} : { cheapest }),
    ...(allowed === undefined ? {} : { allowed }),
    isInfeasible,
    found: cost,
    isAllowed: allowed === undefined ? !isInfeasible || (!feasible && mayBeNearest(agents, rosters, assurances)) : feasible && cost <= allowed + SAME_COST,
    isExact: isInfeasible ? !feasible : feasible && Math.abs(cost - cheapest) <= SAME_COST,
    isBound: sure === undefined || bound <= sure + SAME_COST,
    undecided: rosters.filter((roster) => roster.cost < (allowed ?? Infinity) && standingOf(roster, assurances) === "undecided").length,
  };
}

/** Whether no roster surely comes nearer to all its assurances: none is above, in all targets, where this one is surely below in one. */
function mayBeNearest(agents: readonly number[], rosters: readonly RosterTruth[], assurances: readonly number[]): boolean {
  const found = rosters.find((roster) => roster.agents.join(" ") === agents.join(" "));
  if (found === undefined) return false;
  const short = (roster: RosterTruth): number => Math.min(...shares(roster).map((share, target) => share - assurances[target]));
  const best = rosters.reduce((nearest, roster) => (short(roster) > short(nearest) ? roster : nearest));
  const limits = assurances.map((assurance) => assurance + short(best));
  return found === best || against(found, limits) !== "below";
}

function shares({ stages }: RosterTruth): number[] {
  const [replications, ...passes] = stages[stages.length - 1];
  return passes.map((count) => count / replications);
}

function cheapestOf(rosters: readonly RosterTruth[], isOf: (roster: RosterTruth) => boolean): number | undefined {
  const costs = rosters.filter(isOf).map(({ cost }) => cost);
  return costs.length === 0 ? undefined : Math.min(...costs);
}
