/** Writes the message log of the replication under way into columns that the next replication uses again. */
import { BUYER_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { byteColumn, CONVERSATION_CAPACITY, intColumn, MESSAGE_CAPACITY, SLOT_CAPACITY } from "./capacity.ts";
import { agent, consumer, number, stream } from "./conversations.ts";
import { clearStaffRecord, recordedStaff } from "./staffRecord.ts";

export const TEXT_OF_BUYER = BUYER_KINDS.indexOf("text");
export const TEXT_OF_AGENT = REPLY_KINDS.indexOf("text");
export const STATUS_REPLY = REPLY_KINDS.indexOf("status");
export const SMART_REPLY = REPLY_KINDS.indexOf("smart");

/** Rows written so far. */
const messageCount = intColumn(1);
const replyCount = intColumn(1);
const conversationCount = intColumn(1);
const assignmentCount = intColumn(1);

const sentAt = intColumn(MESSAGE_CAPACITY);
const messageConversation = intColumn(MESSAGE_CAPACITY);
const messageKind = byteColumn(MESSAGE_CAPACITY);
const messageFlags = byteColumn(MESSAGE_CAPACITY);
/** Of a message that has none yet: -2 - (row of the one before it in its conversation that has none either, -1 for none). */
const listedAt = intColumn(MESSAGE_CAPACITY);
const messageReply = intColumn(MESSAGE_CAPACITY);

const repliedAt = intColumn(MESSAGE_CAPACITY);
const startedAt = intColumn(MESSAGE_CAPACITY);
const replyAgent = intColumn(MESSAGE_CAPACITY);
const replyKind = byteColumn(MESSAGE_CAPACITY);
const replyNext = intColumn(MESSAGE_CAPACITY);

const conversationConsumer = intColumn(CONVERSATION_CAPACITY);
const conversationStream = intColumn(CONVERSATION_CAPACITY);
const openedAt = intColumn(CONVERSATION_CAPACITY);
const closedAt = intColumn(CONVERSATION_CAPACITY);
const leftAt = intColumn(CONVERSATION_CAPACITY);
const conversationPage = byteColumn(CONVERSATION_CAPACITY);
const botUntil = intColumn(CONVERSATION_CAPACITY);

const assignedAt = intColumn(CONVERSATION_CAPACITY);
const assignedConversation = intColumn(CONVERSATION_CAPACITY);
const assignedAgent = intColumn(CONVERSATION_CAPACITY);
const assignedUntil = intColumn(CONVERSATION_CAPACITY);
const backAt = intColumn(CONVERSATION_CAPACITY);

/** By slot: the last message without a reply, the last that stands in no list, the last reply, the first one not before the last message; -1 none. */
const lastUnanswered = intColumn(SLOT_CAPACITY);
const lastUnlisted = intColumn(SLOT_CAPACITY);
const lastReply = intColumn(SLOT_CAPACITY);
const nextReply = intColumn(SLOT_CAPACITY);
/** By slot: when the last reply known so far is out; -1 none. */
const repliedUntil = intColumn(SLOT_CAPACITY);
/** By slot: its last assignment, -1 for none. */
const lastAssignment = intColumn(SLOT_CAPACITY);

export function clearRecord(): void {
  messageCount[0] = 0;
  replyCount[0] = 0;
  conversationCount[0] = 0;
  assignmentCount[0] = 0;
  clearStaffRecord();
}

/** A new conversation; its row is its number. */
export function recordConversation(slot: number, time: number, page: number): void {
  if (conversationCount[0] === CONVERSATION_CAPACITY) throw new CapacityExceeded(CONVERSATION_CAPACITY, "conversations are held in one replication");
  const row = conversationCount[0]++;
  conversationConsumer[row] = consumer[slot];
  conversationStream[row] = stream[slot];
  openedAt[row] = time;
  closedAt[row] = -1;
  leftAt[row] = -1;
  conversationPage[row] = page;
  botUntil[row] = -1;
  lastUnanswered[slot] = -1;
  lastUnlisted[slot] = -1;
  lastReply[slot] = -1;
  nextReply[slot] = -1;
  repliedUntil[slot] = -1;
  lastAssignment[slot] = -1;
}

export function recordedConversations(): number {
  return conversationCount[0];
}

/** When the slot's conversation began. */
export function beganAt(slot: number): number {
  return openedAt[number[slot]];
}

/** A buyer's message. A reply that ends in the very millisecond of its sending, or that is known to end later, answers it. */
export function recordMessage(slot: number, time: number, kind: number, flags: number): void {
  const row = nextMessageRow();
  sentAt[row] = time;
  messageConversation[row] = number[slot];
  messageKind[row] = kind;
  messageFlags[row] = flags;
  const reply = replyFrom(slot, time);
  if (reply >= 0) messageReply[row] = reply;
  else {
    messageReply[row] = -2 - lastUnanswered[slot];
    lastUnanswered[slot] = row;
  }
  // What is answered in this very millisecond is the answering agent's, even if that shift hands over in it.
  if (agent[slot] >= 0 || (reply >= 0 && repliedAt[reply] === time && replyAgent[reply] >= 0)) listedAt[row] = time;
  else {
    listedAt[row] = -2 - lastUnlisted[slot];
    lastUnlisted[slot] = row;
  }
}

/** The first of the replies known so far that is out at `time` or later, -1 for none. */
function replyFrom(slot: number, time: number): number {
  let reply = -1;
  // the slot's own column tells most often, without a look into the log
  if (isAnsweredAt(slot, time)) for (reply = nextReply[slot]; repliedAt[reply] < time; reply = replyNext[reply]);
  nextReply[slot] = reply;
  return reply;
}

/** A reply that was started at `start` and is out at `time`: it answers all that its conversation has sent. */
export function recordReply(slot: number, start: number, time: number, by: number, kind: number): void {
  const row = nextReplyRow();
  writeReply(slot, row, start, time, by, kind);
  if (nextReply[slot] < 0) nextReply[slot] = row;
  answerAll(slot, row);
}

/** Whether a reply known so far is out at `time` or later. */
export function isAnsweredAt(slot: number, time: number): boolean {
  return time <= repliedUntil[slot];
}

/** A plain message sent at `sent`, and the plain reply to it started at `start` and out at `time`; nothing else waits for one, nor for a list. */
export function recordAnswered(slot: number, sent: number, flags: number, start: number, time: number, by: number): void {
  const message = nextMessageRow();
  const reply = nextReplyRow();
  sentAt[message] = sent;
  messageConversation[message] = number[slot];
  messageKind[message] = TEXT_OF_BUYER;
  messageFlags[message] = flags;
  messageReply[message] = reply;
  listedAt[message] = sent;
  writeReply(slot, reply, start, time, by, TEXT_OF_AGENT);
  nextReply[slot] = reply;
}

function nextMessageRow(): number {
  if (messageCount[0] === MESSAGE_CAPACITY) throw new CapacityExceeded(MESSAGE_CAPACITY, "messages are sent in one replication");
  return messageCount[0]++;
}

function nextReplyRow(): number {
  if (replyCount[0] === MESSAGE_CAPACITY) throw new CapacityExceeded(MESSAGE_CAPACITY, "replies are given in one replication");
  return replyCount[0]++;
}

function writeReply(slot: number, row: number, start: number, time: number, by: number, kind: number): void {
  repliedAt[row] = time;
  startedAt[row] = start;
  replyAgent[row] = by;
  replyKind[row] = kind;
  replyNext[row] = -1;
  const last = lastReply[slot];
  if (last >= 0) replyNext[last] = row;
  lastReply[slot] = row;
  repliedUntil[slot] = time;
}

/** The conversation enters an agent's list, and with it what it has sent that stood in none. */
export function recordAssignment(slot: number, time: number): void {
  if (assignmentCount[0] === CONVERSATION_CAPACITY) throw new CapacityExceeded(CONVERSATION_CAPACITY, "conversations are assigned in one replication");
  const row = assignmentCount[0]++;
  assignedAt[row] = time;
  assignedConversation[row] = number[slot];
  assignedAgent[row] = agent[slot];
  assignedUntil[row] = -1;
  backAt[row] = -1;
  lastAssignment[slot] = row;
  settleUnlisted(slot, time);
}

/** The conversation leaves its agent's list. */
export function recordUnlisting(slot: number, time: number): void {
  assignedUntil[lastAssignment[slot]] = time;
}

/** Something is owed in a conversation without agent: if it had one before, it is back in the pool. */
export function recordBack(slot: number, time: number): void {
  const row = lastAssignment[slot];
  if (row >= 0) backAt[row] = time;
}

export function recordClose(slot: number, time: number): void {
  closedAt[number[slot]] = time;
  settle(slot);
}

export function recordLeaving(slot: number, time: number): void {
  leftAt[number[slot]] = time;
}

/** A bot keeps the conversation from people until `time`. */
export function recordBotUntil(slot: number, time: number): void {
  botUntil[number[slot]] = time;
}

/** Nothing more happens in the slot's conversation: what has no reply or stood in no list never will. */
export function settle(slot: number): void {
  if (lastUnlisted[slot] >= 0) settleUnlisted(slot, -1);
  answerAll(slot, -1);
}

/** What has no reply yet has this one, -1 for none ever. */
function answerAll(slot: number, reply: number): void {
  let message = lastUnanswered[slot];
  while (message >= 0) {
    const before = -2 - messageReply[message];
    messageReply[message] = reply;
    message = before;
  }
  lastUnanswered[slot] = -1;
}

function settleUnlisted(slot: number, time: number): void {
  let message = lastUnlisted[slot];
  while (message >= 0) {
    const before = -2 - listedAt[message];
    listedAt[message] = time;
    message = before;
  }
  lastUnlisted[slot] = -1;
}

/** The log as it stands, once all open conversations are settled. Its columns are the engine's own: read them before the next replication. */
export function recordedLog(): MessageLog {
  const { presence, work } = recordedStaff();
  return {
    messages: { count: messageCount[0], sentAt, conversation: messageConversation, kind: messageKind, flags: messageFlags, reply: messageReply, listedAt },
    replies: { count: replyCount[0], at: repliedAt, startedAt, agent: replyAgent, kind: replyKind, next: replyNext },
    conversations: {
      count: conversationCount[0], consumer: conversationConsumer, stream: conversationStream, openedAt, closedAt, leftAt, page: conversationPage, botUntil,
    },
    assignments: { count: assignmentCount[0], at: assignedAt, conversation: assignedConversation, agent: assignedAgent, until: assignedUntil, backAt },
    presence, work,
  };
}
