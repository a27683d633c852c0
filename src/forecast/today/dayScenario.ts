import { InputFaults } from "../../errors/inputFault.ts";
import { consultsByDay } from "../../scenario/consultsByDay.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { ArrivalStream, Scenario } from "../../scenario/scenario.ts";
import { dayNumber } from "../../time/calendar.ts";

/** One simulated day of a scenario, by itself. @throws InputFaults where the date is none of them */
export function dayScenario(scenario: Scenario, date: string): Scenario {
  const day = (dayNumber(date) ?? 0) - (dayNumber(scenario.start) ?? 0);
  if (!hasDay(scenario, date)) {
    throw new InputFaults([{ where: scenario.name, found: `it has no ${date}: it begins ${scenario.start} and has ${scenario.warmUp + scenario.days} days`, expected: "a scenario with the day of the counts", mend: `write start: ${date}` }]);
  }
  return {
    ...scenario, start: date, days: 1, warmUp: 0, roster: rosterOn(scenario.roster, day),
    arrivals: Object.fromEntries(Object.entries(scenario.arrivals).map(([name, stream]) => [name, onDay(stream, day)])),
  };
}

/** Whether a date is one of the scenario's simulated days. */
export function hasDay({ start, warmUp, days }: Scenario, date: string): boolean {
  const day = (dayNumber(date) ?? 0) - (dayNumber(start) ?? 0);
  return day >= 0 && day < warmUp + days;
}

function onDay(stream: ArrivalStream, day: number): ArrivalStream {
  if (stream.consultsPerDay === undefined) return stream;
  const means = consultsByDay(stream);
  return { ...stream, consultsPerDay: means.length === 1 ? means[0] : means[day] };
}
