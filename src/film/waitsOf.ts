import type { ChatStretch } from "./chatStretches.ts";
import type { FilmMessages, FilmWaits } from "./film.ts";
import type { PoolStretch } from "./poolStretches.ts";
import { inOrder, longestOf } from "./rowColumns.ts";

/** A stretch with the place where it is drawn. */
export type Placed<Stretch> = Stretch & { readonly lane: number; readonly slot: number };

/** The pieces of each message's waiting that lie in the pool or in a list. Cost: for each message the stretches of its conversation. */
export function waitsOf(messages: FilmMessages, conversationOf: Int32Array, stretches: readonly Placed<ChatStretch | PoolStretch>[]): FilmWaits {
  const ofConversation = new Map<number, Placed<ChatStretch | PoolStretch>[]>();
  for (const each of stretches) {
    const its = ofConversation.get(each.conversation);
    if (its === undefined) ofConversation.set(each.conversation, [each]);
    else its.push(each);
  }
  const found: { from: number; to: number; message: number; lane: number; slot: number }[] = [];
  for (let message = 0; message < messages.count; message++) {
    for (const { from, to, lane, slot } of ofConversation.get(conversationOf[messages.row[message]]) ?? []) {
      const [begin, end] = [Math.max(from, messages.sentAt[message]), Math.min(to, messages.endAt[message])];
      if (end > begin) found.push({ from: begin, to: end, message, lane, slot });
    }
  }
  const rows = inOrder(found, ({ from }) => from);
  return {
    count: rows.length, longest: longestOf(rows),
    from: Float64Array.from(rows, ({ from }) => from), to: Float64Array.from(rows, ({ to }) => to),
    message: Int32Array.from(rows, ({ message }) => message), lane: Int32Array.from(rows, ({ lane }) => lane), slot: Int32Array.from(rows, ({ slot }) => slot),
  };
}
