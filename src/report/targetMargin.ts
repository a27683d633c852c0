import type { RuleResult } from "../experiment/result.ts";

/**
 * How far a rule stays from its target on its tightest day, as a part of all the room there is beyond the target: (p05 − target) / (1 − target)
 * for a share that must be high, (target − p95) / target for a time or a share that must be low. p05 and p95 are those of the
 * day's rate over the replications; the expected rate stands in where they are absent. Negative where they miss the target.
 */
export function targetMargin({ days, target, quantity }: RuleResult): number {
  if (target === undefined) return Infinity;
  const high = target.operator.startsWith(">");
  const room = high ? (quantity === "share" ? 1 : Infinity) - target.value : target.value;
  const margins = days.flatMap((day) => {
    const edge = (high ? day.p05 : day.p95) ?? day.rate.value;
    return edge === undefined ? [] : [high ? edge - target.value : target.value - edge];
  });
  const smallest = Math.min(...margins);
  return Number.isFinite(room) && room > 0 ? smallest / room : smallest;
}
