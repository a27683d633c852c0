import { applySettings } from "../document/applySettings.ts";
import { isBlock } from "../document/isBlock.ts";
import { parseDocument } from "../document/parseDocument.ts";
import { valueAt } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { conversationDefaults } from "./conversationDefaults.ts";
import { readableScenario } from "./readScenario.ts";

const NEEDED_KEYS = ["replycast", "platform", "arrivals", "roster"] as const;
const LAW_NAMES: readonly string[] = ["constant", "exponential", "lognormal", "gamma", "weibull", "geometric", "empirical", "mixture"];

/**
 * The document of a scenario's text with settings over it. A setting for one item of a list, or one figure of a distribution, that the text
 * leaves out begins with the default: `conversations.pre-sale.handle.lognormal.mean=30` keeps the spread.
 */
export function scenarioDocument(text: string, fileName: string, settings: readonly string[]): ParsedDocument {
  return applySettings(parseDocument(text, fileName, undefined, NEEDED_KEYS), settings, defaultAt);
}

/** The list or distribution that the scenario has there, as far as it can be read. */
function defaultAt(document: ParsedDocument, path: readonly string[]): unknown {
  if (path[0] === "conversations" && path[1] === "default") return listOrLaw(valueAt(conversationDefaults(false), path.slice(2)));
  return listOrLaw(valueAt(readableScenario(document), path));
}

function listOrLaw(value: unknown): unknown {
  const isLaw = isBlock(value) && Object.keys(value).length === 1 && LAW_NAMES.includes(Object.keys(value)[0]);
  return isLaw || Array.isArray(value) ? value : undefined;
}
