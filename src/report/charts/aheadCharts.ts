import type { Estimate } from "../../statistics/estimate.ts";
import type { AheadResult } from "../../forecast/aheadResult.ts";
import type { PeriodOutlook } from "../../forecast/period/periodOutlook.ts";
import { calendarDay } from "../figures/calendar.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { aheadChartWords } from "./aheadChartWords.ts";
import { aheadCountChart } from "./aheadCountChart.ts";
import { aheadChanceChart, aheadRequiredChart } from "./aheadDateChart.ts";
import { compiledSpec } from "./compiledSpec.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { dayChart } from "./dayChart.ts";

/** The charts of what lies ahead in one language, compiled for the Vega runtime: those of what is there to be drawn, dates only where there are several. The page puts in the rows of the first two. */
export interface AheadCharts {
  /** Of the rest of a day. */
  readonly hours?: VegaSpec;
  /** Of recoveries. */
  readonly recovery?: { readonly chance: VegaSpec; readonly required: Readonly<Record<"share" | "seconds", VegaSpec>> };
  readonly calendar?: VegaSpec;
  /** In the order of the volumes. */
  readonly volumes?: readonly VegaSpec[];
}

export function aheadCharts({ today, outlook }: AheadResult, language: Language): AheadCharts {
  return { ...(today === undefined || today.hours.length === 0 ? {} : { hours: compiledSpec(aheadCountChart("hour", language)) }), ...(outlook === undefined ? {} : outlookCharts(outlook, language)) };
}

function outlookCharts({ recoveries, calendar, volumes }: PeriodOutlook, language: Language): AheadCharts {
  const words = aheadChartWords(language);
  return {
    ...(recoveries.length === 0 ? {} : { recovery: { chance: compiledSpec(aheadChanceChart(language)), required: { share: compiledSpec(aheadRequiredChart("share", language)), seconds: compiledSpec(aheadRequiredChart("seconds", language)) } } }),
    ...(calendar.length < 2 ? {} : { calendar: chancesChart(calendar.map(({ date, eligible }) => ({ date, chance: eligible })), words.calendarDescription, language) }),
    ...(volumes.every(({ days }) => days.length < 2) ? {} : { volumes: volumes.map(({ days }) => chancesChart(days.map(({ date, reached }) => ({ date, chance: reached })), words.volumeDescription, language)) }),
  };
}

/** A line a date, in their order: a probability as a dot on its interval. */
function chancesChart(dates: readonly { readonly date: string; readonly chance: Estimate }[], description: string, language: Language): VegaSpec {
  const words = aheadChartWords(language);
  const all = wordsOf(language);
  const rows = dates.toSorted((a, b) => (a.date < b.date ? -1 : 1)).flatMap(({ date, chance: { value, lower, upper } }, dayOrder) => {
    const { month, day, weekday } = calendarDay(date);
    return value === undefined || lower === undefined || upper === undefined ? [] : [{ rule: "", ruleOrder: 0, day: all.shortDay(month, day, weekday), dayOrder, value, lower, upper }];
  });
  return compiledSpec(dayChart(rows, {
    title: words.chance, description, quantity: "share", dot: "value", from: "lower", to: "upper", wholeScale: true,
    names: { day: words.date, value: words.chance, lower: words.lower, upper: words.upper },
  }));
}
