/** The sum of counts. */
export function totalOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
