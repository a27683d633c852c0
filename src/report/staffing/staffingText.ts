import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { STAFFING_PARTS } from "../../staffing/staffingPart.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { textTable } from "../forecast/textTable.ts";
import { settingText } from "../settingText.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { curveRosterText } from "./curveRosterText.ts";
import { shownCurve } from "./curveRows.ts";
import { givenRows } from "./givenRows.ts";
import { givenWordsOf } from "./givenWords.ts";
import { judgedDates } from "./rosterGroups.ts";
import { partText } from "./partText.ts";
import { rosterTables } from "./rosterRows.ts";
import { daysText } from "./rosterText.ts";
import { costText, staffingAnswer } from "./staffingAnswer.ts";
import { leastSureAt, targetName } from "./staffingTargets.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";
import { targetStanding } from "./targetStanding.ts";

const INDENT = "  ";
/** Narrower, a roster stands below its figures. [columns] */
const LEAST_ROSTER_ROOM = 20;

/** The answer of a staffing search for the terminal: the answer itself, the roster, the targets, what cheaper and dearer rosters would give, and the parts that it has beside it. Ends with a line feed. */
export function staffingText(result: StaffingResult, options: StaffingTextOptions): string {
  const { language, colors, columns } = options;
  const { headline, standing, beside, sentences } = staffingAnswer(result, language);
  const coloured = { passes: colors.good, fails: colors.bad, open: colors.open }[standing];
  const lines = (text: string): string[] => wrap(text, columns);
  return `${[
    ...headingLines(result, language).flatMap(lines), ...lines(headline).map((line) => coloured(colors.strong(line))),
    ...beside.sentences.flatMap(lines), ...(beside.caution === undefined ? [] : lines(beside.caution).map(colors.open)),
    "", ...rosterLines(result, options),
    "", ...targetLines(result, options),
    ...givenLines(result, options),
    "", ...sentences.flatMap(lines),
    "", ...curveLines(result, options),
    ...STAFFING_PARTS.flatMap((part) => partText(part, result, options)),
  ].join("\n")}\n`;
}

function headingLines({ scenario, seed, replications, settings = [] }: StaffingResult, language: Language): string[] {
  const words = staffingWordsOf(language);
  return [words.heading({ name: scenario.name, span: daysText(judgedDates(scenario), language), replications: formatNumber(replications), seed }), ...(settings.length === 0 ? [] : [words.changed(wordsOf(language).list(settings.map((setting) => settingText(setting, language))))])];
}

function rosterLines(result: StaffingResult, { language, colors, columns }: StaffingTextOptions): string[] {
  const words = staffingWordsOf(language);
  const { team, shift, times, meals, people } = words.rosterHead;
  const tables = rosterTables(result, language);
  const rows = tables.flatMap(({ rows: own }) => own.map((row) => [row.team, row.shift, row.times, row.people, row.meals]));
  const [head, ...body] = textTable([[team, shift, times, people, meals], ...rows], columns);
  let next = 0;
  return [
    colors.faint(head),
    ...tables.flatMap(({ days, rows: own }) => [...(days === undefined ? [] : [colors.strong(days)]), ...body.slice(next, (next += own.length)).map((line) => fit(line, columns).trimEnd())]),
    words.total(formatNumber(result.hours, Number.isInteger(result.hours) ? 0 : 1), costText(result, language)),
  ];
}

/** A target a line; where its name would be cut, on a line of its own above its figures. */
function targetLines(result: StaffingResult, { language, colors, columns }: StaffingTextOptions): string[] {
  const { targetHead: { rule, asked, passes, rate } } = staffingWordsOf(language);
  const { targets } = result;
  const standings = targets.map((target) => targetStanding(result, target));
  const rows = targets.map((target, place) => [
    targetName(target, language), `${formatTarget({ operator: target.operator, value: target.limit }, target.quantity)} @ ${plainPercent(target.assurance)} ${{ passes: "+", fails: "-", open: "?" }[standings[place]]}`,
    figureText(formatEstimate(target.pass, "share")), figureText(formatEstimate(target.rate, target.quantity)),
  ]);
  const coloured = (line: string, place: number): string => ({ passes: colors.good, fails: colors.bad, open: colors.open })[standings[place]](line);
  const [head, ...body] = textTable([[rule, asked, passes, rate], ...rows], Infinity);
  if ([head, ...body].every((line) => displayWidth(line) <= columns)) return [colors.faint(head), ...body.map(coloured)];
  const [narrowHead, ...narrow] = textTable([[asked, passes, rate], ...rows.map(([, ...figures]) => figures)], columns - INDENT.length);
  return [colors.faint(INDENT + narrowHead), ...narrow.flatMap((line, place) => [...wrap(rows[place][0], columns), coloured(INDENT + line, place)])];
}

