import { signal } from "@preact/signals";
import { leastSure, targetKey } from "../../report/staffing/staffingTargets.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { ALL_DAYS, chosenDay, judgedDates } from "../frame/chosenDay.ts";

/** Target of which the curve is drawn, by `targetKey`. */
export const chosenTarget = signal("");

/** Starts with the target that is met least surely, and of several days with the first. */
export function chooseFirstTarget({ targets, intervals = [] }: StaffingResult): void {
  const tightest = leastSure(targets);
  chosenTarget.value = tightest === undefined ? "" : targetKey(tightest);
  chosenDay.value = judgedDates({ intervals }).at(0) ?? ALL_DAYS;
}
