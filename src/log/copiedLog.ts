import type { MessageLog } from "./messageLog.ts";

/** A log of its own, its columns cut to their counts: those of a played log have room to spare and are used again. */
export function copiedLog({ messages, replies, conversations, assignments, presence, work }: MessageLog): MessageLog {
  return { messages: copied(messages), replies: copied(replies), conversations: copied(conversations), assignments: copied(assignments), presence: copied(presence), work: copied(work) };
}

function copied<Table extends { readonly count: number }>(table: Table): Table {
  const columns = Object.entries(table).map(([name, column]: readonly [string, number | Int32Array | Float64Array | Uint8Array]) => (
    [name, typeof column === "number" ? column : column.slice(0, table.count)]
  ));
  return Object.fromEntries(columns) as Table;
}
