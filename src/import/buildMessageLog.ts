import { assignmentTable } from "./assignmentTable.ts";
import type { ConversationTimes } from "./assignmentTable.ts";
import { conversationsOf } from "./conversationsOf.ts";
import type { ConversationsOfRows } from "./conversationsOf.ts";
import type { Findings } from "./finding.ts";
import { firstCountingReply } from "../log/firstCountingReply.ts";
import { MANUAL_REPLIES } from "../log/kinds.ts";
import { linkReplies } from "./linkReplies.ts";
import { listMessages } from "./listMessages.ts";
import { ROW } from "./logRows.ts";
import type { LogRows } from "./logRows.ts";
import { MESSAGE_CONFIRMED_SPAM } from "../log/messageLog.ts";
import type { BuyerMessages, Conversations, MessageLog, Presence, Replies, SideWorkDone } from "../log/messageLog.ts";
import type { RowFaults } from "./rowFaults.ts";

/** A log with the place of its rows in the file. */
export interface BuiltLog {
  readonly log: MessageLog;
  readonly lines: { readonly ofMessage: Int32Array; readonly ofReply: Int32Array };
}

/**
 * The message log that rows tell, its time 0 at `startMs` (a local midnight in the rows' time).
 * Rows may stand in any order. Cost: n log n in the rows.
 */
export function buildMessageLog(rows: LogRows, startMs: number, faults: RowFaults, findings: Findings): BuiltLog {
  const order = rowsInOrder(rows);
  const grouped = conversationsOf(rows, order, faults, findings);
  const byKind = rowsByKind(rows, order, grouped);
  const at = (row: number): number => rows.at[row] - startMs;
  const conversation = (row: number): number => grouped.ofRow[row];

  const timesOf = (list: readonly number[]): ConversationTimes => ({ at: Float64Array.from(list, at), conversation: Int32Array.from(list, conversation) });
  const returns = timesOf(byKind.pooled);
  const replyAt = Float64Array.from(byKind.reply, at);
  const replyConversation = Int32Array.from(byKind.reply, conversation);
  const sentAt = Float64Array.from(byKind.message, at);
  const messageConversation = Int32Array.from(byKind.message, conversation);
  const links = linkReplies(sentAt, messageConversation, replyAt, replyConversation, grouped.consumer.length);
  const conversations = conversationTable(rows, byKind, grouped, at);
  const assignments = assignmentTable(timesOf(byKind.assigned), Int32Array.from(byKind.assigned, (row) => rows.agent[row]), returns, conversations.closedAt);
  const replies: Replies = {
    count: replyAt.length, at: replyAt, startedAt: replyAt.slice(),
    agent: Int32Array.from(byKind.reply, (row) => rows.agent[row]),
    kind: Uint8Array.from(byKind.reply, (row) => rows.code[row]),
    next: links.next,
  };
  const messages: BuyerMessages = {
    count: sentAt.length, sentAt, conversation: messageConversation,
    kind: Uint8Array.from(byKind.message, (row) => rows.code[row]),
    flags: messageFlags(rows, byKind, grouped),
    reply: links.first,
    listedAt: listMessages({
      sentAt, conversation: messageConversation, assignments, returns, closings: timesOf(byKind.closed),
      manualReplyAt: firstManualReplies(links.first, replies),
      conversations: grouped.consumer.length,
    }),
  };
  const line = (row: number): number => rows.line[row];
  return {
    log: { messages, replies, conversations, assignments, presence: presenceTable(rows, byKind.presence, at), work: noSideWork() },
    lines: { ofMessage: Int32Array.from(byKind.message, line), ofReply: Int32Array.from(byKind.reply, line) },
  };
}

type RowsByKind = Readonly<Record<keyof typeof ROW, number[]>>;

/** Rows by time, at equal times by ROW, then in the file's order. */
function rowsInOrder(rows: LogRows): Uint32Array {
  const order = Uint32Array.from(rows.at.keys());
  return order.sort((a, b) => rows.at[a] - rows.at[b] || rows.what[a] - rows.what[b] || a - b);
}

/** The rows of each kind, those of buyers with ties by conversation number. */
function rowsByKind(rows: LogRows, order: Uint32Array, grouped: ConversationsOfRows): RowsByKind {
  const byKind: RowsByKind = { presence: [], closed: [], left: [], pooled: [], assigned: [], message: [], reply: [], spamConfirmed: [] };
  const lists = Object.entries(ROW).reduce<number[][]>((table, [name, code]) => {
    table[code] = byKind[name as keyof typeof ROW];
    return table;
  }, []);
  for (const row of order) lists[rows.what[row]].push(row);
  byKind.message.sort((a, b) => rows.at[a] - rows.at[b] || grouped.ofRow[a] - grouped.ofRow[b]);
  return byKind;
}

function conversationTable(rows: LogRows, byKind: RowsByKind, grouped: ConversationsOfRows, at: (row: number) => number): Conversations {
  const count = grouped.consumer.length;
  const openedAt = new Float64Array(count).fill(Infinity);
  const closedAt = new Float64Array(count).fill(-1);
  const leftAt = new Float64Array(count).fill(-1);
  const page = new Uint8Array(count);
  for (const row of [byKind.assigned, byKind.message, byKind.reply, byKind.closed, byKind.left, byKind.spamConfirmed].flat()) {
    const conversation = grouped.ofRow[row];
    if (conversation >= 0) openedAt[conversation] = Math.min(openedAt[conversation], at(row));
  }
  for (const row of byKind.message) {
    const conversation = grouped.ofRow[row];
    if (conversation >= 0 && page[conversation] === 0) page[conversation] = rows.page[row];
  }
  for (const row of byKind.closed) if (grouped.ofRow[row] >= 0) closedAt[grouped.ofRow[row]] = at(row);
  for (const row of byKind.left) {
    const conversation = grouped.ofRow[row];
    if (conversation >= 0 && leftAt[conversation] < 0) leftAt[conversation] = at(row);
  }
  return { count, consumer: Int32Array.from(grouped.consumer), stream: new Int32Array(count), openedAt, closedAt, leftAt, page, botUntil: new Float64Array(count).fill(-1) };
}

/** Flags by message; a confirmed report of spam is about its whole conversation. */
function messageFlags(rows: LogRows, byKind: RowsByKind, grouped: ConversationsOfRows): Uint8Array {
  const confirmed = new Set(byKind.spamConfirmed.map((row) => grouped.ofRow[row]));
  return Uint8Array.from(byKind.message, (row) => rows.flags[row] | (confirmed.has(grouped.ofRow[row]) ? MESSAGE_CONFIRMED_SPAM : 0));
}

function presenceTable(rows: LogRows, list: readonly number[], at: (row: number) => number): Presence {
  return {
    count: list.length, at: Float64Array.from(list, at),
    agent: Int32Array.from(list, (row) => rows.agent[row]),
    state: Uint8Array.from(list, (row) => rows.code[row]),
  };
}

/** No file tells of work beside the chats. */
function noSideWork(): SideWorkDone {
  return { count: 0, startedAt: new Float64Array(0), endedAt: new Float64Array(0), agent: new Int32Array(0) };
}

/** By message: when the first manual reply at or after it came, Infinity where none did. */
function firstManualReplies(first: Int32Array, replies: Replies): Float64Array {
  return Float64Array.from(first, (head) => {
    const reply = firstCountingReply(replies, head, MANUAL_REPLIES);
    return reply < 0 ? Infinity : replies.at[reply];
  });
}
