import type { FailedRoster } from "./rightChoice.ts";
import { leastSurplus } from "./rosterTrial.ts";
import type { SearchTarget } from "../target/searchTarget.ts";

/** Of rosters that were all put to the test in vain the one that came nearest to passing on its fresh replications: by the target that is furthest below its assurance; of equally near ones the first. */
export function nearestTry<Tried extends FailedRoster>(tries: readonly [Tried, ...Tried[]], targets: readonly SearchTarget[]): Tried {
  return tries.reduce((nearest, tried) => (leastSurplus(tried.outcomes, targets) > leastSurplus(nearest.outcomes, targets) ? tried : nearest));
}
