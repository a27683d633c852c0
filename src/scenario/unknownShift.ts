import { nearestName } from "../document/nearestName.ts";
import { standardShift } from "./standardShiftNames.ts";
import { unknownName } from "./unknownName.ts";

/** What is expected in the place of a shift that is not known, and how to mend it: the shift that people call so, the nearest name, else to define it. */
export function unknownShift(shift: string, known: readonly string[]): { readonly expected: string; readonly mend: string } {
  const meant = standardShift(shift);
  return unknownName("a shift", shift, known, 'define it: shifts: {NAME: {from: "08:00", to: "17:00"}}', meant !== undefined && known.includes(meant) ? meant : nearestName(shift, known));
}
