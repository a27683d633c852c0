import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";

/** By quarter-hour of the simulated days whether somebody is on duty in all of it, meals not looked at; a shift past midnight is there on the next day, too. */
export function staffedQuarters(scenario: Scenario): readonly boolean[] {
  const days = scenario.warmUp + scenario.days;
  const staffed = Array.from({ length: days * QUARTERS_PER_DAY }, () => false);
  const receiver = receiverOf(scenario);
  for (let day = -1; day < days; day++) {
    for (const [team, shifts] of Object.entries(rosterOn(scenario.roster, day))) {
      if (team === receiver) continue;
      for (const [name, agents] of Object.entries(shifts)) {
        if (agents === 0) continue;
        const { from, to } = scenario.shifts[name];
        const first = Math.ceil((day * DAY_MS + timeOfDayMs(from)) / QUARTER_HOUR_MS);
        const end = Math.floor((day * DAY_MS + timeOfDayMs(to)) / QUARTER_HOUR_MS);
        for (let quarter = Math.max(0, first); quarter < Math.min(end, staffed.length); quarter++) staffed[quarter] = true;
      }
    }
  }
  return staffed;
}
