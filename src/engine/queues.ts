/** The two kinds of waiting lines: an agent's list (by entry) and the pool of each stream (by the oldest owed message). */
import { STREAM_CAPACITY, intColumn } from "./capacity.ts";
import {
  agent, listHead, listTail, number, owedSince, queueNext, queuePrevious, stream, waiting,
  WAITING_IN_LIST, WAITING_IN_POOL, WAITING_NOWHERE,
} from "./conversations.ts";

const poolHead = intColumn(STREAM_CAPACITY);
const poolTail = intColumn(STREAM_CAPACITY);
let inPools = 0;

export function clearPools(): void {
  poolHead.fill(-1);
  poolTail.fill(-1);
  inPools = 0;
}

export function poolIsEmpty(): boolean {
  return inPools === 0;
}

/** The conversation of the stream that has waited longest, -1 for none. */
export function oldestInPool(ofStream: number): number {
  return poolHead[ofStream];
}

/** Whether conversation `a` has its place in the pool before `b`: by oldest owed message, then by number. */
export function poolsBefore(a: number, b: number): boolean {
  const difference = owedSince[a] - owedSince[b];
  return difference < 0 || (difference === 0 && number[a] < number[b]);
}

/** Cost: O(1) for a new message; a conversation handed over is sought its older place from the end. */
export function enterPool(slot: number): void {
  const of = stream[slot];
  let before = poolTail[of];
  while (before >= 0 && poolsBefore(slot, before)) before = queuePrevious[before];
  const after = before >= 0 ? queueNext[before] : poolHead[of];
  queuePrevious[slot] = before;
  queueNext[slot] = after;
  if (before >= 0) queueNext[before] = slot;
  else poolHead[of] = slot;
  if (after >= 0) queuePrevious[after] = slot;
  else poolTail[of] = slot;
  waiting[slot] = WAITING_IN_POOL;
  inPools++;
}

export function leavePool(slot: number): void {
  const of = stream[slot];
  const before = queuePrevious[slot];
  const after = queueNext[slot];
  if (before >= 0) queueNext[before] = after;
  else poolHead[of] = after;
  if (after >= 0) queuePrevious[after] = before;
  else poolTail[of] = before;
  waiting[slot] = WAITING_NOWHERE;
  inPools--;
}

export function enterList(slot: number): void {
  const of = agent[slot];
  const tail = listTail[of];
  queuePrevious[slot] = tail;
  queueNext[slot] = -1;
  if (tail >= 0) queueNext[tail] = slot;
  else listHead[of] = slot;
  listTail[of] = slot;
  waiting[slot] = WAITING_IN_LIST;
}

export function leaveList(slot: number): void {
  const of = agent[slot];
  const before = queuePrevious[slot];
  const after = queueNext[slot];
  if (before >= 0) queueNext[before] = after;
  else listHead[of] = after;
  if (after >= 0) queuePrevious[after] = before;
  else listTail[of] = before;
  waiting[slot] = WAITING_NOWHERE;
}
