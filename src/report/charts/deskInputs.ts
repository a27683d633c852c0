import type { IntervalResult } from "../../experiment/result.ts";
import { deskRows, lateRows, timeSpan } from "./chartRows.ts";
import type { LateRow } from "./chartRows.ts";
import { DESK_DATA } from "./deskChart.ts";
import type { ChartInput } from "./fittedSpec.ts";
import { LATE_DATA } from "./lateChart.ts";

/** What the chart of the desk takes: these quarter-hours. */
export function deskInput(intervals: readonly IntervalResult[]): ChartInput {
  return { name: DESK_DATA, rows: deskRows(intervals), signals: { ...timeSpan(intervals) } };
}

/** What the chart of a rule's late messages takes. */
export function lateInput(intervals: readonly IntervalResult[], rule: string): ChartInput & { readonly rows: readonly LateRow[] } {
  return { name: LATE_DATA, rows: lateRows(intervals, rule), signals: { ...timeSpan(intervals) } };
}
