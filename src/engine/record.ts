/** Writes the message log of the replication under way; the columns grow as needed and are used again by the next replication. */
import { AGENT_STATES, BUYER_KINDS, REPLY_KINDS } from "../log/kinds.ts";
import { MESSAGE_CLOSING_WORD, type MessageLog } from "../log/messageLog.ts";
import { SLOT_CAPACITY, intColumn } from "./capacity.ts";
import { number } from "./conversations.ts";

const TEXT_OF_BUYER = BUYER_KINDS.indexOf("text");
const TEXT_OF_AGENT = REPLY_KINDS.indexOf("text");
export const STATE_ONLINE = AGENT_STATES.indexOf("online");
export const STATE_AWAY = AGENT_STATES.indexOf("away");
export const STATE_OFFLINE = AGENT_STATES.indexOf("offline");

let messageCount = 0;
let sentAt = new Float64Array(1 << 16);
let messageConversation = new Int32Array(1 << 16);
let messageKind = new Uint8Array(1 << 16);
let messageFlags = new Uint8Array(1 << 16);
let listedAt = new Float64Array(1 << 16);
/** While a message has no reply it holds -2 - (row of the unanswered message before it in the conversation), or -1 for none before it. */
let messageReply = new Int32Array(1 << 16);

let replyCount = 0;
let repliedAt = new Float64Array(1 << 16);
let startedAt = new Float64Array(1 << 16);
let replyAgent = new Int32Array(1 << 16);
let replyKind = new Uint8Array(1 << 16);
let replyNext = new Int32Array(1 << 16);

let conversationCount = 0;
let consumer = new Int32Array(1 << 14);
let conversationStream = new Int32Array(1 << 14);
let openedAt = new Float64Array(1 << 14);
let closedAt = new Float64Array(1 << 14);
let leftAt = new Float64Array(1 << 14);

let assignmentCount = 0;
let assignedAt = new Float64Array(1 << 14);
let assignedConversation = new Int32Array(1 << 14);
let assignedAgent = new Int32Array(1 << 14);

let presenceCount = 0;
let presenceAt = new Float64Array(1 << 10);
let presenceAgent = new Int32Array(1 << 10);
let presenceState = new Uint8Array(1 << 10);

/** By slot: the last unanswered message's row, -1 none; the last reply's row, -1 none. */
const lastUnanswered = intColumn(SLOT_CAPACITY);
const lastReply = intColumn(SLOT_CAPACITY);

export function clearRecord(): void {
  messageCount = 0;
  replyCount = 0;
  conversationCount = 0;
  assignmentCount = 0;
  presenceCount = 0;
}

/** A new conversation; its row is its number. */
export function recordConversation(slot: number, time: number, ofStream: number): void {
  if (conversationCount === consumer.length) growConversations();
  const row = conversationCount++;
  consumer[row] = row;
  conversationStream[row] = ofStream;
  openedAt[row] = time;
  closedAt[row] = -1;
  leftAt[row] = -1;
  lastUnanswered[slot] = -1;
  lastReply[slot] = -1;
}

export function recordedConversations(): number {
  return conversationCount;
}

/** A buyer's message. A reply that ends in the very millisecond of its sending answers it: the log cannot tell them apart. */
export function recordMessage(slot: number, time: number, isListed: boolean, isClosingWord: boolean): void {
  if (messageCount === sentAt.length) growMessages();
  const row = messageCount++;
  sentAt[row] = time;
  messageConversation[row] = number[slot];
  messageKind[row] = TEXT_OF_BUYER;
  messageFlags[row] = isClosingWord ? MESSAGE_CLOSING_WORD : 0;
  listedAt[row] = isListed ? time : -1;
  const reply = lastReply[slot];
  if (reply >= 0 && repliedAt[reply] === time) {
    messageReply[row] = reply;
    // it is the answering agent's, even if that shift hands over in this very millisecond
    listedAt[row] = time;
    return;
  }
  const before = lastUnanswered[slot];
  messageReply[row] = before < 0 ? -1 : -2 - before;
  lastUnanswered[slot] = row;
}

