import { MINUTE_MS } from "../time/units.ts";
import { isManualReply } from "./kinds.ts";
import { ROW } from "./logRows.ts";
import type { LogRows } from "./logRows.ts";
import type { RowFaults } from "./rowFaults.ts";

/** A silence of this length ends a conversation that no column tells. Source: contract §3. */
const SILENCE_MS = 30 * MINUTE_MS;

/** Which conversation each row belongs to (-1 for presence), and whose the conversations are. */
export interface ConversationsOfRows {
  readonly ofRow: Int32Array;
  /** Consumer by conversation; conversations are numbered in order of their first row. */
  readonly consumer: number[];
}

/**
 * Groups rows into conversations. `order` lists the rows by time.
 * A conversation is one consumer under one conversation id. Where a row names no conversation, the consumer's messages form them: a new one
 * begins with a message after 30 minutes in which neither side wrote, or after a closing, but only when nothing is owed - that is, when a person's reply
 * follows the last message. So a late reply always finds its message.
 */
export function conversationsOf(rows: LogRows, order: Uint32Array, faults: RowFaults): ConversationsOfRows {
  const consumer: number[] = [];
  const ofRow = new Int32Array(order.length).fill(-1);
  const named = new Map<number, number>();
  const current = new Map<number, Spell>();
  const consumerOfId = consumersOfIds(rows);
  const begin = (who: number): number => consumer.push(who) - 1;

  for (const row of order) {
    if (rows.what[row] === ROW.presence) continue;
    const id = rows.conversation[row];
    const who = rows.consumer[row] >= 0 ? rows.consumer[row] : (consumerOfId.get(id) ?? -1);
    if (who < 0) {
      faults.add(rows.line[row], "consumer is empty", "who the buyer is, here or in another row of its conversation", "fill in the consumer");
    } else if (id >= 0) {
      const key = id * 2 ** 26 + who;
      let number = named.get(key);
      if (number === undefined) named.set(key, (number = begin(who)));
      ofRow[row] = number;
    } else {
      ofRow[row] = spellOf(rows, row, who, current, begin);
    }
  }
  return { ofRow, consumer };
}

/** A consumer's conversation that no column tells. */
interface Spell {
  readonly conversation: number;
  lastWroteAt: number;
  owed: boolean;
  closed: boolean;
}

function spellOf(rows: LogRows, row: number, who: number, current: Map<number, Spell>, begin: (who: number) => number): number {
  const at = rows.at[row];
  const what = rows.what[row];
  let spell = current.get(who);
  const isOver = spell !== undefined && !spell.owed && (spell.closed || at - spell.lastWroteAt >= SILENCE_MS);
  if (spell === undefined || (isOver && what === ROW.message)) {
    spell = { conversation: begin(who), lastWroteAt: at, owed: false, closed: false };
    current.set(who, spell);
  }
  if (what === ROW.message) spell.owed = true;
  if (what === ROW.reply && isManualReply(rows.code[row])) spell.owed = false;
  if (what === ROW.closed) spell.closed = true;
  if (what === ROW.message || what === ROW.reply) spell.lastWroteAt = at;
  return spell.conversation;
}

/** The first consumer that is named with each conversation id. */
function consumersOfIds(rows: LogRows): Map<number, number> {
  const consumerOf = new Map<number, number>();
  rows.conversation.forEach((id, row) => {
    if (id >= 0 && rows.consumer[row] >= 0 && !consumerOf.has(id)) consumerOf.set(id, rows.consumer[row]);
  });
  return consumerOf;
}
