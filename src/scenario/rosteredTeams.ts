import { receiverOf } from "./receiverOf.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Scenario } from "./scenario.ts";

/** Teams that have anybody on any day of the roster, in its order; who receives while all others are off duty is not among them. */
export function rosteredTeams(scenario: Pick<Scenario, "roster" | "teams" | "routing">): readonly string[] {
  const receiver = receiverOf(scenario);
  const names = rosterDays(scenario.roster).flatMap((day) => Object.entries(day).filter(([, shifts]) => Object.values(shifts).some((agents) => agents > 0)).map(([team]) => team));
  return [...new Set(names)].filter((team) => team !== receiver && Object.hasOwn(scenario.teams, team));
}
