/** The median of some numbers, one at least; of the two in the middle the lower. Cost: n log n. */
export function medianOf(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[(sorted.length - 1) >> 1];
}
