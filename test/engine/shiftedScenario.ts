import type { Scenario } from "../../src/scenario/scenario.ts";
import { addDays } from "../../src/time/calendar.ts";

const DATE = /^\d{4}-\d{2}-\d{2}/u;

/** The scenario with every date in it so many days later: its start, its events and incidents, the bots' savings. */
export function shiftedScenario(scenario: Scenario, days: number): Scenario {
  return shiftedValue(scenario, days) as Scenario;
}

function shiftedValue(value: unknown, days: number): unknown {
  if (typeof value === "string") return value.replace(DATE, (date) => addDays(date, days));
  if (Array.isArray(value)) return value.map((item: unknown) => shiftedValue(item, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shiftedValue(part, days)]));
}
