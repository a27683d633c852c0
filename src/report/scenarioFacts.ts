import { lawMean } from "../random/lawMean.ts";
import { rosterDays } from "../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { dayName } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A fact about the scenario: what it is, and its lines. */
export interface ScenarioFact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** The key facts of a scenario, in the words of a language; facts without lines are left out. */
export function scenarioFacts(scenario: Scenario, dates: readonly string[], language: Language): ScenarioFact[] {
  const words = wordsOf(language);
  const { scenario: terms } = words;
  const facts: ScenarioFact[] = [
    { term: terms.platform, lines: [nameOf(scenario.platform, words)] },
    { term: terms.period, lines: [terms.periodText(dayName(dates[0] ?? scenario.start, words), dayName(dates.at(-1) ?? scenario.start, words), scenario.days, scenario.warmUp, scenario.timeZone)] },
    { term: terms.arrivals, lines: arrivalLines(scenario, words) },
    { term: terms.events, lines: eventLines(scenario, words) },
    { term: terms.handling, lines: conversationLines(scenario, words) },
    { term: terms.roster, lines: rosterLines(scenario, words) },
    { term: terms.shifts, lines: usedShifts(scenario).map(([name, shift]) => shiftLine(nameOf(name, words), shift, words)) },
    { term: terms.teams, lines: teamLines(scenario, words) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

function arrivalLines(scenario: Scenario, words: Words): string[] {
  return Object.entries(scenario.arrivals).map(([name, stream]) => {
    if (stream.replay !== undefined) return words.scenario.replayed(name, stream.replay);
    const perDay = typeof stream.consultsPerDay === "number" ? [stream.consultsPerDay] : (stream.consultsPerDay ?? []);
    return words.scenario.stream(name, perDay.map((count) => formatNumber(count)));
  });
}

function eventLines(scenario: Scenario, words: Words): string[] {
  return scenario.events.map(({ name, from, to, shape }) =>
    "step" in shape
      ? words.scenario.step(name, momentName(from, words), momentName(to, words), String(shape.step))
      : words.scenario.spike(name, momentName(from, words), String(shape.spike.factor), formatNumber(shape.spike.decay / 60)),
  );
}

function momentName(moment: string, words: Words): string {
  return `${dayName(moment, words)} ${moment.slice(11, 16)}`.trimEnd();
}

function conversationLines(scenario: Scenario, words: Words): string[] {
  return Object.entries(scenario.conversations).flatMap(([stream, { handle, turns }]) => {
    const handleSeconds = lawMean(handle);
    const turnCount = lawMean(turns);
    if (!Number.isFinite(handleSeconds) || !Number.isFinite(turnCount)) return [];
    return [words.scenario.conversation(stream, trimmed(handleSeconds), trimmed(turnCount))];
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
  return words.scenario.shift(name, shift.from, shift.to, breaks.length === 0 ? words.scenario.noBreaks : words.clauses(breaks));
}

function teamLines(scenario: Scenario, words: Words): string[] {
  return Object.entries(scenario.teams).map(([name, team]) =>
    words.scenario.team(name, words.list(team.streams), team.cap, team.costPerHour > 0 ? words.scenario.cost(trimmed(team.costPerHour)) : ""));
}

/** A platform's or shift's name in the words of the language; one without stands as written. */
function nameOf(name: string, words: Words): string {
  return words.names[name] ?? name;
}

/** At most one decimal, none where it is a zero. */
function trimmed(value: number): string {
  return formatNumber(value, Number.isInteger(Number(value.toFixed(1))) ? 0 : 1);
}
