import type { ComparisonResult, LateInterval, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import type { RuleResult } from "../../experiment/result.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { ruleResultIn } from "../comparison/comparisonRows.ts";
import { comparisonWordsOf } from "../comparison/comparisonWordsOf.ts";
import { differenceText } from "../comparison/differenceText.ts";
import { letterOf } from "../comparison/letterOf.ts";
import { stretchSpan } from "../comparison/comparisonAnswer.ts";
import { quarterTime, wallClockMs } from "../figures/calendar.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { SIDE_COLOURS } from "./comparisonMarks.ts";

/** What a chart of a comparison takes: its rows and its signals. */
export interface ComparisonRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<string, number>>;
}

/** Free room beside what the axis spans, as a part of it, and the least that it spans. */
const PAD = 0.08;
const LEAST_SPAN = { share: 0.02, seconds: 2 } as const;

/** A rule's figure in every scenario that it judges: its rate, or the probability of passing. */
export function comparedRows(result: ComparisonResult, rule: Pick<RuleDifference, "rule" | "shop">, quantity: "share" | "seconds", estimateOf: (rule: RuleResult) => Estimate | undefined, targetOf: (rule: RuleResult) => number | undefined): ComparisonRows {
  const rows = result.scenarios.flatMap(({ name }) => {
    const found = ruleResultIn(result, name, rule);
    const estimate = found === undefined ? undefined : estimateOf(found);
    if (found === undefined || estimate?.value === undefined) return [];
    const { value, lower = value, upper = value } = estimate;
    const target = targetOf(found);
    return [{ letter: letterOf(result, name), name, value, lower, upper, valueText: figureText(formatEstimate(estimate, quantity)), ...(target === undefined ? {} : { target }) }];
  });
  const limits = rows.flatMap(({ lower, upper }) => [lower, upper]);
  const [lowest, highest] = [Math.min(...limits), Math.max(...limits)];
  // A target far off would press the figures together.
  const near = rows.flatMap(({ target }) => (target === undefined || target < 2 * lowest - highest || target > 2 * highest - lowest ? [] : [target]));
  const [least, most] = [Math.min(lowest, ...near), Math.max(highest, ...near)];
  const room = Math.max((most - least) * PAD, (LEAST_SPAN[quantity] - (most - least)) / 2, 0);
  const isShare = quantity === "share";
  const shown = rows.map(({ target, ...row }) => ({ ...row, ...(target !== undefined && target >= least && target <= most ? { target } : {}) }));
  return { rows: shown, signals: rows.length === 0 ? {} : { xFrom: Math.max(0, least - room), xTo: isShare ? Math.min(1, most + room) : most + room } };
}

/** The quarter-hours of a difference, from the first to the last of those given. */
export function lateDifferenceRows(result: ComparisonResult, intervals: readonly LateInterval[], language: Language): ComparisonRows {
  const words = comparisonWordsOf(language);
  const rows = intervals.filter(({ late, lower, upper }) => late !== 0 || (lower !== undefined && upper !== undefined && lower !== upper)).map(({ start, late, lower, upper }) => {
    const t = wallClockMs(start);
    const estimate: Estimate = { value: late, ...(lower === undefined || upper === undefined ? {} : { lower, upper }), level: 0, replications: result.replications, method: "paired" };
    return {
      t, middle: t + QUARTER_HOUR_MS / 2, end: t + QUARTER_HOUR_MS, zero: 0, late, ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
      colour: late > 0 ? SIDE_COLOURS.a : SIDE_COLOURS.b, lateText: differenceText(estimate, "count", words), span: stretchSpan(result, quarterSpan(start), language),
    };
  });
  return { rows, signals: intervals.length === 0 ? {} : { fromMs: wallClockMs(intervals[0].start), toMs: wallClockMs(intervals[intervals.length - 1].start) + QUARTER_HOUR_MS } };
}

/** Begin and end of a quarter-hour; midnight is 24:00. */
function quarterSpan(start: string): { readonly from: string; readonly to: string } {
  const [date, time] = start.split("T");
  const quarter = Number(time.slice(0, 2)) * 4 + Number(time.slice(3, 5)) / 15 + 1;
  return { from: start, to: `${date}T${quarterTime(quarter)}` };
}
