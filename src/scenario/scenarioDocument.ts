import { isBlock } from "../document/isBlock.ts";
import { parseDocument } from "../document/parseDocument.ts";
import { whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { InputFaults } from "../errors/inputFault.ts";

const NEEDED_KEYS = ["replycast", "platform", "arrivals", "roster"] as const;

/** The document of a scenario's text. @throws InputFaults where it cannot be parsed, or is a result that was kept */
export function scenarioDocument(text: string, fileName: string): ParsedDocument {
  const document = parseDocument(text, fileName, undefined, NEEDED_KEYS);
  refuseResult(document);
  return document;
}

/** Each key of a result would be a fault of its own. */
function refuseResult(document: ParsedDocument): void {
  const { value } = document;
  if (!isBlock(value) || typeof value["kind"] !== "string" || Object.hasOwn(value, "arrivals")) return;
  throw new InputFaults([{ where: whereOf(document, ["kind"]), found: `kind is ${value["kind"]}: this is a result that was kept`, expected: "a scenario", mend: "name the file of the scenario; replycast report makes a page of a result" }]);
}
