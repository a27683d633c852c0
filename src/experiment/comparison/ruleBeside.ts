import type { JudgedRule } from "../judgedRule.ts";

/** The place of the same rule, of the same shop, among others; -1 where it is not judged there. */
export function ruleBeside({ pack, shop }: JudgedRule, others: readonly JudgedRule[]): number {
  return others.findIndex((other) => other.pack.id === pack.id && other.shop === shop);
}
