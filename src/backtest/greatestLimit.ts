import { predictiveQuantile } from "../statistics/predictiveQuantile.ts";

/** What the greatest value of one more replication over all columns exceeds with this chance; Infinity without columns. Source: Westfall & Young 1993, chapter 2. */
export function greatestLimit(columns: readonly Float64Array[], chance: number): number {
  if (columns.length === 0) return Infinity;
  const greatest = columns[0].map((_, row) => columns.reduce((most, column) => Math.max(most, column[row]), -Infinity));
  return predictiveQuantile(greatest.sort(), 1 - chance);
}
