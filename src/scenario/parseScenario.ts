import { readScenario } from "./readScenario.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioDocument } from "./scenarioDocument.ts";
import { withSettings } from "./withSettings.ts";

/**
 * The scenario of a YAML or JSON text, every default filled in; `settings` such as `teams.pre-sale.cap=12` are put over it first.
 * Throws InputFaults with all that is wrong. Rule files and logs that it names are left to the host; a text that extends another file, or
 * takes the values of a distribution from one, is refused: `loadScenario` of replycast/node reads those.
 */
export function parseScenario(text: string, fileName = "scenario", settings: readonly string[] = []): Scenario {
  return readScenario(withSettings(scenarioDocument(text, fileName), settings));
}
