import type { IntegerSolver } from "../programme/integerProgramme.ts";
import { rosterProgramme } from "../programme/rosterProgramme.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { costOf } from "../space/rosterSpace.ts";

/** Nodes after which the solver's own bound is taken. */
export const BOUND_NODES = 2000;

/**
 * What every roster costs at least that keeps to the limits - least numbers, somebody there, dedicated teams, hours paid at least -, whether it passes or not [yuan]. Without a solver what the least
 * numbers alone cost.
 */
export async function limitsBound({ space, rows, trials }: RosterSearch, solver: IntegerSolver | undefined): Promise<number> {
  const least = costOf(space, space.decisions.map(({ minimum }) => minimum));
  if (solver === undefined || trials.isStopped) return least;
  const { status, values, bound = least } = await solver.solve(rosterProgramme(space, rows), { nodes: BOUND_NODES });
  // the roster's own cost, free of what the solver takes for equal
  const isProven = status === "optimal" && values !== undefined;
  return isProven ? costOf(space, Array.from(values.subarray(0, space.decisions.length))) : Math.max(least, bound);
}
