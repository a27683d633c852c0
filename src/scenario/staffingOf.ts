import type { Scenario } from "./scenario.ts";
import type { Staffing } from "./staffing.ts";
import { staffingDefaults } from "./staffingDefaults.ts";

/** What a search for rosters may choose of this scenario, and must keep to; with the defaults where its file says nothing of it. */
export function staffingOf(scenario: Scenario): Staffing {
  return scenario.staffing ?? staffingDefaults(scenario);
}
