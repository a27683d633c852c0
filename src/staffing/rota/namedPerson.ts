import { agentPlaces } from "../../model/agentPlaces.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { RosterPlace } from "./rosterPlaces.ts";

/** Somebody whom the scenario names, and the place in a shift that is theirs. */
export interface NamedPerson {
  readonly team: string;
  readonly name: string;
  readonly shift: string;
  /** Place in the shift, from 0. */
  readonly place: number;
  /** Numbers of the rota's days on which that place is rostered: at least one. */
  readonly days: ReadonlySet<number>;
}

/** The named agents whose place is rostered on a day of the rota, by team, shift and place. */
export function namedPersons(scenario: Scenario, places: readonly RosterPlace[]): readonly NamedPerson[] {
  return agentPlaces(scenario).flatMap(({ team, named: agent, shift, index }) => {
    if (agent === undefined || shift === undefined) return [];
    const own = places.filter((place) => place.team === team && place.shift === shift && place.place === index);
    return own.length === 0 ? [] : [{ team, name: agent.name, shift, place: index, days: new Set(own.map(({ day }) => day)) }];
  });
}

/** Whether a place of the own team may be given to somebody: to the named none of another shift on a day that has their own place; everybody else (undefined) takes each. */
export function isOfferedTo(named: NamedPerson | undefined, { day, shift }: RosterPlace): boolean {
  return named === undefined || shift === named.shift || !named.days.has(day);
}

export function isOwn(named: NamedPerson, { shift, place }: RosterPlace): boolean {
  return shift === named.shift && place === named.place;
}
