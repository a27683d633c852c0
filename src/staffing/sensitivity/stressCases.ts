import { firstJudgedMs } from "../../scenario/firstJudgedMs.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { ArrivalStream, Incident, Scenario, Shift } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import { formatLocalDateTime } from "../../time/localDateTime.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import { expectedConsults } from "../load/expectedConsults.ts";
import type { StressCase } from "./stressCase.ts";

/** A shift that comes as late as this comes with the next train. D. */
const LATE_MS = 30 * MINUTE_MS;
/** The bots' quota is used up in the morning's peak. Source: domain §4.2. */
const BOTS_OUT_MS = 10.5 * HOUR_MS;
/** A wrong coupon: 60 % more for 40 minutes. Source: domain §4.2 (D). */
const BURST_FACTOR = 1.6;
const BURST_MS = 40 * MINUTE_MS;
/** The most of it that is seen from shop to shop. Source: domain §3 (D). */
const SPAM_SHARE = 0.15;

/** One agent of each shift that begins on a judged day (from 0) absent all through it. */
export function absences(scenario: Scenario, day: number): StressCase[] {
  return shiftsOn(scenario, day).map(({ team, shift, fromMs, toMs }) => {
    const absent = { team, shift, from: formatLocalDateTime(fromMs), to: formatLocalDateTime(toMs) };
    return { stress: { kind: "agent-absent", ...absent }, scenario: withIncidents(scenario, [{ agentAbsent: absent }]) };
  });
}

/** All agents of each shift of two and more late by half an hour. */
export function lateTeams(scenario: Scenario, day: number): StressCase[] {
  return shiftsOn(scenario, day).filter(({ agents }) => agents > 1).map(({ team, shift, agents, fromMs, toMs }) => {
    const absent = { team, shift, from: formatLocalDateTime(fromMs), to: formatLocalDateTime(Math.min(toMs, fromMs + LATE_MS)) };
    return { stress: { kind: "team-late", ...absent, agents }, scenario: withIncidents(scenario, Array.from({ length: agents }, () => ({ agentAbsent: absent }))) };
  });
}

/** The bots out from 10:30 to midnight; nothing where there are none. */
export function botsOut(scenario: Scenario, day: number): StressCase[] {
  if (scenario.bot === undefined) return [];
  const midnight = midnightOf(scenario, day);
  const span = { from: formatLocalDateTime(midnight + BOTS_OUT_MS), to: formatLocalDateTime(midnight + DAY_MS) };
  return [{ stress: { kind: "bots-out", ...span }, scenario: withIncidents(scenario, [{ botOut: span }]) }];
}

/** Bursts of 40 minutes that begin at each full hour at which more is to be expected than nothing. */
export function bursts(scenario: Scenario, day: number): StressCase[] {
  const midnight = midnightOf(scenario, day);
  const drawn = [...expectedConsults(scenario)];
  const quarters = BURST_MS / (DAY_MS / QUARTERS_PER_DAY);
  return Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour): StressCase[] => {
    const quarter = (day * 24 + hour) * 4;
    const met = drawn.filter(([, means]) => means.slice(quarter, Math.ceil(quarter + quarters)).some((mean) => mean > 0));
    if (met.length === 0) return [];
    const span = { from: formatLocalDateTime(midnight + hour * HOUR_MS), to: formatLocalDateTime(midnight + hour * HOUR_MS + BURST_MS) };
    const incidents = met.map(([stream]): Incident => ({ burst: { stream, ...span, factor: BURST_FACTOR } }));
    return [{ stress: { kind: "burst", factor: BURST_FACTOR, ...span }, scenario: withIncidents(scenario, incidents) }];
  });
}

/**
 * A day on which 15 % of all conversations are spam, beside those that come anyway and spread over the day as they are: of each stream that is drawn a stream of spam, which the same
 * teams serve. Nothing where as much is spam anyway.
 */
export function spamAttack(scenario: Scenario, day: number): StressCase[] {
  const added = [...expectedConsults(scenario)].flatMap(([name, means]) => {
    const ofDay = means.slice(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY);
    const consults = ofDay.reduce((sum, mean) => sum + mean, 0);
    const more = (consults * (SPAM_SHARE - scenario.arrivals[name].spamShare)) / (1 - SPAM_SHARE);
    return more > 0 ? [{ name, stream: freeName(`${name} spam`, scenario.arrivals), more, profileWeights: Array.from(ofDay) }] : [];
  });
  if (added.length === 0) return [];
  const conversations = added.reduce((sum, { more }) => sum + more, 0);
  const date = addDays(scenario.start, scenario.warmUp + day);
  return [{ stress: { kind: "spam", share: SPAM_SHARE, conversations, date }, scenario: added.reduce((made, each) => withSpam(made, day, each), scenario) }];
}

interface AddedSpam {
  readonly name: string;
  readonly stream: string;
  /** Conversations on the day. */
  readonly more: number;
  readonly profileWeights: readonly number[];
}

function withSpam(scenario: Scenario, day: number, { name, stream, more, profileWeights }: AddedSpam): Scenario {
  const { follows: _, ...like } = scenario.arrivals[name];
  const spam: ArrivalStream = {
    ...like, consultsPerDay: Array.from({ length: scenario.warmUp + scenario.days }, (_none, each) => (each === scenario.warmUp + day ? more : 0)),
    profile: profileWeights, profileWeights, weekday: [1, 1, 1, 1, 1, 1, 1], spamShare: 1, returnShare: 0,
  };
  return {
    ...scenario,
    arrivals: { ...scenario.arrivals, [stream]: spam },
    conversations: { ...scenario.conversations, [stream]: scenario.conversations[name] },
    teams: Object.fromEntries(Object.entries(scenario.teams).map(([team, terms]) => [team, terms.streams.includes(name) ? { ...terms, streams: [...terms.streams, stream] } : terms])),
  };
}

interface RosteredShift {
  readonly team: string;
  readonly shift: string;
  readonly agents: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Shifts of a judged day that somebody works by the clock. */
function shiftsOn(scenario: Scenario, day: number): RosteredShift[] {
  const receiver = receiverOf(scenario);
  const midnight = midnightOf(scenario, day);
  return Object.entries(rosterOn(scenario.roster, scenario.warmUp + day)).filter(([team]) => team !== receiver).flatMap(([team, shifts]) =>
    Object.entries(shifts).filter(([, agents]) => agents > 0).map(([shift, agents]) => ({ team, shift, agents, ...spanOf(scenario.shifts[shift], midnight) })));
}

function spanOf({ from, to }: Shift, midnight: number): { readonly fromMs: number; readonly toMs: number } {
  return { fromMs: midnight + timeOfDayMs(from), toMs: midnight + timeOfDayMs(to) };
}

function withIncidents(scenario: Scenario, incidents: readonly Incident[]): Scenario {
  return { ...scenario, incidents: [...scenario.incidents, ...incidents] };
}

function midnightOf(scenario: Scenario, day: number): number {
  return firstJudgedMs(scenario) + day * DAY_MS;
}

function freeName(name: string, taken: Scenario["arrivals"]): string {
  return Object.hasOwn(taken, name) ? freeName(`${name}'`, taken) : name;
}
