import type { RulePack } from "../../rules/rulePack.ts";
import { firstJudgedMs } from "../../scenario/firstJudgedMs.ts";
import { mealTime } from "../../scenario/mealTime.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { parseLocalDateTime } from "../../time/localDateTime.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS } from "../../time/units.ts";
import { type Counts, isFirstDayBefore, type RosterSpace } from "./rosterSpace.ts";

/**
 * A stretch of time in which somebody must be on duty and not at table, as the ways to see to that: `agents` or more in a decision. Agent i of a
 * shift eats in wave i mod waves, so a second agent may be there where the first is at table.
 */
export interface CoverRow {
  /** Of the judged days, from their first midnight. [ms] */
  readonly fromMs: number;
  readonly toMs: number;
  /** Absent: anybody. */
  readonly team?: string;
  readonly ways: readonly { readonly decision: number; readonly agents: number }[];
}

/** Agents of one shift beyond which no wave of a meal repeats in a new order. */
const MOST_WAVES = 64;

/**
 * What `cover` and `dedicated` ask for: a row for each stretch of the rules' windows in which nobody comes, goes or eats. Stretches that a shift of the days that
 * run in covers already are left out.
 */
export function coverRows(space: RosterSpace, packs: readonly RulePack[]): CoverRow[] {
  const { scenario } = space;
  const staffing = staffingOf(scenario);
  const windows = windowsOf(scenario, packs);
  const everywhere = staffing.cover === "always-one" ? rowsOf(space, windows, undefined) : [];
  const begun = windows.map(([from, to]): Span => [Math.max(from, eventBegin(scenario)), to]).filter(([from, to]) => from < to);
  return [...everywhere, ...staffing.dedicated.flatMap((team) => rowsOf(space, begun, team))];
}

/** The rows that a roster leaves uncovered. */
export function uncovered(rows: readonly CoverRow[], counts: Counts): CoverRow[] {
  return rows.filter(({ ways }) => !ways.some(({ decision, agents }) => counts[decision] >= agents));
}

type Span = readonly [from: number, to: number];

/** Whether a rule counts around the clock: it then asks for an answer, not for somebody at night. */
export function countsAroundTheClock({ window }: Pick<RulePack, "window">): boolean {
  return timeOfDayMs(window.to) - timeOfDayMs(window.from) >= DAY_MS;
}

/** The union of the rules' windows on the judged days, but for rules that count around the clock. */
function windowsOf({ days }: Scenario, packs: readonly RulePack[]): Span[] {
  const ofDay = packs.filter((pack) => !countsAroundTheClock(pack)).map(({ window }): Span => [timeOfDayMs(window.from), timeOfDayMs(window.to)]);
  return Array.from({ length: days }, (_, day) => joined(ofDay.map(([from, to]): Span => [day * DAY_MS + from, day * DAY_MS + to]))).flat();
}

function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** When the first event begins; the first judged midnight where there is none. */
function eventBegin(scenario: Scenario): number {
  const begins = scenario.events.map(({ from }) => (parseLocalDateTime(from) ?? 0) - firstJudgedMs(scenario));
  return begins.length === 0 ? 0 : Math.min(...begins);
}

/** One decision's shift on one day. */
interface Occurrence {
  /** Absent: a shift of a day that runs in, with `agents` as written. */
  readonly decision?: number;
  readonly agents?: number;
  readonly team: string;
  readonly shift: Shift;
  readonly dayMs: number;
}

function rowsOf(space: RosterSpace, windows: readonly Span[], team: string | undefined): CoverRow[] {
  const occurrences = occurrencesOf(space).filter((occurrence) => team === undefined || occurrence.team === team);
  const cuts = occurrences.flatMap(boundaries);
  return windows.flatMap((window) => piecesOf(window, cuts)).flatMap(([fromMs, toMs]): CoverRow[] => {
    const there = occurrences.map((occurrence) => ({ ...occurrence, needed: agentsNeeded(occurrence, fromMs, toMs) }));
    if (there.some(({ agents = 0, needed }) => needed !== undefined && agents >= needed)) return [];
    const ways = there.flatMap(({ decision, needed }) => (decision === undefined || needed === undefined ? [] : [{ decision, agents: needed }]));
    return [{ fromMs, toMs, ...(team === undefined ? {} : { team }), ways }];
  });
}

/** Every shift that may be there on a judged day, those of the day before that last beyond midnight included. */
function occurrencesOf(space: RosterSpace): Occurrence[] {
  const { scenario, decisions } = space;
  const isChosenBefore = isFirstDayBefore(space);
  const chosen = decisions.flatMap(({ team, shift, days }, decision) => [
    ...days.map((day): Occurrence => ({ decision, team, shift: scenario.shifts[shift], dayMs: day * DAY_MS })),
    ...(days.includes(0) && isChosenBefore ? [{ decision, team, shift: scenario.shifts[shift], dayMs: -DAY_MS }] : []),
  ]);
  const before = isChosenBefore ? {} : rosterOn(scenario.roster, scenario.warmUp - 1);
  const runIn = Object.entries(before).flatMap(([team, shifts]) =>
    Object.entries(shifts).map(([shift, agents]): Occurrence => ({ agents, team, shift: scenario.shifts[shift], dayMs: -DAY_MS })));
  return [...chosen, ...runIn];
}

/** Times at which somebody of the shift may come, go or begin or end a meal. */
function boundaries({ shift, dayMs }: Occurrence): number[] {
  const meals = shift.breaks.flatMap((meal) => Array.from({ length: Math.min(meal.waves, MOST_WAVES) }, (_, wave) => mealTime(meal, wave)).flat());
  return [timeOfDayMs(shift.from), timeOfDayMs(shift.to), ...meals].map((at) => dayMs + at);
}

function piecesOf([from, to]: Span, cuts: readonly number[]): Span[] {
  const inner = [...new Set(cuts.filter((at) => at > from && at < to))].toSorted((a, b) => a - b);
  return [from, ...inner].map((begin, index): Span => [begin, inner[index] ?? to]);
}

/** The fewest agents of the shift of whom one is there all through the piece; undefined where nobody ever is. */
function agentsNeeded({ shift, dayMs }: Occurrence, fromMs: number, toMs: number): number | undefined {
  if (dayMs + timeOfDayMs(shift.from) > fromMs || dayMs + timeOfDayMs(shift.to) < toMs) return undefined;
  for (let agent = 0; agent < MOST_WAVES; agent++) {
    const eats = shift.breaks.some((meal) => {
      const [begin, end] = mealTime(meal, agent);
      return dayMs + begin < toMs && dayMs + end > fromMs;
    });
    if (!eats) return agent + 1;
  }
  return undefined;
}
