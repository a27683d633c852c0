import type { RulePack } from "./rulePack.ts";

/** Figures of the trade: a share for every rate, or one for each rule id (of a measure seconds). */
export type IndustryStandard = number | Readonly<Record<string, number>>;

/** The figure of the trade for a rule; absent where none is told. A share alone says nothing of a measure. */
export function standardFor({ id, measure }: Pick<RulePack, "id" | "measure">, standard: IndustryStandard | undefined): number | undefined {
  if (typeof standard === "object") return Object.hasOwn(standard, id) ? standard[id] : undefined;
  return measure === undefined ? standard : undefined;
}
