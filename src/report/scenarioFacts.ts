import { lawMean } from "../random/lawMean.ts";
import { DEFAULT_RESERVE } from "../scenario/frameDefaults.ts";
import { rosterDays } from "../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { botLines } from "./botLines.ts";
import { durationText } from "./durationText.ts";
import { eventLines, incidentLines } from "./eventLines.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { trimmedNumber } from "./figures/trimmedNumber.ts";
import { isOther } from "./isOther.ts";
import { nameOf } from "./nameOf.ts";
import { arrivalLines, conversationLines } from "./streamLines.ts";
import { routingLines, teamLines } from "./teamLines.ts";
import { dayName } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A fact about the scenario: what it is, and its lines. */
interface ScenarioFact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** The key facts of a scenario, in the words of a language; facts without lines are left out. */
export function scenarioFacts(scenario: Scenario, dates: readonly string[], language: Language): ScenarioFact[] {
  const words = wordsOf(language);
  const { scenario: terms } = words;
  const facts: ScenarioFact[] = [
    { term: terms.platform, lines: scenario.shops === undefined ? [nameOf(scenario.platform, words)] : [] },
    { term: terms.shops, lines: shopLines(scenario, words) },
    { term: terms.period, lines: [terms.periodText(dayName(dates[0] ?? scenario.start, words), dayName(dates.at(-1) ?? scenario.start, words), scenario.days, scenario.warmUp, scenario.timeZone)] },
    { term: terms.arrivals, lines: arrivalLines(scenario, words) },
    { term: terms.events, lines: eventLines(scenario, words) },
    { term: terms.incidents, lines: incidentLines(scenario, words) },
    { term: terms.handling, lines: conversationLines(scenario, words) },
    { term: terms.bots, lines: botLines(scenario, words) },
    { term: terms.roster, lines: rosterLines(scenario, words) },
    { term: terms.shifts, lines: usedShifts(scenario).map(([name, shift]) => shiftLine(nameOf(name, words), shift, words)) },
    { term: terms.teams, lines: teamLines(scenario, words) },
    { term: terms.routing, lines: routingLines(scenario, words) },
    { term: terms.reserve, lines: reserveLines(scenario, words) },
    { term: terms.work, lines: workLines(scenario, words) },
    { term: terms.value, lines: valueLines(scenario, words) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

function shopLines({ shops, arrivals }: Scenario, words: Words): string[] {
  return Object.entries(shops ?? {}).map(([name, { platform }]) => {
    const streams = Object.entries(arrivals).filter(([, { shop }]) => shop === name).map(([stream]) => stream);
    return words.scenario.shop(name, nameOf(platform, words), words.list(streams));
  });
}

function rosterLines(scenario: Scenario, words: Words): string[] {
  const written = rosterDays(scenario.roster).map((day) => Object.entries(day).map(([team, shifts]) =>
    words.scenario.agents(team, Object.entries(shifts).map(([shift, agents]) => `${nameOf(shift, words)} ${agents}`).join(" + "))));
  const same = written.every((lines) => lines.join("\n") === written[0].join("\n"));
  return same ? (written[0] ?? []) : [words.scenario.rosterVaries, ...written.map((lines, day) => `${dayName(addDays(scenario.start, day), words)} · ${words.statements(lines)}`)];
}

function usedShifts(scenario: Scenario): [string, Shift][] {
  const used = new Set(rosterDays(scenario.roster).flatMap((day) => Object.values(day).flatMap((shifts) => Object.keys(shifts))));
  return Object.entries(scenario.shifts).filter(([name]) => used.has(name));
}

function shiftLine(name: string, shift: Shift, words: Words): string {
  const breaks = shift.breaks.map((pause) => words.scenario.breakText(pause.from, formatNumber(pause.length / 60), pause.waves));
  const end = [
    ...(isOther(shift.stopNewBefore, 0) ? [words.scenario.stopNewBefore(formatNumber(shift.stopNewBefore / 60))] : []),
    ...(isOther(shift.atEnd, "finish") ? [words.scenario.atEnd[shift.atEnd]] : []),
  ];
  return words.scenario.shift(name, shift.from, shift.to, words.clauses([...(breaks.length === 0 ? [words.scenario.noBreaks] : breaks), ...end]));
}

function reserveLines({ reserve }: Scenario, words: Words): string[] {
  if (reserve === undefined) return [];
  const { scenario: terms } = words;
  const above = (comparison: string): string => comparison.replace(/^>\s*/u, "");
  const { pool, oldestWait } = reserve.when;
  const when = [...(pool === undefined ? [] : [terms.poolAbove(above(pool))]), ...(oldestWait === undefined ? [] : [terms.waitAbove(waitText(above(oldestWait), words))])];
  const hours = reserve.between === undefined ? [] : [terms.calledBetween(...reserve.between)];
  const cost = isOther(reserve.costPerCall, DEFAULT_RESERVE.costPerCall) ? [terms.costPerCall(trimmedNumber(reserve.costPerCall))] : [];
  return [words.clauses([terms.called(reserve.agents, reserve.team, words.either(when), durationText(reserve.delay, words), durationText(reserve.stay, words)), ...hours, ...cost])];
}

/** A wait as it is written in a comparison; one that is no duration stands as it is. */
function waitText(written: string, words: Words): string {
  const seconds = parseDuration(written);
  return seconds === undefined ? written : durationText(seconds, words);
}

/** Nothing in a kept result of version 0.1. */
function workLines({ work }: Partial<Pick<Scenario, "work">>, words: Words): string[] {
  return (work ?? []).map(({ name, team, perDay, handle, between: [from, to] }) => words.clauses([
    words.scenario.tasks(name, team, formatNumber(perDay), trimmedNumber(lawMean(handle))),
    ...(from === "00:00" && to === "24:00" ? [] : [words.scenario.between(from, to)]),
  ]));
}

/** What an order and a fine are worth, where the scenario says so. Nothing in a kept result of version 0.1. */
function valueLines({ value }: Partial<Pick<Scenario, "value">>, { scenario: terms }: Words): string[] {
  if (value === undefined) return [];
  const { orderValue, fines } = value;
  return [
    ...(orderValue === undefined ? [] : [terms.orderValue(trimmedNumber(orderValue))]),
    ...(typeof fines === "number" ? [terms.fineAmount(trimmedNumber(fines))] : []),
    ...(fines === false ? [terms.noFines] : []),
  ];
}
