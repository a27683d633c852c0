import { lacksMeal, longestDay, worksTooLong } from "../../scenario/labourLimits.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Labour } from "../../scenario/staffing.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { shiftLength, workingHours } from "../../scenario/workingHours.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import type { IntegerSolver } from "../programme/integerProgramme.ts";
import { evenedOut } from "./evenedOut.ts";
import type { Work } from "./exchangedInPairs.ts";
import { namedBreaches } from "./namedBreaches.ts";
import { isOwn, namedPersons } from "./namedPerson.ts";
import { inOwnPlaces } from "./ownPlaces.ts";
import { personsOf } from "./personsOf.ts";
import { rosterPlaces, rotaDays } from "./rosterPlaces.ts";
import type { Rota, RotaBreach, RotaLimit } from "./rota.ts";
import { steadied } from "./steadied.ts";
import type { TeamRoster } from "./teamRoster.ts";
import { type TeamWork, fewestTeamWork, teamWork } from "./teamWork.ts";
import { type PersonLimits, personLimits } from "./workState.ts";

const IN_HOURS = SECOND_MS / HOUR_MS;

/**
 * Who comes when: the scenario's roster as persons, with few of them under its labour limits (`staffing.labour`): each steadily in one shift, or, where the
 * scenario asks for that (`fair`), hours, nights and late shifts spread evenly. Whoever is named works the own place on a day that has it, or is off. Nobody
 * works two shifts a day or in two teams. With enough persons every roster can be worked whose shifts are within the limits by themselves; shifts that are not are told.
 */
export function rotaOf(scenario: Scenario): Rota {
  const limits = limitsOf(scenario);
  return rotaFrom(scenario, teamRosters(scenario).map((team) => ({ ...team, ...teamWork(team, limits) })));
}

/** The same with the fewest persons, proven by an integer programme where that is not plain. */
export async function fewestRota(scenario: Scenario, solver: IntegerSolver): Promise<Rota> {
  const limits = limitsOf(scenario);
  const teams: WorkedTeam[] = [];
  for (const team of teamRosters(scenario)) teams.push({ ...team, ...(await fewestTeamWork(team, limits, solver)) });
  return rotaFrom(scenario, teams);
}

type WorkedTeam = TeamRoster & TeamWork;

function limitsOf(scenario: Scenario): PersonLimits {
  return personLimits(staffingOf(scenario).labour, rotaDays(scenario).length);
}

/** By team in the scenario's order; a team that has nothing to work is left out. */
function teamRosters(scenario: Scenario): readonly TeamRoster[] {
  const places = rosterPlaces(scenario, staffingOf(scenario).labour);
  const named = namedPersons(scenario, places);
  const teams = Object.keys(scenario.teams).map((team) => ({ places: places.filter((place) => place.team === team), named: named.filter((person) => person.team === team) }));
  return teams.filter((team) => team.places.length > 0);
}

function rotaFrom(scenario: Scenario, teams: readonly WorkedTeam[]): Rota {
  const { fair, labour } = staffingOf(scenario);
  const limits = limitsOf(scenario);
  const shared = teams.map((team) => ({ ...team, work: (fair ? sharedEvenly : sharedSteadily)(team, limits) }));
  const persons = shared.flatMap(({ named, work }) => personsOf(scenario, named, work));
  return {
    dates: rotaDays(scenario).map(({ date }) => date),
    persons,
    fewest: teams.reduce((sum, { fewest }) => sum + fewest, 0),
    limits: labour === "none" ? [] : bindingLimits(teams, limits, persons.length),
    breaches: [...(labour === "none" ? [] : shiftBreaches(scenario, labour)), ...shared.flatMap((team) => teamBreaches(team, limits))],
  };
}

function sharedEvenly({ work, named }: WorkedTeam, limits: PersonLimits): readonly Work[] {
  return inOwnPlaces(evenedOut(work, { limits, named }), named, limits, "one");
}

function sharedSteadily({ work, named }: WorkedTeam, limits: PersonLimits): readonly Work[] {
  return inOwnPlaces(steadied(work, { limits, named }), named, limits, "all");
}

function teamBreaches({ places, named, work }: WorkedTeam, limits: PersonLimits): readonly RotaBreach[] {
  return named.flatMap((person, index) => namedBreaches(person, work[index], places.filter((place) => isOwn(person, place)), limits));
}

/** The limits each of which, left out alone, lets fewer persons do. */
function bindingLimits(teams: readonly TeamRoster[], limits: PersonLimits, persons: number): readonly RotaLimit[] {
  const without: readonly (readonly [RotaLimit["limit"], PersonLimits])[] = [
    ["rest", { ...limits, restMs: 0 }],
    ["days-in-a-row", { ...limits, daysInARow: Infinity }],
    ["overtime-per-month", { ...limits, overtimeHours: Infinity }],
  ];
  return without.flatMap(([limit, relaxed]) => {
    const fewer = teams.reduce((sum, team) => sum + teamWork(team, relaxed).work.length, 0);
    return fewer < persons ? [{ limit, persons: fewer }] : [];
  });
}

/** Shifts of the roster that nobody may work as they are. */
function shiftBreaches(scenario: Scenario, labour: Labour): readonly RotaBreach[] {
  const rostered = [...new Set(rosterPlaces(scenario, labour).map(({ shift }) => shift))];
  return rostered.flatMap((name): RotaBreach[] => {
    const shift = scenario.shifts[name];
    return [
      ...(worksTooLong(shift, labour) ? [{ limit: "overtime-per-day" as const, shift: name, hours: workingHours(shift), most: longestDay(labour) * IN_HOURS }] : []),
      ...(lacksMeal(shift, labour) ? [{ limit: "meal" as const, shift: name, hours: shiftLength(shift), most: labour.mealAfter * IN_HOURS }] : []),
    ];
  });
}
