import type { ConversationsOfRows } from "./conversationsOf.ts";
import { ROW } from "../rows/logRows.ts";
import type { LogRows } from "../rows/logRows.ts";

/** Rows of each kind in order of time; those of buyers at equal times by conversation number. */
export type RowsByKind = Readonly<Record<keyof typeof ROW, Int32Array>>;

/** Parts the rows of a log, of which `order` tells the order, by what they tell. Cost: linear, save that messages of one time are sorted. */
export function rowsByKind(rows: LogRows, order: Uint32Array, { ofRow }: ConversationsOfRows): RowsByKind {
  const kinds = Object.keys(ROW).length;
  const counts = new Int32Array(kinds);
  for (let row = 0; row < rows.count; row++) counts[rows.what[row]]++;
  const lists = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(kinds);
  for (let place = 0; place < order.length; place++) {
    const what = rows.what[order[place]];
    lists[what][filled[what]++] = order[place];
  }
  sortEqualTimes(lists[ROW.message], rows.at, ofRow);
  return Object.fromEntries(Object.entries(ROW).map(([name, what]) => [name, lists[what]])) as RowsByKind;
}

/** A log may have all of a day's messages at one time. */
function sortEqualTimes(messages: Int32Array, at: Float64Array, ofRow: Int32Array): void {
  for (let from = 0, to: number; from < messages.length; from = to) {
    let isInOrder = true;
    for (to = from + 1; to < messages.length && at[messages[to]] === at[messages[from]]; to++) isInOrder &&= ofRow[messages[to - 1]] <= ofRow[messages[to]];
    if (!isInOrder) messages.subarray(from, to).sort((a, b) => ofRow[a] - ofRow[b] || a - b);
  }
}
