import { rosterOn } from "../scenario/rosterOn.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { HOUR_MS, SECOND_MS } from "../time/units.ts";

/** What the shifts that begin on the judged days cost [yuan]: hours without meals × the team's cost per hour. */
export function rosterCost(scenario: Scenario): number {
  const hours = Object.fromEntries(
    Object.entries(scenario.shifts).map(([name, shift]) => {
      const meals = shift.breaks.reduce((sum, pause) => sum + pause.length * SECOND_MS, 0);
      return [name, ((parseTimeOfDay(shift.to) ?? 0) - (parseTimeOfDay(shift.from) ?? 0) - meals) / HOUR_MS];
    }),
  );
  let cost = 0;
  for (let day = scenario.warmUp; day < scenario.warmUp + scenario.days; day++) {
    for (const [team, shifts] of Object.entries(rosterOn(scenario.roster, day))) {
      for (const [shift, agents] of Object.entries(shifts)) cost += agents * hours[shift] * scenario.teams[team].costPerHour;
    }
  }
  return cost;
}
