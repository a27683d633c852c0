import type { ConversationsOfRows } from "./conversationsOf.ts";
import { ROW } from "../rows/logRows.ts";
import type { LogRows } from "../rows/logRows.ts";

/** Rows of each kind in order of time; those of buyers at equal times by conversation number. */
export type RowsByKind = Readonly<Record<keyof typeof ROW, Int32Array>>;

/** Parts the rows of a log, of which `order` tells the order, by what they tell. Cost: linear. */
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
  const messages = lists[ROW.message];
  for (let place = 1; place < messages.length; place++) {
    const row = messages[place];
    let into = place;
    for (; into > 0 && rows.at[messages[into - 1]] === rows.at[row] && ofRow[messages[into - 1]] > ofRow[row]; into--) messages[into] = messages[into - 1];
    messages[into] = row;
  }
  return Object.fromEntries(Object.entries(ROW).map(([name, what]) => [name, lists[what]])) as RowsByKind;
}
