import type { PeriodOutlook } from "./period/periodOutlook.ts";
import type { TodayOutlook } from "./today/todayOutlook.ts";

/** Keys that the result of `simulate` has beside those of the simulation, where they were asked for. */
export interface AheadResult {
  readonly today?: TodayOutlook;
  readonly outlook?: PeriodOutlook;
}
