import { BOT_REPLY_KINDS } from "../log/kinds.ts";
import type { ChatStretch } from "./chatStretches.ts";
import type { FilmChats, FilmLeavers, FilmPool, FilmPresence, FilmReplies } from "./film.ts";
import type { FilmStage } from "./filmStage.ts";
import type { PoolStretch } from "./poolStretches.ts";
import type { PresenceStretch } from "./presenceStretches.ts";
import { inOrder, longestOf, Places } from "./rowColumns.ts";
import type { Placed } from "./waitsOf.ts";

/** `chats` in order of `from`. */
export function chatColumns(chats: readonly Placed<ChatStretch>[]): FilmChats {
  return {
    count: chats.length, longest: longestOf(chats),
    from: Float64Array.from(chats, ({ from }) => from), to: Float64Array.from(chats, ({ to }) => to),
    conversation: Int32Array.from(chats, ({ conversation }) => conversation), lane: Int32Array.from(chats, ({ lane }) => lane),
    slot: Int32Array.from(chats, ({ slot }) => slot), end: Uint8Array.from(chats, ({ end }) => end),
  };
}

/** `stretches` in order of `from`. */
export function poolColumns(stretches: readonly PoolStretch[]): FilmPool {
  const places = new Places();
  const slot = Int32Array.from(stretches, ({ from, to }) => places.take(from, to));
  return {
    count: stretches.length, longest: longestOf(stretches), slot, slots: places.endOf.length,
    from: Float64Array.from(stretches, ({ from }) => from), to: Float64Array.from(stretches, ({ to }) => to),
    conversation: Int32Array.from(stretches, ({ conversation }) => conversation),
  };
}

export function presenceColumns(stretches: readonly PresenceStretch[], laneOf: Int32Array): FilmPresence {
  const rows = inOrder(stretches, ({ from }) => from);
  return {
    count: rows.length, longest: longestOf(rows),
    from: Float64Array.from(rows, ({ from }) => from), to: Float64Array.from(rows, ({ to }) => to),
    lane: Int32Array.from(rows, ({ agent }) => laneOf[agent]), isAway: Uint8Array.from(rows, ({ isAway }) => (isAway ? 1 : 0)),
  };
}

/** Replies of agents that are seen, each in the place of the chat that it was written in. */
export function replyColumns({ read, log: { replies }, fromMs, toMs }: FilmStage, chats: readonly Placed<ChatStretch>[]): FilmReplies {
  const ofConversation = new Map<number, Placed<ChatStretch>[]>();
  for (const chat of chats) ofConversation.set(chat.conversation, [...ofConversation.get(chat.conversation) ?? [], chat]);
  const rows = inOrder(Array.from({ length: replies.count }, (_, row) => row).filter((row) => replies.agent[row] >= 0 && replies.at[row] > fromMs && replies.startedAt[row] < toMs), (row) => replies.at[row])
    .flatMap((row) => {
      const at = replies.at[row];
      const chat = ofConversation.get(read.conversationOfReply[row])?.find(({ agent, from, to }) => agent === replies.agent[row] && from <= at && at <= to);
      return chat === undefined ? [] : [{ from: replies.startedAt[row], to: at, lane: chat.lane, slot: chat.slot }];
    });
  return {
    count: rows.length, longest: longestOf(rows),
    at: Float64Array.from(rows, ({ to }) => to), startedAt: Float64Array.from(rows, ({ from }) => from),
    lane: Int32Array.from(rows, ({ lane }) => lane), slot: Int32Array.from(rows, ({ slot }) => slot),
  };
}

export function sortedBotReplies({ log: { replies }, fromMs, toMs }: FilmStage): Float64Array {
  const found: number[] = [];
  for (let row = 0; row < replies.count; row++) {
    if (replies.kind[row] < BOT_REPLY_KINDS.length && replies.at[row] >= fromMs && replies.at[row] < toMs) found.push(replies.at[row]);
  }
  return Float64Array.from(found).sort();
}

export function leaverColumns({ log: { conversations }, fromMs, toMs }: FilmStage): FilmLeavers {
  const { leftAt, count } = conversations;
  const rows = inOrder(Array.from({ length: count }, (_, row) => row).filter((row) => leftAt[row] >= fromMs && leftAt[row] < toMs), (row) => leftAt[row]);
  return { count: rows.length, at: Float64Array.from(rows, (row) => leftAt[row]), conversation: Int32Array.from(rows) };
}
