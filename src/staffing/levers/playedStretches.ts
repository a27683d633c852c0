import { type SearchTarget, searchTargets } from "../target/searchTarget.ts";
import { type LeverColumns, leverColumns } from "./leverColumns.ts";
import { hardestTarget, type LeverBase } from "./hardestTarget.ts";
import type { Played } from "../played/playVariants.ts";

/** A desk, and the same with one agent more in each of several stretches of the day, on the same replications. */
export interface PlayedStretches {
  readonly base: Played;
  readonly baseColumns: LeverColumns;
  readonly targets: readonly SearchTarget[];
  /** Place of the target that is met least surely. */
  readonly hardest: number;
  readonly isMeasure: boolean;
  readonly changed: readonly Played[];
}

/** The first of what was played is the desk as it stands. `confirmed`: what is known of its targets; `place`: that of the target by which others were played before. */
export function playedStretches([base, ...changed]: readonly Played[], confirmed: LeverBase["confirmed"], place?: number): PlayedStretches {
  const targets = searchTargets(base.simulation);
  const baseColumns = leverColumns(base.simulation, base.table, targets);
  const hardest = place ?? hardestTarget({ simulation: base.simulation, targets, columns: baseColumns, confirmed });
  return { base, baseColumns, targets, hardest, isMeasure: baseColumns.targets[hardest].isMeasure, changed };
}
