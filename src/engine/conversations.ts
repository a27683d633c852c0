/**
 * Conversation slots: all that the desk knows of a conversation while it lives, in columns.
 * A slot is taken at arrival and freed at the close; `number` stays with the conversation and is its row in the log.
 */
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { childA, childB, draw } from "../random/draw.ts";
import { SLOT_CAPACITY, byteColumn, intColumn } from "./capacity.ts";

const column = (): Int32Array => intColumn(SLOT_CAPACITY);
const bytes = (): Uint8Array => byteColumn(SLOT_CAPACITY);

export const number = column();
export const stream = column();
export const consumer = column();
/** Address of its draws. */
export const addressA = column();
export const addressB = column();
/** Turn now under way, from 0, and the last one it has; a closing word is one more turn. */
export const turn = column();
export const lastTurn = column();
export const hasClosingWord = bytes();
/** Messages of this turn sent so far, and still to be sent. */
export const messagesSent = column();
export const messagesLeft = column();

/** What is special about it, as bits; 0 for most. */
export const traits = bytes();
export const IS_SPAM = 1;
/** A bot answers every message of the first turn and with it the matter. */
export const BOT_RESOLVES = 2;
/** A bot keeps it from people for a while. */
export const AT_BOT = 4;
/** Its first message has a kind of its own, or a bot answers it. */
export const HAS_ENTRANCE = 8;
/** An agent without the right to refund passes it on. */
export const NEEDS_RIGHT = 16;
/** Whoever replies first passes it on by choice. */
export const CHOSEN_TO_PASS = 32;
/** It is passed on as soon as the reply under way is out. */
export const PASSES_ON = 64;
/** A status reply goes out when nobody can start on it at once. */
export const HEARS_BUSY = 128;
/** Kinds (see log/kinds.ts) of the first message and of the bot's reply, where it has an entrance or a bot resolves. */
export const firstKind = bytes();
export const botKind = bytes();
export const NO_BOT_REPLY = 255;

/** Agent in whose list it stands, -1 none, and the last one it or its consumer's earlier conversation was given to. */
export const agent = column();
export const lastAgent = column();
/** How often it has been assigned. */
export const assignments = column();
/** Who may take it: at its begin (or since it was passed on), and now. */
export const homeClass = column();
export const klass = column();

/** What its agent owes: messages not covered by a reply that has started; when the oldest was sent, and the number of its handling's draw. */
export const owed = column();
export const owedSince = column();
export const owedDraw = column();
/** Foretelling only: when the handling of what was owed last begins, and when its reply is out. */
export const startsAt = column();
export const doneAt = column();
/** Handling only: 1 while a reply is being handled. */
export const handled = bytes();
/** Handling only: open conversations of the agent when its oldest owed message reached the list. */
export const openAtEntry = column();

/** Where it waits. */
export const waiting = bytes();
export const WAITING_NOWHERE = 0;
export const WAITING_IN_POOL = 1;
export const WAITING_IN_LIST = 2;
/** Neighbours in the pool or in the agent's list. */
export const queueNext = column();
export const queuePrevious = column();

/** When the buyer's patience ends, unless handling of the turn starts before or then; NEVER otherwise. */
export const leavesAt = column();
/** 1 once the buyer has gone silently: no next turn comes. */
export const hasLeft = bytes();
/** 1 where its agent's shift ended by hand-over during the handling. */
export const handsOver = bytes();

const freeSlots = column();
const isOpen = bytes();
const freeCount = intColumn(1);
const used = intColumn(1);

export function clearConversations(): void {
  isOpen.fill(0, 0, used[0]);
  freeCount[0] = 0;
  used[0] = 0;
}

/** A slot for a new consumer's conversation, whose draws have the address (a, b). */
export function takeSlot(ofConsumer: number, a: number, b: number): number {
  const slot = freeCount[0] > 0 ? freeSlots[--freeCount[0]] : used[0]++;
  if (slot >= SLOT_CAPACITY) throw new CapacityExceeded(SLOT_CAPACITY, "conversations are open at once");
  isOpen[slot] = 1;
  consumer[slot] = ofConsumer;
  addressA[slot] = a;
  addressB[slot] = b;
  lastAgent[slot] = -1;
  return slot;
}

/** The same consumer's next conversation has an address of its own. */
export function moveToNextAddress(slot: number): void {
  const a = addressA[slot];
  const b = addressB[slot];
  addressA[slot] = childA(a, b, DRAW_NEXT_CONVERSATION);
  addressB[slot] = childB(a, b, DRAW_NEXT_CONVERSATION);
}

export function freeSlot(slot: number): void {
  isOpen[slot] = 0;
  freeSlots[freeCount[0]++] = slot;
}

/** Slots lie below this number; `isLive` tells which are in use. */
export function usedSlots(): number {
  return used[0];
}

export function isLive(slot: number): boolean {
  return isOpen[slot] === 1;
}

/*
 * Numbers of a conversation's draws: 65,536 for each turn, eight for each message in it; below 0 those of the conversation itself.
 * A number never changes its meaning: results depend on it.
 */
const DRAW_NEXT_CONVERSATION = -1;
export const DRAW_RETURN_AFTER = -2;
export const DRAW_RETURN = -3;
export const DRAW_TRANSFER = -4;
export const DRAW_SPAM = -5;
export const DRAW_PAGE = -6;
export const DRAW_CLOSING_WORD = -7;
export const DRAW_TURNS = -8;
export const DRAW_ENTRANCE = -9;
export const DRAW_CLICKS = -10;
export const DRAW_ENTRANCE_RESOLVES = -11;
export const DRAW_SMART_RESOLVES = -12;
/** Less the turn: pick-up by those to whom it was passed on in it. */
export const DRAW_SECOND_PICKUP = -(1 << 20);
/** Less k for its k-th assignment. */
export const DRAW_ASSIGNMENT = -1024;

/** The draw of that number: one of the above, or a message's. */
export function drawOf(slot: number, drawn: number): number {
  return draw(addressA[slot], addressB[slot], drawn);
}

export const DRAW_HANDLE = 0;
export const DRAW_GAP = 1;
export const DRAW_PICKUP = 2;
export const DRAW_BURST = 3;
export const DRAW_THINK = 4;
export const DRAW_PATIENCE = 5;
export const DRAW_SILENT = 6;
/** Handling by those to whom it was passed on. */
export const DRAW_SECOND_HANDLE = 7;
/** Purposes of one message. */
export const DRAWS_OF_MESSAGE = 8;

/** More would have the draw numbers of others. */
export const MOST_TURNS = 32_766;
export const MOST_MESSAGES = 8192;

/** Number of a draw of the turn's `message`-th message. */
export function drawNumber(ofTurn: number, message: number, purpose: number): number {
  return (ofTurn << 16) + (message << 3) + purpose;
}
