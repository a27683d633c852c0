import type { DocumentPath } from "../document/documentPath.ts";
import { pathInWords } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import type { CheckWords } from "./checkWords.ts";
import type { Surroundings } from "./completeRules.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

/** What the checks between the parts of a scenario look at: the file as written and what was made of it. */
export interface ScenarioUnderCheck extends Surroundings {
  readonly document: ParsedDocument;
  readonly file: ScenarioFile;
  readonly scenario: Scenario;
}

/** A fault at a path: `statement` follows the path in words. */
export function faultAt(
  { document }: Pick<ScenarioUnderCheck, "document">,
  path: DocumentPath,
  words: CheckWords,
  part: "key" | "value" = "value",
): PlacedFault {
  const found = `${path.length === 0 ? "the scenario" : pathInWords(path)} ${words.statement}`;
  return { path, fault: { where: whereOf(document, path, part), found, expected: words.expected, mend: words.mend } };
}
