import { receiverOf } from "./receiverOf.ts";
import { rosterDays } from "./rosterOn.ts";
import type { Scenario } from "./scenario.ts";

type Desk = Pick<Scenario, "roster" | "shifts" | "teams" | "routing" | "reserve">;

/** How many agents of a team a shift has at most: on its largest day. */
export function placesInShift({ roster }: Pick<Desk, "roster">, team: string, shift: string): number {
  return Math.max(0, ...rosterDays(roster).map((day) => day[team]?.[shift] ?? 0));
}

/** How many agents a team has in all: those of each shift on its largest day, and its reserve. A receiver that is not rostered is one. */
export function placesInTeam(desk: Desk, team: string): number {
  const rostered = Object.keys(desk.shifts).reduce((sum, shift) => sum + placesInShift(desk, team, shift), 0);
  const reserve = desk.reserve?.team === team ? desk.reserve.agents : 0;
  return receiverOf(desk) === team ? Math.max(1, rostered) : rostered + reserve;
}
