import { scenarioDocument } from "../../../src/scenario/scenarioDocument.ts";
import { withSettings } from "../../../src/scenario/withSettings.ts";

/** What stands at the key's path in the text with the settings over it; each place where the path has `*` or `[]`. */
export function valuesAt(text: string, settings: readonly string[], key: string): unknown[] {
  const [path, word] = key.split("=");
  const steps = path.replaceAll("[]", ".[]").split(".");
  const found = steps.reduce((values, step) => values.flatMap((value) => stepInto(value, step)), [withSettings(scenarioDocument(text, "scenario"), settings).value]);
  return found.filter((value) => value !== undefined && (word === undefined || value === word));
}

function stepInto(value: unknown, step: string): unknown[] {
  if (Array.isArray(value)) return step === "[]" ? value : [];
  if (typeof value !== "object" || value === null) return [];
  const block = value as Readonly<Record<string, unknown>>;
  return step === "*" ? Object.values(block) : [block[step]];
}
