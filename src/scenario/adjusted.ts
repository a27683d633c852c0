import { formatTimeOfDay, timeOfDayMs } from "../time/timeOfDay.ts";
import { rosterDays } from "./rosterOn.ts";
import type { RosterDay, Scenario, ScenarioEvent } from "./scenario.ts";
import { botsSettling, settledByBots } from "./settledByBots.ts";
import { withBot } from "./withBot.ts";
import { withRoster } from "./withRoster.ts";

/** What of a scenario can be turned by hand, as figures. Factors are 1 where nothing is changed. */
export interface Adjustments {
  /** Agents by team and shift; where days differ, on the day with most of them: the others change by as many. */
  readonly agents: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By team; where it differs by the clock, by the time from which each holds. */
  readonly caps: Readonly<Record<string, Scenario["teams"][string]["cap"]>>;
  /** By shift, when each meal begins. [ms of the day] */
  readonly meals: Readonly<Record<string, readonly number[]>>;
  /** Of what events add to an ordinary day; absent where there is none. */
  readonly events?: number;
  /** Of conversations. */
  readonly consults: number;
  /** Of the time that handling takes. */
  readonly handling: number;
  /** Share of conversations that bots settle, 0–1; 0 without bots. */
  readonly bots: number;
}

/** A scenario as it is. */
export function adjustmentsOf(scenario: Scenario): Adjustments {
  const { teams, shifts, roster, events, bot } = scenario;
  const worked = new Set(rosterDays(roster).flatMap((day) => Object.values(day).flatMap((agents) => Object.keys(agents))));
  const most = (team: string, shift: string): number => Math.max(...rosterDays(roster).map((day) => day[team]?.[shift] ?? 0));
  return {
    agents: Object.fromEntries(Object.keys(teams).map((team) => [team, Object.fromEntries(Object.keys(shifts).filter((shift) => most(team, shift) > 0).map((shift) => [shift, most(team, shift)]))])),
    caps: Object.fromEntries(Object.entries(teams).map(([team, { cap }]) => [team, cap])),
    meals: Object.fromEntries(Object.entries(shifts).flatMap(([name, { breaks }]) => (worked.has(name) && breaks.length > 0 ? [[name, breaks.map(({ from }) => timeOfDayMs(from))]] : []))),
    ...(events.length === 0 ? {} : { events: 1 }),
    consults: 1, handling: 1, bots: settledByBots(bot),
  };
}

/**
 * The scenario with what differs from it. Streams, teams and shifts keep their names and places, so that it meets the same buyers.
 * @throws InputFaults where nobody is rostered any more
 */
export function adjusted(scenario: Scenario, to: Adjustments): Scenario {
  const from = adjustmentsOf(scenario);
  let changed = scenario;
  if (differ(from.agents, to.agents)) changed = withRoster(changed, rosterBy(changed.roster, from.agents, to.agents));
  if (differ(from.caps, to.caps) || to.handling !== 1) changed = { ...changed, teams: Object.fromEntries(Object.entries(changed.teams).map(([name, team]) => [name, teamBy(team, to.caps[name], to.handling)])) };
  if (differ(from.meals, to.meals)) changed = { ...changed, shifts: shiftsBy(changed.shifts, to.meals) };
  if (to.events !== undefined && to.events !== 1) changed = { ...changed, events: changed.events.map((event) => eventBy(event, to.events ?? 1)) };
  if (to.consults !== 1) changed = { ...changed, arrivals: Object.fromEntries(Object.entries(changed.arrivals).map(([name, stream]) => [name, streamBy(stream, to.consults)])) };
  if (to.bots !== from.bots) changed = withBot(changed, botsSettling(changed.bot, to.bots));
  return changed;
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function rosterBy(roster: Scenario["roster"], from: Adjustments["agents"], to: Adjustments["agents"]): Scenario["roster"] {
  const changed = (day: RosterDay): RosterDay => Object.fromEntries(Object.entries(day).map(([team, agents]) => [
    team, Object.fromEntries(Object.entries(agents).map(([shift, count]) => [shift, Math.max(0, count + (to[team]?.[shift] ?? count) - (from[team]?.[shift] ?? count))])),
  ]));
  return Array.isArray(roster) ? roster.map(changed) : changed(roster as RosterDay);
}

function teamBy(team: Scenario["teams"][string], cap: Scenario["teams"][string]["cap"] | undefined, handling: number): Scenario["teams"][string] {
  const { agents, handleFactor } = team;
  return {
    ...team, handleFactor: handleFactor * handling, ...(cap === undefined ? {} : { cap }),
    ...(agents === undefined ? {} : { agents: agents.map((agent) => (agent.handleFactor === undefined ? agent : { ...agent, handleFactor: agent.handleFactor * handling })) }),
  };
}

function shiftsBy(shifts: Scenario["shifts"], meals: Adjustments["meals"]): Scenario["shifts"] {
  return Object.fromEntries(Object.entries(shifts).map(([name, shift]) => {
    const times = meals[name];
    return [name, times === undefined ? shift : { ...shift, breaks: shift.breaks.map((meal, place) => ({ ...meal, from: formatTimeOfDay(times[place]) })) }];
  }));
}

/** What an event adds, times the factor: of a factor of 5 four fifths are added. */
function eventBy(event: ScenarioEvent, factor: number): ScenarioEvent {
  const scaled = (value: number): number => Math.max(0, 1 + (value - 1) * factor);
  const { shape } = event;
  if ("step" in shape) return { ...event, shape: { step: scaled(shape.step) } };
  if ("spike" in shape) return { ...event, shape: { spike: { ...shape.spike, factor: scaled(shape.spike.factor) } } };
  if ("points" in shape) return { ...event, shape: { points: shape.points.map(([at, value]) => [at, scaled(value)]) } };
  return { ...event, shape: { livestream: { ...shape.livestream, peak: scaled(shape.livestream.peak), level: scaled(shape.livestream.level) } } };
}

function streamBy(stream: Scenario["arrivals"][string], factor: number): Scenario["arrivals"][string] {
  const { consultsPerDay } = stream;
  if (typeof consultsPerDay === "number") return { ...stream, consultsPerDay: consultsPerDay * factor };
  if (Array.isArray(consultsPerDay)) return { ...stream, consultsPerDay: consultsPerDay.map((count: number) => count * factor) };
  if (typeof consultsPerDay === "object" && "consultsPerOrder" in consultsPerDay) return { ...stream, consultsPerDay: { ...consultsPerDay, consultsPerOrder: consultsPerDay.consultsPerOrder * factor } };
  return stream;
}
