import type { FailedRoster } from "./rightChoice.ts";
import { passShare } from "./rosterTrial.ts";
import type { SearchTarget } from "./searchTarget.ts";

/** Of rosters that were all put to the test in vain the one that came nearest to passing on its fresh replications: by the target that is furthest below its assurance; of equally near ones the first. */
export function nearestTry<Tried extends FailedRoster>(tries: readonly [Tried, ...Tried[]], targets: readonly SearchTarget[]): Tried {
  const least = ({ outcomes }: Tried): number => Math.min(...outcomes.map((outcome, target) => passShare(outcome) - targets[target].assurance));
  return tries.reduce((nearest, tried) => (least(tried) > least(nearest) ? tried : nearest));
}
