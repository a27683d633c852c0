import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { leverWordsOf } from "../staffing/leverWordsOf.ts";
import { sensitivityWordsOf } from "../staffing/sensitivityWords.ts";
import { staffingPageWordsOf } from "../staffing/staffingPageWords.ts";
import { leastSure, targetName } from "../staffing/staffingTargets.ts";
import { staffingWordsOf } from "../staffing/staffingWordsOf.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { PLAIN_COLOUR } from "./causeColours.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import { CHOSEN_COLOUR } from "./curveChart.ts";
import { curveInput, marginalInput, tornadoInput } from "./staffingInputs.ts";
import { deskInput } from "./deskInputs.ts";
import type { PageChart } from "./pageChart.ts";
import { staffingCharts, type StaffingCharts } from "./staffingCharts.ts";
import { TORNADO_AXIS_PX } from "./tornadoChart.ts";

/** The charts of a staffing search as its page opens: the curve of the target that is met least surely, the first day's people, every team's next hour. */
export function staffingPageCharts(result: StaffingResult, language: Language): PageChart[] {
  const charts = staffingCharts(language);
  const { intervals = [], sensitivity } = result;
  const date = intervals.at(0)?.start.slice(0, 10) ?? "";
  return [
    ...curve(result, charts, language),
    ...(intervals.length === 0 ? [] : [{
      name: "people", title: `${staffingPageWordsOf(language).peopleTitle} · ${dayName(date, wordsOf(language))}`, spec: charts.desk, leftPx: LEFT_AXIS_PX,
      input: deskInput(intervals.filter(({ start }) => start.startsWith(date))),
    }]),
    ...marginal(result, charts, language),
    ...(sensitivity === undefined || sensitivity.bars.length === 0 ? [] : [{ name: "sensitivity", title: sensitivityWordsOf(language).title, spec: charts.tornado, input: tornadoInput(sensitivity, language), leftPx: TORNADO_AXIS_PX }]),
  ];
}

function curve(result: StaffingResult, charts: StaffingCharts, language: Language): PageChart[] {
  const target = leastSure(result.targets);
  if (target === undefined) return [];
  const { legend } = staffingPageWordsOf(language);
  return [{
    name: "curve", title: `${staffingWordsOf(language).curveTitle} · ${targetName(target, language)}`, spec: charts.curve, leftPx: LEFT_AXIS_PX, input: curveInput(result, target, language),
    legend: [{ colour: PLAIN_COLOUR, text: legend.roster }, { colour: CHOSEN_COLOUR, text: result.feasible ? legend.chosen : legend.best }],
  }];
}

function marginal({ marginal: value }: StaffingResult, charts: StaffingCharts, language: Language): PageChart[] {
  if (value === undefined) return [];
  const teams = [...new Set(value.stretches.map(({ team }) => team))];
  const { marginal: words } = leverWordsOf(language);
  return teams.map((team, place) => ({
    name: teams.length === 1 ? "next-hour" : `next-hour-${place + 1}`, title: teams.length === 1 ? words.title : `${words.title} · ${team}`,
    spec: charts.marginal, leftPx: LEFT_AXIS_PX, input: marginalInput(value, team, language),
  }));
}
