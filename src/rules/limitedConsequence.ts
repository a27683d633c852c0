import type { Comparison, Consequence, RulePack } from "./rulePack.ts";

/** A consequence with a limit to judge by: its own, or the figure of the trade. */
export type LimitedConsequence = Consequence & { readonly threshold: Comparison };

/** Figures of the trade: a share for every rate, or one for each rule id (of a measure seconds). */
export type IndustryStandard = number | Readonly<Record<string, number>>;

/** A pack's consequence with its limit; that of the trade is a figure to be reached, by a measure not to be exceeded. Absent where there is none, or none is told. */
export function limitedConsequence(consequence: Consequence, pack: Pick<RulePack, "id" | "measure">, industryStandard: IndustryStandard | undefined): LimitedConsequence | undefined {
  const { threshold, standard } = consequence;
  if (standard === undefined) return threshold === undefined ? undefined : { ...consequence, threshold };
  const value = standardFor(pack, industryStandard);
  return value === undefined ? undefined : { ...consequence, threshold: { operator: pack.measure === undefined ? ">=" : "<=", value } };
}

/** The figure of the trade for a rule; absent where none is told. A share alone says nothing of a measure. */
function standardFor({ id, measure }: Pick<RulePack, "id" | "measure">, standard: IndustryStandard | undefined): number | undefined {
  if (typeof standard === "object") return Object.hasOwn(standard, id) ? standard[id] : undefined;
  return measure === undefined ? standard : undefined;
}
