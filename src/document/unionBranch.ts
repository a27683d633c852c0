import type { z } from "zod";
import { isBlock } from "./isBlock.ts";
import { valueAt } from "./parsedDocument.ts";

type Issue = z.core.$ZodIssue;

/**
 * Of a union that fits no branch, the issues of the branch that was meant: one that knows the form and refuses it
 * in words of its own, else the one whose keys the value has.
 * Undefined where none is recognisable (a plain value of the wrong kind, or a block with none of the keys).
 * `value` is what stands where the union is.
 */
export function unionBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const refused = branches.find((issues) => issues.length > 0 && issues.every((issue) => issue.code === "custom" && issue.params !== undefined));
  if (refused !== undefined) return refused;
  let best: readonly Issue[] | undefined;
  let bestCost = Infinity;
  for (const issues of branches) {
    const cost = branchCost(issues, value);
    if (cost < bestCost) {
      best = issues;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * The keys of a block by which several branches are meant at once, each by one of its own: `step` and `spike` where a shape is one of the two.
 * Empty where one branch knows them all, or none but one knows any.
 */
export function keysOfSeveralBranches(branches: readonly (readonly Issue[])[], value: unknown): readonly string[] {
  if (!isBlock(value)) return [];
  const written = Object.keys(value);
  const known = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys")).map((issues) => {
    const unknown = issues.flatMap((issue) => (issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : []));
    return written.filter((key) => !unknown.includes(key));
  });
  const own = known.filter((keys) => keys.length > 0);
  return own.length > 1 && own.every((keys) => keys.length === 1) ? written.filter((key) => own.flat().includes(key)) : [];
}

/** Infinity: not what was meant. Else unknown keys weigh most, then missing ones, then the number of issues. */
function branchCost(issues: readonly Issue[], value: unknown): number {
  if (typeof value !== "object" || value === null) return Infinity;
  let unknown = 0;
  let missing = 0;
  for (const issue of issues) {
    if (issue.path.length === 0 && issue.code === "unrecognized_keys") unknown += issue.keys.length;
    else if (issue.path.length === 0) return Infinity;
    else if (issue.path.length === 1 && valueAt(value, issue.path.map(String)) === undefined) missing += 1;
  }
  if (isBlock(value) && (unknown === Object.keys(value).length || Object.keys(value).length === 0)) return Infinity;
  return unknown * 10_000 + missing * 100 + issues.length;
}
