import { pathInWords } from "../document/documentPath.ts";
import { adjustmentChanges } from "./adjustmentChanges.ts";
import { type Adjustments, adjusted } from "./adjusted.ts";
import type { Scenario } from "./scenario.ts";

/**
 * What is turned as settings (`path=value`, see `withSettings`) of the scenario's file; values are written as JSON. The whole roster is one of them where the file has another one than
 * the scenario (`isFound`). @throws InputFaults where nobody is rostered any more
 */
export function adjustmentSettings(scenario: Scenario, turned: Adjustments, isFound = false): readonly string[] {
  const changes = adjustmentChanges(scenario, turned);
  const roster = { path: ["roster"], value: adjusted(scenario, turned).roster };
  const told = isFound ? [roster, ...changes.filter(({ path }) => path[0] !== "roster")] : changes;
  return told.map(({ path, value }) => `${pathInWords(path)}=${typeof value === "string" ? value : JSON.stringify(value)}`);
}