/** The end of a reply that was started at `start`: it answers all that its conversation has sent. */
export function recordReply(slot: number, start: number, time: number, agent: number): void {
  if (replyCount === repliedAt.length) growReplies();
  const row = replyCount++;
  repliedAt[row] = time;
  startedAt[row] = start;
  replyAgent[row] = agent;
  replyKind[row] = TEXT_OF_AGENT;
  replyNext[row] = -1;
  if (lastReply[slot] >= 0) replyNext[lastReply[slot]] = row;
  lastReply[slot] = row;
  let message = lastUnanswered[slot];
  while (message >= 0) {
    const before = -2 - messageReply[message];
    messageReply[message] = row;
    message = before;
  }
  lastUnanswered[slot] = -1;
}

/** The conversation enters an agent's list, and with it what it has sent and nobody has answered. */
export function recordAssignment(slot: number, time: number, agent: number): void {
  if (assignmentCount === assignedAt.length) growAssignments();
  const row = assignmentCount++;
  assignedAt[row] = time;
  assignedConversation[row] = number[slot];
  assignedAgent[row] = agent;
  let message = lastUnanswered[slot];
  while (message >= 0) {
    if (listedAt[message] < 0) listedAt[message] = time;
    message = -2 - messageReply[message];
  }
}

export function recordClose(conversation: number, time: number): void {
  closedAt[conversation] = time;
}

export function recordLeaving(conversation: number, time: number): void {
  leftAt[conversation] = time;
}

export function recordPresence(agent: number, time: number, state: number): void {
  if (presenceCount === presenceAt.length) growPresence();
  presenceAt[presenceCount] = time;
  presenceAgent[presenceCount] = agent;
  presenceState[presenceCount++] = state;
}

/** The log as it stands. Its columns are the engine's own: read them before the next replication. */
export function recordedLog(): MessageLog {
  for (let row = 0; row < messageCount; row++) if (messageReply[row] < -1) messageReply[row] = -1;
  return {
    messages: { count: messageCount, sentAt, conversation: messageConversation, kind: messageKind, flags: messageFlags, reply: messageReply, listedAt },
    replies: { count: replyCount, at: repliedAt, startedAt, agent: replyAgent, kind: replyKind, next: replyNext },
    conversations: { count: conversationCount, consumer, stream: conversationStream, openedAt, closedAt, leftAt },
    assignments: { count: assignmentCount, at: assignedAt, conversation: assignedConversation, agent: assignedAgent },
    presence: { count: presenceCount, at: presenceAt, agent: presenceAgent, state: presenceState },
  };
}

function doubled<Column extends Float64Array | Int32Array | Uint8Array>(column: Column): Column {
  const wider = new (column.constructor as new (length: number) => Column)(column.length * 2);
  wider.set(column);
  return wider;
}

function growMessages(): void {
  sentAt = doubled(sentAt);
  messageConversation = doubled(messageConversation);
  messageKind = doubled(messageKind);
  messageFlags = doubled(messageFlags);
  messageReply = doubled(messageReply);
  listedAt = doubled(listedAt);
}

function growReplies(): void {
  repliedAt = doubled(repliedAt);
  startedAt = doubled(startedAt);
  replyAgent = doubled(replyAgent);
  replyKind = doubled(replyKind);
  replyNext = doubled(replyNext);
}

function growConversations(): void {
  consumer = doubled(consumer);
  conversationStream = doubled(conversationStream);
  openedAt = doubled(openedAt);
  closedAt = doubled(closedAt);
  leftAt = doubled(leftAt);
}

function growAssignments(): void {
  assignedAt = doubled(assignedAt);
  assignedConversation = doubled(assignedConversation);
  assignedAgent = doubled(assignedAgent);
}

function growPresence(): void {
  presenceAt = doubled(presenceAt);
  presenceAgent = doubled(presenceAgent);
  presenceState = doubled(presenceState);
}
