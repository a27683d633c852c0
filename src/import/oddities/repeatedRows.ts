import type { LogRows } from "../rows/logRows.ts";

/** Rows that equal an earlier one in every column that is read, text included. */
export interface RepeatedRows {
  readonly count: number;
  /** By row the first one that it equals, -1 where it equals none before it; without places where no row is repeated. */
  readonly firstOf: Int32Array;
  /** A row and the next one that equals it. */
  readonly example?: readonly [number, number];
}

/** Finds them; `order` lists the rows by time. Cost: linear, for rows of one consumer at one time their square. */
export function repeatedRows(rows: LogRows, order: Uint32Array): RepeatedRows {
  const { at } = rows;
  const last = new Int32Array(rows.consumers.size + rows.agents.size + 1).fill(-1);
  /** By row the one before it of the same consumer (of the same agent where there is none). */
  const before = new Int32Array(rows.count);
  let firstOf = new Int32Array(0);
  let count = 0;
  let example: readonly [number, number] | undefined;
  for (let place = 0; place < order.length; place++) {
    const row = order[place];
    const whose = rows.consumer[row] >= 0 ? rows.consumer[row] : rows.consumers.size + rows.agent[row] + 1;
    let other = last[whose];
    before[row] = other;
    last[whose] = row;
    while (other >= 0 && at[other] === at[row] && !isSame(rows, row, other)) other = before[other];
    if (other < 0 || at[other] !== at[row]) continue;
    if (count++ === 0) {
      firstOf = new Int32Array(rows.count).fill(-1);
      example = [other, row];
    }
    firstOf[row] = firstOf[other] < 0 ? other : firstOf[other];
  }
  return { count, firstOf, ...(example === undefined ? {} : { example }) };
}

function isSame(rows: LogRows, one: number, other: number): boolean {
  return rows.textHash[one] === rows.textHash[other] && rows.what[one] === rows.what[other] && rows.code[one] === rows.code[other] &&
    rows.conversation[one] === rows.conversation[other] && rows.agent[one] === rows.agent[other] && rows.flags[one] === rows.flags[other] && rows.page[one] === rows.page[other] &&
    (rows.stream.length === 0 || rows.stream[one] === rows.stream[other]);
}
