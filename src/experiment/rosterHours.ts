import { rosterOn } from "../scenario/rosterOn.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { HOUR_MS, SECOND_MS } from "../time/units.ts";

/** Hours that each team's agents are there in the shifts that begin on the judged days, without meals [agent-hours]. */
export function rosterHours(scenario: Scenario): Map<string, number> {
  const shiftHours = Object.fromEntries(
    Object.entries(scenario.shifts).map(([name, shift]) => {
      const meals = shift.breaks.reduce((sum, pause) => sum + pause.length * SECOND_MS, 0);
      return [name, ((parseTimeOfDay(shift.to) ?? 0) - (parseTimeOfDay(shift.from) ?? 0) - meals) / HOUR_MS];
    }),
  );
  const hours = new Map<string, number>();
  for (let day = scenario.warmUp; day < scenario.warmUp + scenario.days; day++) {
    for (const [team, shifts] of Object.entries(rosterOn(scenario.roster, day))) {
      for (const [shift, agents] of Object.entries(shifts)) hours.set(team, (hours.get(team) ?? 0) + agents * shiftHours[shift]);
    }
  }
  return hours;
}
