import { InputFaults } from "../../../src/errors/inputFault.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { readRoster } from "../../../src/staffing/rosterFile/readRoster.ts";

/** A desk from 2026-06-18 on, with two teams that both are rostered, or with one. */
export function deskOf(days: number, teams: "one" | "two" = "one"): Scenario {
  const roster = teams === "one" ? "arrivals: { desk: { consultsPerDay: 100 } }\nroster: { desk: {} }" : "arrivals: { 售前: { consultsPerDay: 100 }, 售后: { consultsPerDay: 50 } }\nroster: { 售前: { early: 1 }, 售后: { late: 1 } }";
  return parseScenario(`replycast: 1\nname: desk\nplatform: pinduoduo\nstart: 2026-06-18\ndays: ${days}\n${roster}\n`);
}

/** The roster of a text, then what is told with its place; where it cannot be read, its faults. */
export function readingOf(text: string, scenario: Scenario): readonly unknown[] {
  try {
    const { roster, notes } = readRoster(text, scenario, "f");
    return [roster, ...notes.map(({ code, what, example }) => `${example} ${code} ${what}`)];
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    return error.faults.map(({ where, found }) => `${where} ${found}`);
  }
}
