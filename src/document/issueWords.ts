import type { z } from "zod";
import { isBlock } from "./isBlock.ts";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a block of keys",
  record: "a block of keys",
  null: "nothing (null)",
};

/**
 * What a zod issue expects, in words, for schemas that say nothing themselves.
 * For unknown keys: the keys that may be written, one a line (the issue itself does not tell them).
 * Empty for a union, whose branches tell.
 */
export function issueWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return knownKeys(issue.inst).join("\n");
    case "invalid_type":
      return TYPE_WORDS[issue.expected] ?? numberWords(issue.schema);
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
      return sizeWords(String(issue.origin), Number(issue.minimum), "at least", issue.schema);
    case "too_big":
      return sizeWords(String(issue.origin), Number(issue.maximum), "at most", issue.schema);
    case "not_multiple_of":
      return `a multiple of ${String(issue.divisor)}`;
    case "invalid_union":
      return "";
    case "invalid_key":
      return "another name";
    case "invalid_format":
    case "invalid_element":
    case "custom":
      break;
  }
  return issue.message ?? "another value";
}

/** `a`, `a or b`, `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}`;
}

function sizeWords(origin: string, limit: number, atLeastOrMost: string, schema: unknown): string {
  if (origin === "string") return limit === 1 ? "text that is not empty" : `text of ${atLeastOrMost} ${limit} characters`;
  if (origin === "array") return limit === 1 ? "a list that is not empty" : `a list of ${atLeastOrMost} ${limit}`;
  return numberWords(schema);
}

/** `a whole number ≥ 1`, `a number > 0 and ≤ 1`: what a number schema allows altogether. */
function numberWords(schema: unknown): string {
  const definition = definitionOf(schema);
  const kind = definition.format === "safeint" ? "a whole number" : "a number";
  const checks: readonly unknown[] = Array.isArray(definition.checks) ? definition.checks : [];
  const limits = checks.map(limitWords).filter((words) => words !== "");
  return limits.length === 0 ? kind : `${kind} ${limits.join(" and ")}`;
}

/** `≥ 1` of a check that is a limit, else empty. */
function limitWords(check: unknown): string {
  const { check: kind, value, inclusive } = definitionOf(check);
  if (kind === "greater_than") return `${inclusive === true ? "≥" : ">"} ${String(value)}`;
  return kind === "less_than" ? `${inclusive === true ? "≤" : "<"} ${String(value)}` : "";
}

/** Keys that may be written. */
function knownKeys(schema: unknown): readonly string[] {
  const { shape } = definitionOf(schema);
  return isBlock(shape) ? Object.keys(shape) : [];
}

/** What a zod schema or check was made of (`_zod.def`, zod's documented ground for libraries). */
function definitionOf(schemaOrCheck: unknown): Readonly<Record<string, unknown>> {
  const inner = isBlock(schemaOrCheck) ? schemaOrCheck["_zod"] : undefined;
  return isBlock(inner) && isBlock(inner.def) ? inner.def : {};
}
