import type { NamedPerson } from "./namedPerson.ts";
import type { RosterPlace } from "./rosterPlaces.ts";

/** What a team has to work, and those of it whom the scenario names. */
export interface TeamRoster {
  readonly places: readonly RosterPlace[];
  readonly named: readonly NamedPerson[];
}
