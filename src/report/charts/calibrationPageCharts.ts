import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import type { CounterResult } from "../../calibration/counters/counterResult.ts";
import { calibrationPageWordsOf } from "../calibration/calibrationPageWords.ts";
import { placeOf } from "../calibration/calibrationText.ts";
import { calibrationWordsOf } from "../calibration/calibrationWordsOf.ts";
import { countersPageWordsOf } from "../calibration/countersPageWords.ts";
import type { WithEventForecast } from "../forecast/eventForecastChart.ts";
import type { Language } from "../words/language.ts";
import { aheadChartWords } from "./aheadChartWords.ts";
import { aheadCountChart } from "./aheadCountChart.ts";
import { AHEAD_DATA } from "./aheadMarks.ts";
import { aheadDayRows } from "./aheadRows.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import { compiledSpec } from "./compiledSpec.ts";
import { counterPairChart, counterPairRows } from "./counterPairChart.ts";
import { fitChartName } from "./fitChartName.ts";
import { fitCharts } from "./fitCharts.ts";
import { FIT_DATA, FITTED_COLOUR, OBSERVED_COLOUR, RANGE_OPACITY } from "./fitMarks.ts";
import { fitRows } from "./fitRows.ts";
import type { PageChart } from "./pageChart.ts";

/** The charts of a calibration: every law and course that was learned beside what was observed; of counters the pairs that explain the figures. */
export function calibrationPageCharts(result: (CalibrationResult | CounterResult) & WithEventForecast, language: Language): PageChart[] {
  const charts = fitCharts(language);
  const words = calibrationWordsOf(language);
  const { legend: told } = calibrationPageWordsOf(language);
  const legend = [{ colour: OBSERVED_COLOUR, text: told.observed }, { colour: FITTED_COLOUR, text: told.fitted }];
  const range = { colour: FITTED_COLOUR, text: told.range, opacity: RANGE_OPACITY };
  const fits = "fits" in result ? result.fits : {};
  const learned = Object.entries(result.shapes).filter(([path, { kind }]) => !(kind === "law" || kind === "survival") || fits[path]?.family !== "constant").map(([path, shape], place): PageChart => {
    const { chart, unit } = fitChartName(path, shape);
    return { name: `fit-${place + 1}-${path.split(".").at(-1) ?? ""}`, title: learnedTitle(path, result, words, language), spec: charts[chart], input: { name: FIT_DATA, ...fitRows(shape, unit) }, leftPx: LEFT_AXIS_PX, legend: path.startsWith("arrivals.") && chart !== unit ? [...legend, range] : legend };
  });
  return [...forecast(result, language), ...pair(result, language), ...learned];
}

function learnedTitle(path: string, result: CalibrationResult | CounterResult, words: ReturnType<typeof calibrationWordsOf>, language: Language): string {
  const page = calibrationPageWordsOf(language);
  if (path.endsWith(".profile")) return page.profileTitle;
  if (path.endsWith(".consultsPerDay")) return page.daysTitle;
  const { group, name } = placeOf(path, words, result.scenario);
  return [group, name].filter((part) => part !== "").join(" · ");
}

function pair(result: CalibrationResult | CounterResult, language: Language): PageChart[] {
  if (!("pair" in result) || result.pair === undefined) return [];
  return [{ name: "pairs", title: countersPageWordsOf(language).pairTitle, spec: compiledSpec(counterPairChart(language)), input: { name: FIT_DATA, ...counterPairRows(result.pair) }, leftPx: LEFT_AXIS_PX }];
}

function forecast({ forecast: event }: WithEventForecast, language: Language): PageChart[] {
  if (event === undefined) return [];
  const streams = [...new Set(event.days.map(({ stream }) => stream))];
  return streams.map((stream, place) => ({
    name: streams.length === 1 ? "event-days" : `event-days-${place + 1}`, title: [...(streams.length === 1 ? [] : [stream]), aheadChartWords(language).daysDescription].join(" · "),
    spec: compiledSpec(aheadCountChart("day", language)), input: { name: AHEAD_DATA, ...aheadDayRows(event, stream, language) }, leftPx: LEFT_AXIS_PX,
  }));
}
