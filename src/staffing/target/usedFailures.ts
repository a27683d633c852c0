import type { Estimate } from "../../statistics/estimate.ts";

/**
 * Part of the failures that an assurance allows which a chance of passing uses up: 0 where it never fails, 1 at the assurance, more where it fails too often. So 99.8 % where 90 % is asked for (0.02) is
 * nearer to failing than 100 % where 99 % is, and farther than 99.9 % where 99.5 % is (0.2).
 */
export function usedFailures(chance: number, assurance: number): number {
  return (1 - chance) / (1 - assurance);
}

/** The less sure first: by the part of the allowed failures that a target uses up, of equal ones by that at the lower limit. One without a value uses up nothing. */
export function bySureness(a: TargetChance, b: TargetChance): number {
  return usedBy(b) - usedBy(a) || usedBy(b, b.pass.lower) - usedBy(a, a.pass.lower);
}

/** A chance to meet a target, and how sure that should be. */
interface TargetChance {
  readonly pass: Pick<Estimate, "value" | "lower">;
  readonly assurance: number;
}

function usedBy({ pass, assurance }: TargetChance, chance = pass.value): number {
  return usedFailures(chance ?? 1, assurance);
}
