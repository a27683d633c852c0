/** Rows as they are found, to be laid out as columns in order of one of their numbers. */
export type Rows<Name extends string> = readonly Readonly<Record<Name, number>>[];

/** Order of rows by a number, ties as they came. */
export function inOrder<Row>(rows: readonly Row[], by: (row: Row) => number): Row[] {
  return rows.toSorted((a, b) => by(a) - by(b));
}

/** The longest of some stretches; 0 of none. */
export function longestOf(rows: readonly { readonly from: number; readonly to: number }[]): number {
  return rows.reduce((longest, { from, to }) => Math.max(longest, to - from), 0);
}

/** Deals places out: each stretch, in order of `from`, the lowest that is free; returns how many there are. */
export class Places {
  declare readonly endOf: number[];

  constructor() {
    this.endOf = [];
  }

  take(from: number, to: number): number {
    let place = 0;
    while (place < this.endOf.length && this.endOf[place] > from) place++;
    this.endOf[place] = to;
    return place;
  }
}
