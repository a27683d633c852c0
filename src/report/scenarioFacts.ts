import { lawMean } from "../random/lawMean.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import { rosterDays } from "../scenario/rosterOn.ts";
import type { ConversationLaws, Scenario, Shift } from "../scenario/scenario.ts";
import { addDays } from "../time/calendar.ts";
import { botLines } from "./botLines.ts";
import { eventLines, incidentLines } from "./eventLines.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import { nameOf } from "./nameOf.ts";
import { dayName } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A fact about the scenario: what it is, and its lines. */
export interface ScenarioFact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** A scenario of version 0.1, as it stands in results that were kept, lacks some keys. */
interface KeptScenario {
  readonly work?: Scenario["work"];
  readonly conversations: Readonly<Record<string, Omit<ConversationLaws, "transferShare"> & Partial<Pick<ConversationLaws, "transferShare">>>>;
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
    { term: terms.reserve, lines: reserveLines(scenario, words) },
    { term: terms.work, lines: workLines(scenario, words) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

function shopLines({ shops, arrivals }: Scenario, words: Words): string[] {
  return Object.entries(shops ?? {}).map(([name, { platform }]) => {
    const streams = Object.entries(arrivals).filter(([, { shop }]) => shop === name).map(([stream]) => stream);
    return words.scenario.shop(name, nameOf(platform, words), words.list(streams));
  });
}

function arrivalLines(scenario: Scenario, words: Words): string[] {
  return Object.entries(scenario.arrivals).flatMap(([name, stream]) => [
    ...(stream.replay === undefined ? [] : [words.scenario.replayed(name, stream.replay)]),
    ...(stream.follows === undefined ? [] : [words.scenario.follows(name, stream.follows.stream, plainPercent(stream.follows.share))]),
    ...(stream.consultsPerDay === undefined || stream.replay !== undefined ? [] : [words.scenario.stream(name, consultsByDay(stream).map((count) => formatNumber(count)))]),
  ]);
}

function conversationLines(scenario: Scenario, words: Words): string[] {
  return Object.entries(scenario.conversations).flatMap(([stream, laws]) => {
    const { handle, turns, transferShare }: KeptScenario["conversations"][string] = laws;
    const handleSeconds = lawMean(handle);
    const turnCount = lawMean(turns);
    const told = Number.isFinite(handleSeconds) && Number.isFinite(turnCount);
    return [
      ...(told ? [words.scenario.conversation(stream, trimmed(handleSeconds), trimmed(turnCount))] : []),
      ...(transferShare === undefined || transferShare === 0 ? [] : [words.scenario.transferred(stream, plainPercent(transferShare))]),
    ];
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

function teamLines({ teams, routing }: Scenario, words: Words): string[] {
  const receiver = routing.allOffline;
  return Object.entries(teams).map(([name, team]) => {
    const pace = paceTexts(team, words);
    if (receiver?.receiver === name) return words.scenario.receiver(name, receiver.cap, pace);
    const cost = team.costPerHour > 0 ? [words.scenario.cost(trimmed(team.costPerHour))] : [];
    return words.scenario.team(name, words.list([...team.streams, ...(team.pages ?? [])]), capText(team.cap, words), [...pace, ...cost]);
  });
}

/** What makes its agents slower or faster than others; nothing where nothing does. */
function paceTexts({ handleFactor, pickupDelay }: Scenario["teams"][string], { scenario: terms }: Words): string[] {
  return [...(handleFactor === 1 ? [] : [terms.handleFactor(String(handleFactor))]), ...(pickupDelay === 0 ? [] : [terms.pickupDelay(trimmed(pickupDelay))])];
}

function capText(cap: Scenario["teams"][string]["cap"], words: Words): string {
  if (typeof cap === "number") return String(cap);
  return words.list(Object.entries(cap).map(([time, from]) => words.scenario.capFrom(time, from)));
}

function reserveLines({ reserve }: Scenario, words: Words): string[] {
  if (reserve === undefined) return [];
  const { scenario: terms } = words;
  const above = (comparison: string): string => comparison.replace(/^>\s*/u, "");
  const { pool, oldestWait } = reserve.when;
  const when = [...(pool === undefined ? [] : [terms.poolAbove(above(pool))]), ...(oldestWait === undefined ? [] : [terms.waitAbove(above(oldestWait))])];
  return [terms.called(reserve.agents, reserve.team, words.either(when), formatNumber(reserve.delay / 60), formatNumber(reserve.stay / 60))];
}

function workLines({ work }: KeptScenario, words: Words): string[] {
  return (work ?? []).map(({ name, team, perDay, handle }) => words.scenario.tasks(name, team, formatNumber(perDay), trimmed(lawMean(handle))));
}

/** At most one decimal, none where it is a zero. */
function trimmed(value: number): string {
  return formatNumber(value, Number.isInteger(Number(value.toFixed(1))) ? 0 : 1);
}
