import type { RulePack } from "../../rules/rulePack.ts";
import type { Criterion } from "../criterion.ts";

/** Whether more is better by a rule: what its limit says, without one more of a rate and less of a time. */
export function ruleBetter({ measure }: Pick<RulePack, "measure">, { limit }: Pick<Criterion, "limit">): "more" | "less" {
  if (limit !== undefined) return limit.operator.startsWith("<") ? "less" : "more";
  return measure === undefined ? "more" : "less";
}
