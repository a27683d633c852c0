import type { SimulationResult } from "../../experiment/result.ts";
import type { AheadResult } from "../../forecast/aheadResult.ts";
import { namedAgents } from "../namedAgents.ts";
import { ruleTitle } from "../ruleTitle.ts";
import { decidingShop } from "../shopStandings.ts";
import { shopView } from "../shopView.ts";
import { standingOf } from "../standingOf.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { AGENT_AXIS_PX, AGENT_DATA } from "./agentChart.ts";
import { agentRows, greatestFigure } from "./agentRows.ts";
import { aheadPageCharts } from "./aheadPageCharts.ts";
import { CAUSE_COLOURS } from "./causeColours.ts";
import { LEFT_AXIS_PX } from "./chartConfig.ts";
import { timeSpan } from "./chartRows.ts";
import type { VegaSpec } from "./compiledSpec.ts";
import { compileCharts, occurringCauses } from "./compileCharts.ts";
import { DAY_AXIS_PX } from "./dayChart.ts";
import { deskInput, lateInput } from "./deskInputs.ts";
import type { PageChart } from "./pageChart.ts";
import { spreadInput } from "./rateSpreadChart.ts";

/** The charts of a simulation as its page opens: of several shops the one that decides, the rule that decides and its weakest day. */
export function simulationPageCharts(result: SimulationResult & AheadResult, language: Language): PageChart[] {
  const { page, causes } = wordsOf(language);
  const compiled = compileCharts(result, language);
  const shop = decidingShop(result);
  const shown = shop === undefined ? result : shopView(result, shop);
  const ofShop = shop === undefined ? compiled : { ...compiled, ...compiled.shops?.[shop] };
  const { rule, date } = opened(shown);
  const intervals = date === undefined ? shown.intervals : shown.intervals.filter(({ start }) => start.startsWith(date));
  const dated = (title: string): string => [title, ...(date === undefined ? [] : [dayName(date, wordsOf(language))])].join(" · ");
  const byDay = (name: string, title: string, spec: VegaSpec | undefined): PageChart[] => (spec === undefined ? [] : [{ name, title: [title, ...(shop === undefined ? [] : [shop])].join(" · "), spec, leftPx: DAY_AXIS_PX }]);
  const late = rule === undefined ? undefined : lateInput(intervals, rule);
  const spread = rule === undefined ? undefined : spreadInput(shown.rules[rule], date === undefined ? undefined : shown.rules[rule].days.findIndex((day) => day.date === date));
  return [
    ...(rule === undefined || spread === undefined || spread.rows.length === 0 ? [] : [{ name: "rate-spread", title: dated(`${page.spreadTitle} · ${ruleTitle(shown.rules[rule], language)}`), spec: compiled.spread, input: spread, leftPx: LEFT_AXIS_PX }]),
    ...byDay("rate-by-day", page.rateTitle, ofShop.rateByDay), ...byDay("time-by-day", page.rateTitle, ofShop.timeByDay), ...byDay("chance-by-day", page.chanceTitle, ofShop.passByDay),
    ...(rule === undefined || late === undefined || late.rows.length === 0 ? [] : [{
      name: "late-messages", title: dated(`${page.lateTitle} · ${ruleTitle(shown.rules[rule], language)}`), spec: compiled.late, input: late, leftPx: LEFT_AXIS_PX,
      legend: occurringCauses(shown).map((cause) => ({ colour: CAUSE_COLOURS[cause], text: causes[cause].short })),
    }]),
    { name: "desk", title: dated(page.deskTitle), spec: compiled.desk, input: deskInput(intervals), leftPx: LEFT_AXIS_PX },
    ...(compiled.replyTimes === undefined ? [] : [{ name: "reply-times", title: page.replyTimesTitle, spec: compiled.replyTimes, leftPx: LEFT_AXIS_PX }]),
    ...agentsChart(shown, compiled.agents, date, dated(page.agentsTitle), language),
    ...aheadPageCharts(result, compiled.ahead, language),
  ];
}

/** The rule with late messages and the day with which the page opens; undefined where there is none, and where all days are shown. */
function opened(result: SimulationResult): { readonly rule: string | undefined; readonly date: string | undefined } {
  const { deciding } = standingOf(result);
  const rules = Object.entries(result.rules).filter(([, { quantity }]) => quantity === "share").map(([id]) => id);
  return { rule: deciding !== undefined && rules.includes(deciding.rule) ? deciding.rule : rules.at(0), date: deciding?.weakestDay?.date };
}

function agentsChart({ agents = [], intervals }: SimulationResult, spec: VegaSpec | undefined, date: string | undefined, title: string, language: Language): PageChart[] {
  if (spec === undefined) return [];
  const isShown = (start: string): boolean => date === undefined || start.startsWith(date);
  const words = wordsOf(language);
  const rows = agentRows(namedAgents(agents, words), intervals, "occupancy", isShown);
  const signals = { ...timeSpan(intervals.filter(({ start }) => isShown(start))), most: greatestFigure(agents, "occupancy") };
  return [{ name: "agents", title: `${title} · ${words.charts.occupancy}`, spec, input: { name: AGENT_DATA, rows, signals }, leftPx: AGENT_AXIS_PX }];
}
