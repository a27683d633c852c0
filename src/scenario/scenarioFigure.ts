import type { DocumentPath } from "../document/documentPath.ts";
import { isBlock } from "../document/isBlock.ts";
import { valueAt } from "../document/parsedDocument.ts";

/** A single number of a scenario and where it stands; or how far a path leads where it leads to none. */
export type ScenarioFigure =
  | { readonly path: DocumentPath; readonly value: number }
  | { readonly path: DocumentPath; readonly value?: undefined; readonly missing?: { readonly step: string; readonly known: readonly string[] } };

/**
 * What stands at a path written as for `--set` (`conversations.pre-sale.handle.lognormal.mean`) in the effective form of a scenario.
 * Where a name itself contains dots, the longest name that is there is taken.
 */
export function scenarioFigure(form: unknown, written: string): ScenarioFigure {
  let path: DocumentPath = [];
  let steps: readonly string[] = written.split(".");
  while (steps.length > 0) {
    const known = keysOf(valueAt(form, path));
    const rest = steps;
    const length = rest.map((_, index) => rest.length - index).find((count) => known.includes(rest.slice(0, count).join(".")));
    if (length === undefined) return { path, ...(known.length > 0 ? { missing: { step: rest[0], known } } : {}) };
    path = [...path, rest.slice(0, length).join(".")];
    steps = rest.slice(length);
  }
  const value = valueAt(form, path);
  return typeof value === "number" ? { path, value } : { path };
}

function keysOf(value: unknown): readonly string[] {
  return Array.isArray(value) || isBlock(value) ? Object.keys(value) : [];
}
