/** What has been counted of some days together. */
export interface PooledCounts {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The rate that further days must have so that they and what has been counted come to `threshold` together: (threshold·(D + v) − N) ÷ v for a volume of v.
 * Above 1 no day can reach it; at or below 0 any rate will do. Of a measure the mean that they may have at most. Undefined without a volume.
 */
export function requiredRate({ numerator, denominator }: PooledCounts, volume: number, threshold: number): number | undefined {
  return volume > 0 ? (threshold * (denominator + volume) - numerator) / volume : undefined;
}
