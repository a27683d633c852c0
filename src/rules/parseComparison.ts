import { parsePercent } from "../document/parsePercent.ts";
import { parseDuration } from "../time/parseDuration.ts";
import type { Comparison } from "./rulePack.ts";

const COMPARISON = /^\s*(>=|≥|<=|≤|>|<)\s*(\S.*?)\s*$/u;
const SIGNS: Readonly<Record<string, Comparison["operator"]>> = { "≥": ">=", "≤": "<=", ">=": ">=", "<=": "<=", ">": ">", "<": "<" };

/** Reads `>= 80%`, `> 0.5`, `>= 100`, `<= 30s`, `<= 1m30s`: shares as numbers up to 1, times in seconds. Undefined for anything else. */
export function parseComparison(text: string): Comparison | undefined {
  const match = COMPARISON.exec(text);
  if (match === null) return undefined;
  const value = parsePercent(match[2]) ?? parseDuration(match[2]);
  return value === undefined ? undefined : { operator: SIGNS[match[1]], value };
}
