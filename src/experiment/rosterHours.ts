import { receiverOf } from "../scenario/receiverOf.ts";
import { rosterOn } from "../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../scenario/scenario.ts";
import { workingHours } from "../scenario/workingHours.ts";

/**
 * Hours that each team's agents are there in the shifts that begin on the judged days, without meals [agent-hours]. Who receives while
 * everybody is off duty works by no roster and counts none.
 */
export function rosterHours(scenario: Scenario): Map<string, number> {
  return summed(scenario, (_team, hours) => hours);
}

/** The same, each team at least with its `minimumHours` on a day on which any of it are rostered [agent-hours]. */
export function paidHours(scenario: Scenario): Map<string, number> {
  return summed(scenario, (team, hours) => (hours > 0 ? Math.max(hours, scenario.teams[team].minimumHours) : 0));
}

function summed(scenario: Scenario, ofDay: (team: string, rostered: number) => number): Map<string, number> {
  const hours = shiftHours(scenario);
  const receiver = receiverOf(scenario);
  const sums = new Map<string, number>();
  for (let day = scenario.warmUp; day < scenario.warmUp + scenario.days; day++) {
    for (const [team, shifts] of Object.entries(rosterOn(scenario.roster, day))) {
      if (team !== receiver) sums.set(team, (sums.get(team) ?? 0) + ofDay(team, hoursOf(shifts, hours)));
    }
  }
  return sums;
}

function hoursOf(shifts: RosterDay[string], hours: Readonly<Record<string, number>>): number {
  return Object.entries(shifts).reduce((sum, [shift, agents]) => sum + agents * hours[shift], 0);
}

/** Working time of one agent by shift, meals left out. [h] */
export function shiftHours({ shifts }: Pick<Scenario, "shifts">): Record<string, number> {
  return Object.fromEntries(Object.entries(shifts).map(([name, shift]) => [name, workingHours(shift)]));
}
