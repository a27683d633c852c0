import type { Simulation } from "../../experiment/simulation.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import type { ConfirmedFigure } from "../target/confirmedFigure.ts";
import { usedFailures } from "../target/usedFailures.ts";
import type { LeverColumns } from "./leverColumns.ts";

/** A desk as it stands, to which what is done otherwise is compared. */
export interface LeverBase {
  readonly simulation: Simulation;
  readonly targets: readonly SearchTarget[];
  readonly columns: LeverColumns;
  /** The targets as the roster was confirmed by them, on other replications; absent where that is not known. */
  readonly confirmed?: readonly ConfirmedFigure[] | undefined;
}

/**
 * Place of the target that is met least surely: that uses up most of the failures that its assurance allows; of such the first. By what the roster was confirmed with where that is known, since the few
 * replications by which something is chosen tell little of it; else by those. One that is never assessed is met.
 */
export function hardestTarget({ simulation, targets, columns, confirmed }: LeverBase): number {
  const used = targets.map(({ rule, assurance }, place) => {
    const { pack, shop } = simulation.rules[rule];
    const known = confirmed?.find((each) => each.rule === pack.id && each.shop === shop)?.pass.value;
    return usedFailures(known ?? shareOf(columns.targets[place].passes), assurance);
  });
  return used.indexOf(Math.max(...used));
}

function shareOf(passes: Int8Array): number {
  const assessed = passes.filter((pass) => pass >= 0);
  return assessed.length === 0 ? 1 : assessed.filter((pass) => pass === 1).length / assessed.length;
}
