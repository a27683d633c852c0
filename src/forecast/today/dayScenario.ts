import { consultsByDay } from "../../scenario/consultsByDay.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { ArrivalStream, Scenario, ScenarioEvent } from "../../scenario/scenario.ts";
import { addDays, dayNumber, weekdayOf } from "../../time/calendar.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../../time/localDateTime.ts";
import { DAY_MS } from "../../time/units.ts";

/** One day of a scenario, by itself. */
export interface DayOfScenario {
  readonly scenario: Scenario;
  /** The scenario's own days up to this one, where it is one of them: who comes today may follow somebody who came then. */
  readonly upTo?: Scenario;
  /** The scenario's date that stands for the day; absent where the day is one of its own. */
  readonly standsFor?: string;
  /** Events that do not go on to the day, by name, and how many incidents. */
  readonly leftOut: readonly string[];
}

/**
 * A date of a scenario as a scenario of one day. A date that is none of its days is taken as its first judged day of the same weekday (without one as its first
 * judged day): with that one's means and roster, and with the events that come every day; what has a date of its own stays behind.
 */
export function dayScenario(scenario: Scenario, date: string): DayOfScenario {
  const template = hasDay(scenario, date) ? date : templateOf(scenario, date);
  const day = daysBetween(scenario.start, template);
  const shiftMs = daysBetween(template, date) * DAY_MS;
  const { events, leftOut } = shiftMs === 0 ? { events: scenario.events, leftOut: [] } : movedEvents(scenario.events, template, shiftMs);
  return {
    scenario: {
      ...scenario, start: date, days: 1, warmUp: 0, roster: rosterOn(scenario.roster, day), events,
      incidents: shiftMs === 0 ? scenario.incidents : [],
      arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, onDay(stream, day)])),
    },
    ...(template === date ? { upTo: cutAfter(scenario, day) } : { standsFor: template }),
    leftOut: shiftMs === 0 ? [] : [...leftOut, ...scenario.incidents.map((incident) => Object.keys(incident)[0])],
  };
}

/** Whether a date is one of the scenario's simulated days. */
function hasDay({ start, warmUp, days }: Scenario, date: string): boolean {
  const day = daysBetween(start, date);
  return day >= 0 && day < warmUp + days;
}

function templateOf({ start, warmUp, days }: Scenario, date: string): string {
  const judged = Array.from({ length: days }, (_, day) => addDays(start, warmUp + day));
  return judged.find((own) => weekdayOf(own) === weekdayOf(date)) ?? judged[0];
}

/** An event that comes every day has one for each, whose name ends with its date. */
function movedEvents(events: readonly ScenarioEvent[], template: string, shiftMs: number): { readonly events: ScenarioEvent[]; readonly leftOut: string[] } {
  const isDaily = ({ name, from }: ScenarioEvent): boolean => name.endsWith(` ${from.slice(0, 10)}`);
  const kept = events.filter((event) => isDaily(event) && event.from.startsWith(template));
  const moved = (time: string): string => formatLocalDateTime((parseLocalDateTime(time) ?? 0) + shiftMs);
  return {
    events: kept.map((event) => ({
      ...event, from: moved(event.from), to: moved(event.to),
      shape: "points" in event.shape ? { points: event.shape.points.map(([time, factor]) => [moved(time), factor] as const) } : event.shape,
    })),
    leftOut: [...new Set(events.filter((event) => !isDaily(event)).map(({ name }) => name))],
  };
}

/** The days from 0 to this one. */
function cutAfter(scenario: Scenario, day: number): Scenario {
  const cut = (stream: ArrivalStream): ArrivalStream => {
    const means = stream.consultsPerDay === undefined ? [] : consultsByDay(stream);
    return means.length <= 1 ? stream : { ...stream, consultsPerDay: means.slice(0, day + 1) };
  };
  return { ...scenario, warmUp: 0, days: day + 1, arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, cut(stream)])) };
}

function onDay(stream: ArrivalStream, day: number): ArrivalStream {
  if (stream.consultsPerDay === undefined) return stream;
  const means = consultsByDay(stream);
  return { ...stream, consultsPerDay: means.length === 1 ? means[0] : means[day] };
}

function daysBetween(from: string, to: string): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
}
