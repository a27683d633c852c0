import type { DocumentPath } from "../document/documentPath.ts";
import { isBlock } from "../document/isBlock.ts";
import { valueAt } from "../document/parsedDocument.ts";
import type { Law } from "../random/law.ts";
import { lawMean } from "../random/lawMean.ts";
import { isLaw } from "./isLaw.ts";

/** A figure of a scenario, where it stands and how: `value` of a distribution or of a list of numbers is its mean. Or how far a path leads where it leads to none. */
export type ScenarioFigure =
  | { readonly path: DocumentPath; readonly value: number; readonly form: "number" | "law" | "list" }
  | { readonly path: DocumentPath; readonly value?: undefined; readonly missing?: { readonly step: string; readonly known: readonly string[] } };

/**
 * What stands at a path written as for `--set` (`teams.pre-sale.noShow`, `conversations.pre-sale.handle`) in the effective form of a scenario.
 * Where a name itself contains dots, the longest name that is there is taken. A distribution without a mean (`never`) is no figure.
 */
export function scenarioFigure(effective: unknown, written: string): ScenarioFigure {
  let path: DocumentPath = [];
  let rest: readonly string[] = written.split(".");
  while (rest.length > 0) {
    const known = keysOf(valueAt(effective, path));
    const steps = rest;
    const length = steps.map((_, index) => steps.length - index).find((count) => known.includes(steps.slice(0, count).join(".")));
    if (length === undefined) return { path, ...(known.length > 0 ? { missing: { step: steps[0], known } } : {}) };
    path = [...path, steps.slice(0, length).join(".")];
    rest = steps.slice(length);
  }
  const figure = figureOf(valueAt(effective, path));
  return figure === undefined ? { path } : { path, ...figure };
}

function figureOf(value: unknown): { readonly value: number; readonly form: "number" | "law" | "list" } | undefined {
  if (typeof value === "number") return { value, form: "number" };
  if (isLaw(value)) {
    const mean = lawMean(value as unknown as Law);
    return Number.isFinite(mean) ? { value: mean, form: "law" } : undefined;
  }
  const isList = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "number");
  return isList ? { value: value.reduce<number>((sum, each) => sum + each, 0) / value.length, form: "list" } : undefined;
}

function keysOf(value: unknown): readonly string[] {
  return Array.isArray(value) || isBlock(value) ? Object.keys(value) : [];
}
