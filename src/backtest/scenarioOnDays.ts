import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { consultsByDay } from "../scenario/consultsByDay.ts";
import { rosterDays } from "../scenario/rosterOn.ts";
import type { ArrivalStream, Scenario } from "../scenario/scenario.ts";
import { addDays, dayNumber, weekdayOf } from "../time/calendar.ts";
import { movedEvents, movedIncidents } from "./dailySeries.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/**
 * The scenario played on other days: `days` from `date` on, after one that runs in. What it lists day by day (roster, consultations) is taken by date where it
 * has the date, else of its first day of that weekday; the day that runs in may be as the first. Events and incidents keep their dates, daily ones stay daily.
 * @throws InputFaults where a list has no day like one of those
 */
export function scenarioOnDays(scenario: Scenario, date: string, days: number): Scenario {
  const dates = Array.from({ length: days }, (_, day) => addDays(date, day));
  const lists = listedDayByDay(scenario);
  const unmatched = lists.length === 0 ? [] : dates.filter((day) => placeLike(scenario, day) === undefined);
  if (unmatched.length > 0) throw new InputFaults(lists.map((path) => unmatchedFault(scenario, path, unmatched)));
  const first = placeLike(scenario, date) ?? 0;
  return movedScenario(scenario, { start: addDays(date, -1), warmUp: 1, days }, () => first);
}

/** The same with the days given; of a day like none of the scenario's `otherwise` is the place in its lists. */
export function movedScenario(scenario: Scenario, { start, warmUp, days }: Pick<Scenario, "start" | "warmUp" | "days">, otherwise: (day: number) => number): Scenario {
  const [from, to] = [{ start: scenario.start, simulatedDays: scenario.warmUp + scenario.days }, { start, simulatedDays: warmUp + days }];
  const places = Array.from({ length: warmUp + days }, (_, day) => placeLike(scenario, addDays(start, day)) ?? otherwise(day));
  const ofDays = <Day>(list: readonly Day[]): readonly Day[] => places.map((place) => list[place]);
  return {
    ...scenario, start, warmUp, days,
    arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, streamOnDays(stream, ofDays)])),
    roster: isListed(rosterDays(scenario.roster)) ? ofDays(rosterDays(scenario.roster)) : scenario.roster,
    events: movedEvents({ events: scenario.events, ...from }, to),
    incidents: movedIncidents({ incidents: scenario.incidents, ...from }, to),
  };
}

function streamOnDays(stream: ArrivalStream, ofDays: (list: readonly number[]) => readonly number[]): ArrivalStream {
  const byDay = consultsByDay(stream);
  return isListed(byDay) ? { ...stream, consultsPerDay: ofDays(byDay) } : stream;
}

/** Where the scenario's days have that date, else the first of that weekday. */
function placeLike({ start, warmUp, days }: Scenario, date: string): number | undefined {
  const place = (dayNumber(date) ?? 0) - (dayNumber(start) ?? 0);
  if (place >= 0 && place < warmUp + days) return place;
  const like = Array.from({ length: warmUp + days }, (_, day) => day).find((day) => weekdayOf(addDays(start, day)) === weekdayOf(date));
  return like;
}

/** Paths of what differs from day to day. */
function listedDayByDay({ roster, arrivals }: Scenario): string[] {
  const streams = Object.entries(arrivals).filter(([, stream]) => isListed(consultsByDay(stream))).map(([name]) => `arrivals.${name}.consultsPerDay`);
  return [...(isListed(rosterDays(roster)) ? ["roster"] : []), ...streams];
}

function isListed(days: readonly unknown[]): boolean {
  return days.length > 1;
}

function unmatchedFault({ name, start, warmUp, days }: Scenario, path: string, dates: readonly string[]): InputFault {
  const [date] = dates;
  const last = addDays(start, warmUp + days - 1);
  const weekday = WEEKDAYS[weekdayOf(date)];
  return {
    where: `${name}: ${path}`,
    found: `its days are those from ${start} to ${last}, and none of them is ${date} or another ${weekday}`,
    expected: "for each day of the log one of the same date, or of the same weekday",
    mend: `add a ${weekday} to the scenario, write one ${path === "roster" ? "roster" : "number"} for all days, or leave ${date} out with --days`,
    kind: { of: "backtest-day", values: { path, date, start, last } },
  };
}
