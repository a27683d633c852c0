import { readScenario } from "./readScenario.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioDocument } from "./scenarioDocument.ts";

/**
 * The scenario of a YAML or JSON text, every default filled in; `settings` such as `teams.pre-sale.cap=12` are put over it first.
 * Throws InputFaults with all that is wrong. Files that it names are left to the host.
 */
export function parseScenario(text: string, fileName = "scenario", settings: readonly string[] = []): Scenario {
  return readScenario(scenarioDocument(text, fileName, settings));
}
