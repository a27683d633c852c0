import { MANUAL_REPLIES } from "../../log/kinds.ts";
import { MESSAGE_CONFIRMED_SPAM } from "../../log/messageLog.ts";
import type { BuyerMessages, Conversations, MessageLog, Presence, Replies, SideWorkDone, TimeColumn } from "../../log/messageLog.ts";
import { assignmentTable } from "./assignmentTable.ts";
import type { ConversationTimes } from "./assignmentTable.ts";
import type { ConversationsOfRows } from "./conversationsOf.ts";
import { linkReplies } from "./linkReplies.ts";
import { listMessages } from "./listMessages.ts";
import type { LogRows } from "../rows/logRows.ts";
import type { RowsByKind } from "./rowsByKind.ts";

const LARGEST_INT32 = 2 ** 31 - 1;

/** The rows of a log in order, parted and grouped. */
export interface OrderedRows {
  readonly rows: LogRows;
  readonly byKind: RowsByKind;
  readonly grouped: ConversationsOfRows;
  /** Stream by conversation. */
  readonly streamOf: Int32Array;
  /** Local midnight in the rows' time at which the log begins, and the time of the last row. */
  readonly startMs: number;
  readonly lastMs: number;
}

/** The message log that rows tell. Its times are in 32 bits where they fit, which is for 24 days. Cost: linear. */
export function buildMessageLog(ordered: OrderedRows): MessageLog {
  const { rows, byKind, grouped } = ordered;
  const conversations = conversationTable(ordered);
  const timesOf = (list: Int32Array): ConversationTimes => ({ at: timesAt(ordered, list), conversation: picked(grouped.ofRow, list) });
  const returns = timesOf(byKind.pooled);
  const closings = timesOf(byKind.closed);
  const assignments = assignmentTable(timesOf(byKind.assigned), picked(rows.agent, byKind.assigned), returns, closings, conversations.count);
  const replyAt = timesAt(ordered, byKind.reply);
  const sentAt = timesAt(ordered, byKind.message);
  const conversation = picked(grouped.ofRow, byKind.message);
  const links = linkReplies(sentAt, conversation, replyAt, picked(grouped.ofRow, byKind.reply), conversations.count);
  const replies: Replies = {
    count: replyAt.length, at: replyAt, startedAt: replyAt, agent: picked(rows.agent, byKind.reply), kind: pickedBytes(rows.code, byKind.reply), next: links.next,
  };
  const messages: BuyerMessages = {
    count: sentAt.length, sentAt, conversation, kind: pickedBytes(rows.code, byKind.message), flags: messageFlags(ordered), reply: links.first,
    listedAt: listMessages({
      sentAt, conversation, assignments, returns, closings, reply: links.first, replyAt, nextManual: nextManualReplies(replies),
      conversations: conversations.count,
    }),
  };
  return { messages, replies, conversations, assignments, presence: presenceTable(ordered), work: noSideWork() };
}

function timeColumn({ startMs, lastMs }: OrderedRows, length: number): TimeColumn {
  return lastMs - startMs <= LARGEST_INT32 ? new Int32Array(length) : new Float64Array(length);
}

function timesAt(ordered: OrderedRows, list: Int32Array): TimeColumn {
  const { rows, startMs } = ordered;
  const times = timeColumn(ordered, list.length);
  for (let place = 0; place < list.length; place++) times[place] = rows.at[list[place]] - startMs;
  return times;
}

function picked(column: Int32Array, list: Int32Array): Int32Array {
  const values = new Int32Array(list.length);
  for (let place = 0; place < list.length; place++) values[place] = column[list[place]];
  return values;
}

function pickedBytes(column: Uint8Array, list: Int32Array): Uint8Array {
  const values = new Uint8Array(list.length);
  for (let place = 0; place < list.length; place++) values[place] = column[list[place]];
  return values;
}

function conversationTable(ordered: OrderedRows): Conversations {
  const { rows, byKind, grouped: { ofRow, consumer }, streamOf, startMs } = ordered;
  const count = consumer.length;
  const openedAt = timeColumn(ordered, count).fill(-1);
  const closedAt = timeColumn(ordered, count).fill(-1);
  const leftAt = timeColumn(ordered, count).fill(-1);
  const page = new Uint8Array(count);
  for (const list of [byKind.assigned, byKind.message, byKind.reply, byKind.closed, byKind.left, byKind.spamConfirmed]) {
    for (let place = 0; place < list.length; place++) {
      const conversation = ofRow[list[place]];
      const at = rows.at[list[place]] - startMs;
      if (conversation >= 0 && (openedAt[conversation] < 0 || at < openedAt[conversation])) openedAt[conversation] = at;
    }
  }
  for (const row of byKind.pooled) if (ofRow[row] >= 0 && openedAt[ofRow[row]] < 0) openedAt[ofRow[row]] = rows.at[row] - startMs;
  for (let place = 0; place < byKind.message.length; place++) {
    const row = byKind.message[place];
    if (rows.page[row] > 0 && ofRow[row] >= 0 && page[ofRow[row]] === 0) page[ofRow[row]] = rows.page[row];
  }
  for (const row of byKind.closed) if (ofRow[row] >= 0) closedAt[ofRow[row]] = rows.at[row] - startMs;
  for (const row of byKind.left) if (ofRow[row] >= 0 && leftAt[ofRow[row]] < 0) leftAt[ofRow[row]] = rows.at[row] - startMs;
  return { count, consumer, stream: streamOf, openedAt, closedAt, leftAt, page, botUntil: timeColumn(ordered, count).fill(-1) };
}

/** Flags by message; a confirmed report of spam is about its whole conversation. */
function messageFlags({ rows, byKind, grouped: { ofRow } }: OrderedRows): Uint8Array {
  const flags = pickedBytes(rows.flags, byKind.message);
  if (byKind.spamConfirmed.length === 0) return flags;
  const confirmed = new Set(Array.from(byKind.spamConfirmed, (row) => ofRow[row]));
  return flags.map((its, place) => its | (confirmed.has(ofRow[byKind.message[place]]) ? MESSAGE_CONFIRMED_SPAM : 0));
}

function presenceTable(ordered: OrderedRows): Presence {
  const { rows, byKind: { presence } } = ordered;
  return { count: presence.length, at: timesAt(ordered, presence), agent: picked(rows.agent, presence), state: pickedBytes(rows.code, presence) };
}

/** No file tells of work beside the chats. */
function noSideWork(): SideWorkDone {
  return { count: 0, startedAt: new Float64Array(0), endedAt: new Float64Array(0), agent: new Int32Array(0) };
}

/** By reply: itself where it is manual, else the next manual one of its conversation, -1 for none. Cost: linear. */
function nextManualReplies({ count, kind, next }: Replies): Int32Array {
  const manual = new Int32Array(count);
  for (let reply = count - 1; reply >= 0; reply--) {
    if (MANUAL_REPLIES[kind[reply]] === 1) manual[reply] = reply;
    else manual[reply] = next[reply] < 0 ? -1 : manual[next[reply]];
  }
  return manual;
}
