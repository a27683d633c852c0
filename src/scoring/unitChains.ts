import { FIRST_CLOCKED } from "../judging/verdicts.ts";
import type { Verdicts } from "../judging/verdicts.ts";

/** The messages with a clock of each unit, in order, and what its agent is charged with besides: `first` by unit, then `next` by message row (by charge); -1 ends a chain. */
export interface UnitChains {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly firstCharge: Int32Array;
  readonly nextCharge: Int32Array;
}

/** Cost: one pass over the messages. */
export function unitChains({ standing, unit, units, charges }: Verdicts): UnitChains {
  const first = new Int32Array(units.count).fill(-1);
  const next = new Int32Array(unit.length);
  for (let row = unit.length - 1; row >= 0; row--) {
    const whose = unit[row];
    if (whose < 0 || standing[row] < FIRST_CLOCKED) continue;
    next[row] = first[whose];
    first[whose] = row;
  }
  const firstCharge = new Int32Array(units.count).fill(-1);
  const nextCharge = new Int32Array(charges.count);
  for (let charge = charges.count - 1; charge >= 0; charge--) {
    nextCharge[charge] = firstCharge[charges.unit[charge]];
    firstCharge[charges.unit[charge]] = charge;
  }
  return { first, next, firstCharge, nextCharge };
}
