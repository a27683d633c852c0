import type { WeightedSpan } from "./rulePack.ts";
import { type Limit, type Verdict, verdict } from "./verdict.ts";

/**
 * The weighted mean of the spans' rates against the limit; spans without units are left out. Not assessed without any unit, or where the volume of the
 * period does not reach the minimum (unless too few fail): units of the longest span unless it is given. `counts` in the order of the spans. Source: docs/rules.md, consequences.
 */
export function weightedVerdict(
  limit: Limit, spans: readonly WeightedSpan[], counts: readonly { readonly numerator: number; readonly denominator: number }[],
  volume = Math.max(0, ...counts.map(({ denominator }) => denominator)),
): { readonly value?: number; readonly verdict: Verdict } {
  let sum = 0;
  let weights = 0;
  spans.forEach(({ weight }, index) => {
    const { numerator, denominator } = counts[index];
    if (denominator === 0) return;
    sum += weight * (numerator / denominator);
    weights += weight;
  });
  const standing = verdict(sum, weights, limit, volume);
  return standing === "not-assessed" || weights === 0 ? { verdict: standing } : { value: sum / weights, verdict: standing };
}
