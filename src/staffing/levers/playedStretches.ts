import { type SearchTarget, searchTargets } from "../search/searchTarget.ts";
import { type LeverColumns, leverColumns } from "./leverColumns.ts";
import { hardestTarget } from "./leverGain.ts";
import type { Played } from "./playVariants.ts";

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

/** The first of what was played is the desk as it stands. */
export function playedStretches([base, ...changed]: readonly Played[]): PlayedStretches {
  const targets = searchTargets(base.simulation);
  const baseColumns = leverColumns(base.simulation, base.table, targets);
  const hardest = hardestTarget(baseColumns, targets);
  return { base, baseColumns, targets, hardest, isMeasure: baseColumns.targets[hardest].isMeasure, changed };
}
