import { STANDARD_SHIFTS } from "../../scenario/standardShifts.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import type { Edge } from "./shiftEdges.ts";

/** Names of shifts: those of the standard times they have (a second one of the same times `early-2`), else `s1`, `s2` … */
export function shiftNames(shifts: readonly { readonly from: Edge; readonly to: Edge }[]): readonly string[] {
  const taken = new Map<string, number>();
  let others = 0;
  return shifts.map(({ from, to }) => {
    const standard = Object.entries(STANDARD_SHIFTS).find(([, its]) => its.from === formatTimeOfDay(from.at) && its.to === formatTimeOfDay(to.at))?.[0];
    if (standard === undefined) return `s${++others}`;
    const before = taken.get(standard) ?? 0;
    taken.set(standard, before + 1);
    return before === 0 ? standard : `${standard}-${before + 1}`;
  });
}
