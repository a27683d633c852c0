/**
 * Conversation slots: all that the desk knows of a conversation while it lives, in columns.
 * A slot is taken at arrival and freed at the close; `number` stays with the conversation and is its row in the log.
 */
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { NEVER } from "./eventList.ts";
import { childA, childB, draw } from "../random/draw.ts";
import { AGENT_CAPACITY, SLOT_CAPACITY, byteColumn, intColumn } from "./capacity.ts";

const column = (): Int32Array => intColumn(SLOT_CAPACITY);

export const number = column();
export const stream = column();
/** Address of its draws. */
const addressA = column();
const addressB = column();
/** Turn now under way, from 0, and the number of turns it has; the closing word is one more turn. */
export const turn = column();
export const turns = column();
export const hasClosingWord = byteColumn(SLOT_CAPACITY);
/** Messages of this turn sent so far, and still to be sent. */
export const messagesSent = column();
export const messagesLeft = column();
/** Agent in whose list it stands, -1 none. */
export const agent = column();
/** What the agent owes: messages not covered by a reply that has started; of the oldest its time, turn and place in the turn. */
export const owed = column();
export const owedSince = column();
export const owedTurn = column();
export const owedMessage = column();
/** 1 while a reply is being handled. */
export const handled = byteColumn(SLOT_CAPACITY);
/** 1 while it waits in the pool, 2 in its agent's list. */
export const waiting = byteColumn(SLOT_CAPACITY);
export const WAITING_NOWHERE = 0;
export const WAITING_IN_POOL = 1;
export const WAITING_IN_LIST = 2;
/** Open conversations of the agent when its oldest owed message reached the list. */
export const openAtEntry = column();
/** When the buyer's patience ends, unless handling of the turn starts before or then; NEVER otherwise. */
export const leavesAt = column();
/** 1 where the buyer would go without a word. */
export const leavesSilently = byteColumn(SLOT_CAPACITY);
/** 1 once the buyer has gone silently: no next turn comes. */
export const hasLeft = byteColumn(SLOT_CAPACITY);
/** 1 where its agent's shift ended by hand-over during the handling. */
export const handsOver = byteColumn(SLOT_CAPACITY);
/** Neighbours in the pool or in the agent's list. */
export const queueNext = column();
export const queuePrevious = column();

const freeSlots = column();
const isOpen = byteColumn(SLOT_CAPACITY);
let freeCount = 0;
let used = 0;

export function clearConversations(): void {
  isOpen.fill(0, 0, used);
  freeCount = 0;
  used = 0;
}

/** A slot for conversation `conversation` at the child address `place` of the quarter's address (a, b). */
export function takeSlot(conversation: number, ofStream: number, a: number, b: number, place: number): number {
  const slot = freeCount > 0 ? freeSlots[--freeCount] : used++;
  if (slot >= SLOT_CAPACITY) throw new CapacityExceeded(SLOT_CAPACITY, "conversations are open at once");
  isOpen[slot] = 1;
  number[slot] = conversation;
  stream[slot] = ofStream;
  addressA[slot] = childA(a, b, place);
  addressB[slot] = childB(a, b, place);
  turn[slot] = 0;
  agent[slot] = -1;
  owed[slot] = 0;
  handled[slot] = 0;
  waiting[slot] = WAITING_NOWHERE;
  hasLeft[slot] = 0;
  handsOver[slot] = 0;
  leavesAt[slot] = NEVER;
  return slot;
}

export function freeSlot(slot: number): void {
  isOpen[slot] = 0;
  freeSlots[freeCount++] = slot;
}

/** Slots lie below this number; `isLive` tells which are in use. */
export function usedSlots(): number {
  return used;
}

export function isLive(slot: number): boolean {
  return isOpen[slot] === 1;
}

/** Event node of what the buyer does next, or of the close. */
export function buyerNode(slot: number): number {
  return slot << 1;
}

/** Event node of what becomes of its waiting: the end of the reply, or leaving. */
export function waitingNode(slot: number): number {
  return (slot << 1) | 1;
}

/*
 * Numbers of a conversation's draws: 65,536 for each turn, eight for each message in it; below 0 those of the conversation itself.
 * A number never changes its meaning: results depend on it.
 */
export const DRAW_TURNS = -8;
export const DRAW_CLOSING_WORD = -7;

export function drawOfConversation(slot: number, purpose: number): number {
  return draw(addressA[slot], addressB[slot], purpose);
}

export const DRAW_HANDLE = 0;
export const DRAW_GAP = 1;
export const DRAW_PICKUP = 2;
export const DRAW_BURST = 3;
export const DRAW_THINK = 4;
export const DRAW_PATIENCE = 5;
export const DRAW_SILENT = 6;

export function drawOfMessage(slot: number, ofTurn: number, message: number, purpose: number): number {
  return draw(addressA[slot], addressB[slot], (ofTurn << 16) + (message << 3) + purpose);
}

/** First and last conversation waiting in each agent's list. */
export const listHead = intColumn(AGENT_CAPACITY);
export const listTail = intColumn(AGENT_CAPACITY);
