/**
 * How much the engine can hold at once. Its columns are constant arrays over reserved address space: pages that are never touched
 * cost no memory, and constant arrays are what the compiler makes fastest.
 */
import { LARGEST_CAP } from "../scenario/deskLimits.ts";

/** Conversations open or waiting at one moment. */
export const SLOT_BITS = 19;
export const SLOT_CAPACITY = 1 << SLOT_BITS;

export const AGENT_CAPACITY = 1 << 13;

export const STREAM_CAPACITY = 1 << 8;

export const TEAM_CAPACITY = 1 << 8;

/** Words of the sets of agents: by team, then open conversations below the cap, 32 agents to a word. */
export const SET_CAPACITY = (AGENT_CAPACITY / 32 + TEAM_CAPACITY) * LARGEST_CAP;

export const CLASS_CAPACITY = 1 << 12;

/** What one replication's log can hold. */
export const MESSAGE_CAPACITY = 1 << 23;
export const CONVERSATION_CAPACITY = 1 << 22;

/** Conversations that begin in one quarter-hour. */
export const ARRIVAL_CAPACITY = 1 << 20;

const PAGE_BYTES = 4096;
const STAGGER_BYTES = 832;
/** Many buffers of their own would make the garbage collector look in vain each time they add up to some 64 MB. */
const ROOM_BYTES = 1 << 28;
let room = new ArrayBuffer(0);
let taken = 0;
let columns = 0;

/**
 * A column of the engine's state. Each begins at another offset within its page: columns that all began at a page's start
 * would compete for the same few lines of the processor's cache.
 */
export function intColumn(length: number): Int32Array {
  const offset = takeRoom(length * Int32Array.BYTES_PER_ELEMENT);
  return new Int32Array(room, offset, length);
}

export function byteColumn(length: number): Uint8Array {
  const offset = takeRoom(length);
  return new Uint8Array(room, offset, length);
}

/** Offset of so many bytes in `room`. */
function takeRoom(bytes: number): number {
  const needed = bytes + 2 * PAGE_BYTES;
  if (taken + needed > room.byteLength) {
    room = new ArrayBuffer(Math.max(ROOM_BYTES, needed));
    taken = 0;
  }
  const offset = Math.ceil(taken / PAGE_BYTES) * PAGE_BYTES + ((columns++ * STAGGER_BYTES) % PAGE_BYTES);
  taken = offset + bytes;
  return offset;
}
