import type { CurvePoint, StaffingResult } from "../../staffing/staffingResult.ts";
import { isSameRoster } from "./rosterGroups.ts";

/** A point of the trade-off curve, and whether it is the roster that is recommended (or the best found). */
export interface ShownPoint extends CurvePoint {
  readonly isChosen: boolean;
}

/** The trade-off curve by growing cost, the chosen roster always in it. */
export function shownCurve({ curve, scenario, roster, cost, hours, passAll, shops }: StaffingResult): ShownPoint[] {
  const points = curve.map((point) => ({ ...point, isChosen: isSameRoster(scenario, point.roster, roster) }));
  const own = { cost, hours, roster, passAll, ...(shops === undefined ? {} : { shops }), isChosen: true };
  return (points.some(({ isChosen }) => isChosen) ? points : [...points, own]).toSorted((a, b) => a.cost - b.cost);
}
