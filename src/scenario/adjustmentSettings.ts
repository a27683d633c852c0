import { pathInWords } from "../document/documentPath.ts";
import { adjustmentChanges } from "./adjustmentChanges.ts";
import type { Adjustments } from "./adjusted.ts";
import type { Scenario } from "./scenario.ts";

/** What is turned as settings (`path=value`, see `withSettings`); values are written as JSON. @throws InputFaults where nobody is rostered any more */
export function adjustmentSettings(scenario: Scenario, turned: Adjustments): readonly string[] {
  return adjustmentChanges(scenario, turned).map(({ path, value }) => `${pathInWords(path)}=${typeof value === "string" ? value : JSON.stringify(value)}`);
}
