import { receiverOf } from "./receiverOf.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Scenario } from "./scenario.ts";

type Desk = Pick<Scenario, "roster" | "shifts" | "teams" | "routing" | "reserve">;

/** How many agents of a team a shift has at most: on its largest day. */
export function placesInShift({ roster }: Pick<Desk, "roster">, team: string, shift: string): number {
  return Math.max(0, ...rosterDays(roster).map((day) => day[team]?.[shift] ?? 0));
}

/** How many agents of a team may have a name: those of each shift on its largest day. A receiver that is not rostered is one. */
export function placesInTeam(desk: Desk, team: string): number {
  const rostered = Object.keys(desk.shifts).reduce((sum, shift) => sum + placesInShift(desk, team, shift), 0);
  return receiverOf(desk) === team ? Math.max(1, rostered) : rostered;
}

/** How many agents a team has in all, its reserve included. */
export function agentsInTeam(desk: Desk, team: string): number {
  return placesInTeam(desk, team) + (desk.reserve?.team === team ? desk.reserve.agents : 0);
}
