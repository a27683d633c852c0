import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { rosterDays } from "./rosterOn.ts";
import type { RosterDay, Scenario } from "./scenario.ts";

/**
 * The scenario with another roster: one day's, or a list of all simulated days.
 * @throws InputFaults where it names a team or shift that the scenario does not have, counts no whole agents, does not fit the days or rosters nobody
 */
export function withRoster(scenario: Scenario, roster: Scenario["roster"]): Scenario {
  const faults = [...lengthFaults(scenario, roster), ...rosterDays(roster).flatMap((day, index) => dayFaults(scenario, day, Array.isArray(roster) ? `roster.${index}` : "roster"))];
  if (!rosterDays(roster).some((day) => Object.values(day).some((shifts) => Object.values(shifts).some((agents) => agents > 0)))) {
    faults.push({ where: "roster", found: "nobody is rostered", expected: "an agent in some shift", mend: "roster at least one" });
  }
  if (faults.length > 0) throw new InputFaults(faults);
  return { ...scenario, roster };
}

function lengthFaults({ warmUp, days }: Scenario, roster: Scenario["roster"]): InputFault[] {
  if (!Array.isArray(roster) || roster.length === warmUp + days) return [];
  return [{ where: "roster", found: `it lists ${roster.length} days`, expected: `${warmUp + days}, one for each simulated day`, mend: "list them all, or give one day for all" }];
}

function dayFaults({ teams, shifts }: Scenario, day: RosterDay, where: string): InputFault[] {
  return Object.entries(day).flatMap(([team, agents]) => [
    ...(Object.hasOwn(teams, team) ? [] : [unknown(`${where}.${team}`, "team", Object.keys(teams))]),
    ...Object.entries(agents).flatMap(([shift, count]) => [
      ...(Object.hasOwn(shifts, shift) ? [] : [unknown(`${where}.${team}.${shift}`, "shift", Object.keys(shifts))]),
      ...(Number.isSafeInteger(count) && count >= 0 ? [] : [{ where: `${where}.${team}.${shift}`, found: `it is ${count}`, expected: "a whole number of agents, 0 or more", mend: "count whole agents" }]),
    ]),
  ]);
}

function unknown(where: string, what: "team" | "shift", known: readonly string[]): InputFault {
  return { where, found: `the scenario has no such ${what}`, expected: `one of ${known.join(", ")}`, mend: `name one of them, or define it in ${what}s` };
}
