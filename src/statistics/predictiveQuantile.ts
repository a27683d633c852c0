/**
 * What one more value of the same law lies below with probability p, told by a sample in ascending order of at least one value: position p·(n + 1) counted from 1, a straight line between
 * neighbours. So it is exact however few values there are, as far as p·(n + 1) lies in 1 … n; beyond that the sample's ends. Source: R. J. Hyndman, Y. Fan, Sample Quantiles in
 * Statistical Packages (1996), type 6.
 */
export function predictiveQuantile(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  const position = Math.min(last, Math.max(0, p * (sorted.length + 1) - 1));
  const below = Math.floor(position);
  const part = position - below;
  return part === 0 ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
}
