import { applySettings } from "../document/applySettings.ts";
import { valueAt } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { conversationDefaults } from "./conversationDefaults.ts";
import { isLaw } from "./isLaw.ts";
import { readableScenario } from "./readScenario.ts";

/**
 * The document of a scenario with settings (`PATH=VALUE`) over it. A setting for one item of a list, or one figure of a distribution, that the
 * text leaves out begins with the default: `conversations.pre-sale.handle.lognormal.mean=30` keeps the spread.
 */
export function withSettings(document: ParsedDocument, settings: readonly string[]): ParsedDocument {
  return applySettings(document, settings, defaultAt);
}

/** The list or distribution that the scenario has there, as far as it can be read. */
function defaultAt(document: ParsedDocument, path: readonly string[]): unknown {
  if (path[0] === "conversations" && path[1] === "default") return listOrLaw(valueAt(conversationDefaults(false), path.slice(2)));
  return listOrLaw(valueAt(readableScenario(document), path));
}

function listOrLaw(value: unknown): unknown {
  return isLaw(value) || Array.isArray(value) ? value : undefined;
}
