/** Something that was known beforehand, beside what was found. */
export interface TruthRow {
  readonly of: string;
  readonly what: string;
  readonly truth: string;
  readonly found: string;
  readonly holds: boolean;
}

export function truthLine({ of, what, truth, found, holds }: TruthRow): string {
  return [of.padEnd(20), what.padEnd(44), truth.padStart(26), found.padStart(36), holds ? "  holds" : "  DOES NOT HOLD"].join("  ");
}

/** Rows that do not hold, as they are printed. */
export function failing(rows: readonly TruthRow[]): string[] {
  return rows.filter(({ holds }) => !holds).map(truthLine);
}
