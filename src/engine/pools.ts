/**
 * Conversations without an agent in which something is owed: one line for each class and stream, by the oldest owed message.
 * Who has waited long enough goes on into the class that another team may take as well; a timer of the class tells when.
 */
import { CLASS_CAPACITY, STREAM_CAPACITY, byteColumn, intColumn } from "./capacity.ts";
import {
  homeClass, klass, number, owedSince, queueNext, queuePrevious, stream, waiting, WAITING_IN_POOL, WAITING_NOWHERE,
} from "./conversations.ts";
import { cancel, eventTime, isScheduled, LAST_IN_PHASE, PHASE_DUTY, schedule, timeAfter } from "./eventList.ts";
import { classCount, overflowAfterMs, overflowInto, streamCount } from "./laws.ts";
import { classNode } from "./nodes.ts";
import { setAssignmentsDue, setIdleDue } from "./agents.ts";

const heads = intColumn(CLASS_CAPACITY * STREAM_CAPACITY);
const tails = intColumn(CLASS_CAPACITY * STREAM_CAPACITY);
/** Conversations in the pool by class, and in all. */
export const pooled = intColumn(CLASS_CAPACITY);
const inPools = intColumn(1);

/** How many there are of those the reserve's team may take; 1 where one came or went, or waits too long, since that was last looked at. */
export const watched = intColumn(1);
export const watchIsDue = intColumn(1);
const isWatched = byteColumn(CLASS_CAPACITY);

/** `ofReserve` by class: 1 where the reserve may take it. */
export function clearPools(ofReserve: Uint8Array | undefined): void {
  heads.fill(-1, 0, classCount * streamCount);
  tails.fill(-1, 0, classCount * streamCount);
  pooled.fill(0, 0, classCount);
  isWatched.fill(0, 0, classCount);
  if (ofReserve !== undefined) isWatched.set(ofReserve);
  inPools[0] = 0;
  watched[0] = 0;
  watchIsDue[0] = 0;
}

export function poolIsEmpty(): boolean {
  return inPools[0] === 0;
}

/** First and last of the class's line from a stream, -1 for none. */
export function oldestInPool(ofClass: number, ofStream: number): number {
  return heads[ofClass * streamCount + ofStream];
}

export function newestInPool(ofClass: number, ofStream: number): number {
  return tails[ofClass * streamCount + ofStream];
}

/** Whether conversation `a` has its place in the pool before `b`: by oldest owed message, then by number. */
export function poolsBefore(a: number, b: number): boolean {
  const difference = owedSince[a] - owedSince[b];
  return difference < 0 || (difference === 0 && number[a] < number[b]);
}

/** The oldest of those the reserve's team may take, -1 for none. */
export function oldestWatched(): number {
  let oldest = -1;
  for (let of = 0; of < classCount; of++) {
    if (isWatched[of] === 0 || pooled[of] === 0) continue;
    for (let from = 0; from < streamCount; from++) {
      const slot = oldestInPool(of, from);
      if (slot >= 0 && (oldest < 0 || poolsBefore(slot, oldest))) oldest = slot;
    }
  }
  return oldest;
}

/** The class that a conversation of class `from` has come to by the age of what it is owed. */
export function classByAge(slot: number, from: number, now: number): number {
  let into = from;
  while (overflowAfterMs[into] >= 0 && now - owedSince[slot] >= overflowAfterMs[into]) into = overflowInto[into];
  return into;
}

/** Waits from now on, in the class it has come to by the age of what it is owed. */
export function enterPool(slot: number, now: number): void {
  const into = classByAge(slot, homeClass[slot], now);
  insert(slot, into);
  waiting[slot] = WAITING_IN_POOL;
  inPools[0]++;
  watchTime(into, slot, now);
}

export function leavePool(slot: number): void {
  remove(slot);
  waiting[slot] = WAITING_NOWHERE;
  inPools[0]--;
  setIdleDue();
}

/** Moves on those of the class that have waited long enough by now. */
export function overflow(from: number, now: number): void {
  const into = overflowInto[from];
  for (let of = 0; of < streamCount; of++) {
    for (let slot = oldestInPool(from, of); slot >= 0 && now - owedSince[slot] >= overflowAfterMs[from]; slot = oldestInPool(from, of)) {
      remove(slot);
      insert(slot, into);
      watchTime(into, slot, now);
      setAssignmentsDue(true);
    }
    const next = oldestInPool(from, of);
    if (next >= 0) watchTime(from, next, now);
  }
}

/** Has the class's timer go off when this one has waited long enough, if it would not before. */
function watchTime(of: number, slot: number, now: number): void {
  if (overflowAfterMs[of] < 0) return;
  const node = classNode(of);
  const time = timeAfter(now, owedSince[slot] + overflowAfterMs[of] - now);
  if (isScheduled(node)) {
    if (eventTime(node) <= time) return;
    cancel(node);
  }
  schedule(node, time, PHASE_DUTY, LAST_IN_PHASE - 1);
}

/** Cost: O(1) for a new message; one that comes back is sought its older place from the end. */
function insert(slot: number, of: number): void {
  klass[slot] = of;
  const line = of * streamCount + stream[slot];
  let before = tails[line];
  while (before >= 0 && poolsBefore(slot, before)) before = queuePrevious[before];
  const after = before >= 0 ? queueNext[before] : heads[line];
  queuePrevious[slot] = before;
  queueNext[slot] = after;
  if (before >= 0) queueNext[before] = slot;
  else heads[line] = slot;
  if (after >= 0) queuePrevious[after] = slot;
  else tails[line] = slot;
  pooled[of]++;
  if (isWatched[of] === 1) changeWatched(1);
}

function remove(slot: number): void {
  const of = klass[slot];
  const line = of * streamCount + stream[slot];
  const before = queuePrevious[slot];
  const after = queueNext[slot];
  if (before >= 0) queueNext[before] = after;
  else heads[line] = after;
  if (after >= 0) queuePrevious[after] = before;
  else tails[line] = before;
  pooled[of]--;
  if (isWatched[of] === 1) changeWatched(-1);
}

function changeWatched(more: number): void {
  watched[0] += more;
  watchIsDue[0] = 1;
}
