import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import { variableCost } from "../../experiment/variableCost.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import { passesOfAll, type TargetColumns, targetColumns } from "../target/targetFigures.ts";

/** What replications of a desk show of its targets. */
export interface LeverColumns {
  /** In the order of the targets. */
  readonly targets: readonly TargetColumns[];
  /** All targets together by replication: 1 pass, 0 fail, -1 where none is assessed. */
  readonly passes: Int8Array;
  /** Overtime and the reserve. [yuan] */
  readonly variableYuan: Float64Array;
}

export function leverColumns(simulation: Simulation, table: ReplicationTable, targets: readonly SearchTarget[]): LeverColumns {
  const columns = targets.map((target) => targetColumns(simulation, table, target));
  const { overtime, reserve } = variableCost(table, simulation.scenario, simulation.model);
  return { targets: columns, passes: passesOfAll(columns), variableYuan: overtime.map((yuan, row) => yuan + reserve[row]) };
}