/** The roster beside the scenario's own, an empty line before it; nothing where there is no other. */
function givenLines(result: StaffingResult, { language, colors, columns }: StaffingTextOptions): string[] {
  const rows = givenRows(result, language);
  if (rows === undefined) return [];
  const words = givenWordsOf(language);
  const { recommended, bestSoFar } = staffingWordsOf(language);
  const [head, ...body] = textTable([[words.title, result.feasible ? recommended : bestSoFar, words.given], ...rows], columns);
  return ["", colors.faint(head), ...body];
}

function curveLines(result: StaffingResult, { language, colors, columns }: StaffingTextOptions): string[] {
  const words = staffingWordsOf(language);
  const { curveHead: head, recommended, bestSoFar } = words;
  const points = shownCurve(result);
  const leastSure = points.map((point) => leastSureAt(point, result.targets));
  const isOne = result.targets.length === 1;
  const always = isOne ? undefined : alwaysLeastSure(leastSure.map((told) => told?.target));
  const rows = points.map((point, place) => [
    formatNumber(point.cost), formatNumber(point.hours, Number.isInteger(point.hours) ? 0 : 1),
    ...passCells(leastSure[place], isOne),
  ]);
  const rosters = points.map((point) => (point.isChosen ? `← ${result.feasible ? recommended : bestSoFar}  ` : "") + curveRosterText(result, point, language));
  const figures = textTable([[head.cost, head.hours, ...(isOne ? [head.passes] : [head.tightest, head.assurance]), ""], ...rows.map((row) => [...row, ""])], Infinity);
  const widest = Math.max(...figures.map(displayWidth));
  const [first, ...body] = figures.map((line, place) => withRoster(line, place === 0 ? head.rosterBeside : rosters[place - 1], { widest, columns }));
  return [
    colors.strong(words.curveTitle), ...first.map(colors.faint),
    ...body.flatMap((lines, place) => (points[place].isChosen ? lines.map(colors.strong) : lines)),
    ...(always === undefined ? [] : wrap(words.curveTarget(targetName(always, language)), columns - INDENT.length).map((line) => INDENT + colors.faint(line))),
  ];
}

/** Of several targets also how sure the least sure one should be. */
function passCells(told: ReturnType<typeof leastSureAt>, isOne: boolean): string[] {
  const pass = figureText(formatEstimate(told?.pass, "share"));
  return isOne ? [pass] : [pass, told === undefined ? "" : plainPercent(told.target.assurance)];
}

/** The target of several that is the least sure of every roster, if one is. */
function alwaysLeastSure([first, ...others]: readonly (StaffingTarget | undefined)[]): StaffingTarget | undefined {
  return others.every((other) => other?.rule === first?.rule && other?.shop === first?.shop) ? first : undefined;
}

/** Beside the figures, on as many lines as it needs; where that leaves too little room, below them. */
function withRoster(figures: string, roster: string, { widest, columns }: { readonly widest: number; readonly columns: number }): string[] {
  const indent = INDENT.length + widest + INDENT.length;
  const room = columns - indent;
  if (room < LEAST_ROSTER_ROOM) return [fit(INDENT + figures, columns).trimEnd(), ...wrap(roster, columns - 2 * INDENT.length).map((line) => INDENT + INDENT + line)];
  const [first, ...more] = wrap(roster, room);
  return [`${INDENT}${figures}${" ".repeat(indent - INDENT.length - displayWidth(figures))}${first}`, ...more.map((line) => " ".repeat(indent) + line)];
}
