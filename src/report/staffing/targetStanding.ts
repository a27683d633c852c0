import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";

/** How a target stands. */
export type TargetStanding = "passes" | "fails" | "open";

/** Met or not; `open` where the search was stopped while the assurance lay in the interval, so that more replications may tell it either way. */
export function targetStanding({ interrupted }: Pick<StaffingResult, "interrupted">, { met, pass: { lower = 0, upper = 1 }, assurance }: Pick<StaffingTarget, "met" | "pass" | "assurance">): TargetStanding {
  if (met) return "passes";
  return interrupted === true && lower <= assurance && assurance <= upper ? "open" : "fails";
}
