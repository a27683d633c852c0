import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter by which a scenario of a comparison is named in tables and sentences; beyond 26 a number. */
export function letterOf({ scenarios }: Pick<ComparisonResult, "scenarios">, name: string): string {
  const place = scenarios.findIndex((scenario) => scenario.name === name);
  return LETTERS[place] ?? `#${place + 1}`;
}
