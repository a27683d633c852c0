import { lacksMeal, longestDay, worksTooLong } from "../../scenario/labourLimits.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Labour } from "../../scenario/staffing.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { shiftLength, workingHours } from "../../scenario/workingHours.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import type { IntegerSolver } from "../programme/integerProgramme.ts";
import { evenedOut } from "./evenedOut.ts";
import { type NamedShare, namedWork } from "./namedWork.ts";
import { personsOf } from "./personsOf.ts";
import { type RosterPlace, rosterPlaces, rotaDays } from "./rosterPlaces.ts";
import type { Rota, RotaBreach, RotaLimit } from "./rota.ts";
import { steadied } from "./steadied.ts";
import { type TeamWork, fewestTeamWork, teamWork } from "./teamWork.ts";
import { type PersonLimits, personLimits } from "./workState.ts";

const IN_HOURS = SECOND_MS / HOUR_MS;

/** Who has a place by name, and by team what is left for others. */
interface RotaTask {
  readonly named: NamedShare;
  readonly teams: readonly (readonly RosterPlace[])[];
}

/**
 * Who comes when: the scenario's roster as persons, with few of them under its labour limits (`staffing.labour`): each steadily in one shift, or, where the
 * scenario asks for that (`fair`), hours, nights and late shifts spread evenly. Nobody works two shifts a day or in two teams. With enough persons every roster can be worked whose shifts are within the limits by themselves; shifts that are not are told.
 */
export function rotaOf(scenario: Scenario): Rota {
  const limits = limitsOf(scenario);
  const task = rotaTask(scenario, limits);
  return rotaFrom(scenario, task, task.teams.map((places) => teamWork(places, limits)));
}

/** The same with the fewest persons, proven by an integer programme where that is not plain. */
export async function fewestRota(scenario: Scenario, solver: IntegerSolver): Promise<Rota> {
  const limits = limitsOf(scenario);
  const task = rotaTask(scenario, limits);
  const teams: TeamWork[] = [];
  for (const places of task.teams) teams.push(await fewestTeamWork(places, limits, solver));
  return rotaFrom(scenario, task, teams);
}

function limitsOf(scenario: Scenario): PersonLimits {
  return personLimits(staffingOf(scenario).labour, rotaDays(scenario).length);
}

function rotaTask(scenario: Scenario, limits: PersonLimits): RotaTask {
  const named = namedWork(scenario, rosterPlaces(scenario, staffingOf(scenario).labour), limits);
  const teams = Object.keys(scenario.teams).map((team) => named.left.filter((place) => place.team === team));
  return { named, teams: teams.filter((places) => places.length > 0) };
}

function rotaFrom(scenario: Scenario, { named }: RotaTask, teams: readonly TeamWork[]): Rota {
  const { fair, labour } = staffingOf(scenario);
  const limits = limitsOf(scenario);
  const others = teams.flatMap(({ work }) => (fair ? evenedOut : steadied)(work, limits));
  const persons = personsOf(scenario, named.named, others);
  return {
    dates: rotaDays(scenario).map(({ date }) => date),
    persons,
    fewest: named.named.length + teams.reduce((sum, { fewest }) => sum + fewest, 0),
    limits: labour === "none" ? [] : bindingLimits(scenario, limits, persons.length),
    breaches: [...(labour === "none" ? [] : shiftBreaches(scenario, labour)), ...named.breaches],
  };
}

/** The limits each of which, left out alone, lets fewer persons do. */
function bindingLimits(scenario: Scenario, limits: PersonLimits, persons: number): readonly RotaLimit[] {
  const without: readonly (readonly [RotaLimit["limit"], PersonLimits])[] = [
    ["rest", { ...limits, restMs: 0 }],
    ["days-in-a-row", { ...limits, daysInARow: Infinity }],
    ["overtime-per-month", { ...limits, overtimeHours: Infinity }],
  ];
  return without.flatMap(([limit, relaxed]) => {
    const { named, teams } = rotaTask(scenario, relaxed);
    const fewer = named.named.length + teams.reduce((sum, places) => sum + teamWork(places, relaxed).work.length, 0);
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
