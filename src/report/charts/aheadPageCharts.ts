import type { AheadResult } from "../../forecast/aheadResult.ts";
import type { Language } from "../words/language.ts";
import { aheadChartWords } from "./aheadChartWords.ts";
import type { AheadCharts } from "./aheadCharts.ts";
import { AHEAD_DATA } from "./aheadMarks.ts";
import { aheadHourRows, aheadRecoveryRows } from "./aheadRows.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import { DAY_AXIS_PX } from "./dayChart.ts";
import type { PageChart } from "./pageChart.ts";

/** The charts of the rest of a day and of the days ahead; numbered where there are several of a kind. */
export function aheadPageCharts({ today, outlook }: AheadResult, charts: AheadCharts | undefined, language: Language): PageChart[] {
  if (charts === undefined) return [];
  const words = aheadChartWords(language);
  const recoveries = charts.recovery === undefined ? [] : (outlook?.recoveries ?? []).flatMap((recovery, place): PageChart[] => {
    const input = { name: AHEAD_DATA, ...aheadRecoveryRows(recovery, language) };
    const required = charts.recovery?.required[recovery.quantity];
    return [
      ...(charts.recovery === undefined ? [] : [{ name: `recovery-${place + 1}`, title: words.chanceDescription, spec: charts.recovery.chance, input, leftPx: LEFT_AXIS_PX }]),
      ...(required === undefined || recovery.after.every((after) => after.required === undefined) ? [] : [{ name: `required-${place + 1}`, title: words.requiredDescription, spec: required, input, leftPx: LEFT_AXIS_PX }]),
    ];
  });
  return [
    ...(today === undefined || charts.hours === undefined ? [] : [{ name: "rest-of-day", title: words.hoursDescription, spec: charts.hours, input: { name: AHEAD_DATA, ...aheadHourRows(today) }, leftPx: LEFT_AXIS_PX }]),
    ...recoveries,
    ...(charts.calendar === undefined ? [] : [{ name: "dates", title: words.calendarDescription, spec: charts.calendar, leftPx: DAY_AXIS_PX }]),
    ...(charts.volumes ?? []).map((spec, place) => ({ name: `volume-${place + 1}`, title: words.volumeDescription, spec, leftPx: DAY_AXIS_PX })),
  ];
}
