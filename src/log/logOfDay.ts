import type { Assignments, BuyerMessages, Conversations, MessageLog, Presence, Replies, TimeColumn } from "./messageLog.ts";

/**
 * The conversations of a log that anything happened in within [fromMs, toMs), whole, as a log of their own: rows numbered anew, agents, consumers and streams by their old numbers.
 * Presence is kept whole, since who is there at the day's beginning came before it. Cost: linear.
 */
export function logOfDay(log: MessageLog, conversationOfReply: Int32Array, fromMs: number, toMs: number): MessageLog {
  const { messages, replies, conversations, assignments, presence } = log;
  const isIn = (at: number): boolean => at >= fromMs && at < toMs;
  const kept = new Uint8Array(conversations.count);
  for (let row = 0; row < messages.count; row++) if (isIn(messages.sentAt[row])) kept[messages.conversation[row]] = 1;
  for (let row = 0; row < replies.count; row++) if (conversationOfReply[row] >= 0 && isIn(replies.at[row])) kept[conversationOfReply[row]] = 1;
  for (let row = 0; row < assignments.count; row++) if (isIn(assignments.at[row])) kept[assignments.conversation[row]] = 1;
  const conversationRows = rowsWhere(conversations.count, (row) => kept[row] === 1);
  const messageRows = rowsWhere(messages.count, (row) => kept[messages.conversation[row]] === 1);
  const replyRows = rowsWhere(replies.count, (row) => conversationOfReply[row] >= 0 && kept[conversationOfReply[row]] === 1);
  const assignmentRows = rowsWhere(assignments.count, (row) => kept[assignments.conversation[row]] === 1);
  const conversation = placesOf(conversationRows, conversations.count);
  const reply = placesOf(replyRows, replies.count);
  return {
    messages: messagesAt(messages, messageRows, conversation, reply),
    replies: repliesAt(replies, replyRows, reply),
    conversations: conversationsAt(conversations, conversationRows),
    assignments: assignmentsAt(assignments, assignmentRows, conversation),
    presence: presenceAt(presence),
    work: { count: 0, startedAt: new Float64Array(0), endedAt: new Float64Array(0), agent: new Int32Array(0) },
  };
}

function messagesAt({ sentAt, conversation, kind, flags, reply, listedAt }: BuyerMessages, rows: Int32Array, newConversation: Int32Array, newReply: Int32Array): BuyerMessages {
  return {
    count: rows.length, sentAt: timesAt(sentAt, rows), conversation: rows.map((row) => newConversation[conversation[row]]), kind: bytesAt(kind, rows), flags: bytesAt(flags, rows),
    reply: rows.map((row) => (reply[row] < 0 ? -1 : newReply[reply[row]])), listedAt: timesAt(listedAt, rows),
  };
}

function repliesAt({ at, startedAt, agent, kind, next }: Replies, rows: Int32Array, newReply: Int32Array): Replies {
  return {
    count: rows.length, at: timesAt(at, rows), startedAt: timesAt(startedAt, rows), agent: rows.map((row) => agent[row]), kind: bytesAt(kind, rows),
    next: rows.map((row) => (next[row] < 0 ? -1 : newReply[next[row]])),
  };
}

function conversationsAt({ consumer, stream, openedAt, closedAt, leftAt, page, botUntil }: Conversations, rows: Int32Array): Conversations {
  return {
    count: rows.length, consumer: rows.map((row) => consumer[row]), stream: rows.map((row) => stream[row]), openedAt: timesAt(openedAt, rows), closedAt: timesAt(closedAt, rows),
    leftAt: timesAt(leftAt, rows), page: bytesAt(page, rows), botUntil: timesAt(botUntil, rows),
  };
}

function assignmentsAt({ at, conversation, agent, until, backAt }: Assignments, rows: Int32Array, newConversation: Int32Array): Assignments {
  return {
    count: rows.length, at: timesAt(at, rows), conversation: rows.map((row) => newConversation[conversation[row]]), agent: rows.map((row) => agent[row]),
    until: timesAt(until, rows), backAt: timesAt(backAt, rows),
  };
}

function presenceAt({ count, at, agent, state }: Presence): Presence {
  return { count, at: Float64Array.from(at.subarray(0, count)), agent: agent.slice(0, count), state: state.slice(0, count) };
}

function rowsWhere(count: number, isKept: (row: number) => boolean): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (isKept(row)) rows.push(row);
  return Int32Array.from(rows);
}

/** By old row its new one; -1 for what is left out. */
function placesOf(rows: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count).fill(-1);
  rows.forEach((row, place) => {
    places[row] = place;
  });
  return places;
}

function timesAt(column: TimeColumn, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row]);
}

function bytesAt(column: Uint8Array, rows: Int32Array): Uint8Array {
  return Uint8Array.from(rows, (row) => column[row]);
}
