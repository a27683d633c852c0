import { FIRST_CLOCKED, FIRST_LATE } from "../../judging/verdicts.ts";
import type { Verdicts } from "../../judging/verdicts.ts";

/**
 * By unit: 1 where it is missed and would not be if those of its late messages were in time of which `isMended` says so. An agent that is
 * charged with a message besides stays charged. Cost: one pass over the messages.
 */
export function mendedUnits(verdicts: Verdicts, anyMissFails: boolean, isMended: (row: number) => boolean): Uint8Array {
  const { standing, unit, units, charges } = verdicts;
  const stillLate = new Uint8Array(units.count);
  const inTime = new Uint8Array(units.count);
  for (let row = 0; row < standing.length; row++) {
    if (standing[row] < FIRST_CLOCKED) continue;
    if (standing[row] >= FIRST_LATE && !isMended(row)) stillLate[unit[row]] = 1;
    else inTime[unit[row]] = 1;
  }
  for (let charge = 0; charge < charges.count; charge++) stillLate[charges.unit[charge]] = 1;
  const isMet = new Uint8Array(units.count);
  for (let whose = 0; whose < units.count; whose++) {
    if (units.missRow[whose] >= 0 && (anyMissFails ? stillLate[whose] === 0 : inTime[whose] === 1)) isMet[whose] = 1;
  }
  return isMet;
}

/**
 * By unit: 1 where it is missed and none of its messages belongs to a missed unit under other verdicts on the same log; of an agent that is
 * charged with a message, where that is charged to nobody then. Cost: one pass over the messages.
 */
export function unitsMetBy(verdicts: Verdicts, then: Verdicts): Uint8Array {
  const { missRow, count } = verdicts.units;
  const isMet = new Uint8Array(count);
  for (let unit = 0; unit < count; unit++) if (missRow[unit] >= 0) isMet[unit] = 1;
  for (let row = 0; row < verdicts.unit.length; row++) {
    const unit = verdicts.unit[row];
    const after = then.unit[row];
    if (unit >= 0 && after >= 0 && then.units.missRow[after] >= 0) isMet[unit] = 0;
  }
  const charged = new Set(chargeKeys(then));
  chargeKeys(verdicts).forEach((key, charge) => {
    if (charged.has(key)) isMet[verdicts.charges.unit[charge]] = 0;
  });
  return isMet;
}

/** Message and agent of each charge. */
function chargeKeys({ charges }: Verdicts): readonly string[] {
  return Array.from(charges.row, (row, charge) => `${row} ${charges.agent[charge]}`);
}
