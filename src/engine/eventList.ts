/**
 * The event list: what will happen, in order of (time, phase, conversation number).
 *
 * A calendar ring of buckets of 512 ms, each a sorted linked list of nodes, with a bitmap over the buckets; what lies beyond
 * the ring's span waits in an unsorted `far` list. A node is known beforehand: each has its owner (see nodes.ts),
 * so nothing is allocated. `peekEvent` never moves the cursor: arrivals and duty changes may still schedule something earlier.
 *
 * Cost: O(1) a push, a pop and a cancellation at the densities of a desk (a few events a bucket); a look through `far` once a span.
 */
import { intColumn } from "./capacity.ts";
import { NODE_CAPACITY } from "./nodes.ts";

/** What comes first at equal times. Source: contract §2, "how the desk works". Duty changes and assignments stand between closings and messages. */
export const PHASE_REPLY = 0;
export const PHASE_CLOSE = 1;
export const PHASE_DUTY = 2;
export const PHASE_SEND = 4;
export const PHASE_WORK = 5;
export const PHASE_LEAVE = 6;

const TIE_BITS = 27;
/** Greater than any conversation's number. */
export const LAST_IN_PHASE = (1 << TIE_BITS) - 1;
const WIDTH_BITS = 9;
const BUCKETS = 4096;
const WORDS = BUCKETS >> 5;
const NONE = -1;

/** A time that never comes. */
export const NEVER = 0x7fffffff;

/** NEVER for a node that is not scheduled. */
const times = intColumn(NODE_CAPACITY).fill(NEVER);
const ties = intColumn(NODE_CAPACITY);
const nexts = intColumn(NODE_CAPACITY);
const heads = intColumn(BUCKETS).fill(NONE);
const occupied = intColumn(WORDS);
/** First of `far`; a time at or before the earliest in it, NEVER where it is empty; and the earliest, NONE where it is not known. */
const far = intColumn(1).fill(NONE);
const farFrom = intColumn(1).fill(NEVER);
const farMinimum = intColumn(1).fill(NONE);
/** In `far` only. */
const previous = intColumn(NODE_CAPACITY);
/** Absolute number of the bucket in which the present lies. */
const cursor = intColumn(1);
/** Nothing happens from here on. [ms] */
const end = intColumn(1);

/** Empties the list for a replication that ends at `endMs`. */
export function clearEvents(endMs: number): void {
  end[0] = endMs;
  for (let bucket = 0; bucket < BUCKETS; bucket++) forgetAll(heads, bucket);
  forgetAll(far, 0);
  farFrom[0] = NEVER;
  farMinimum[0] = NONE;
  occupied.fill(0);
  cursor[0] = 0;
}

function forgetAll(list: Int32Array, place: number): void {
  for (let node = list[place]; node !== NONE; node = nexts[node]) times[node] = NEVER;
  list[place] = NONE;
}

/** Tells the list that the present is `now` [ms]; everything scheduled from here on lies there or later. */
export function advanceTo(now: number): void {
  cursor[0] = now >> WIDTH_BITS;
}

/** The time `delayMs` after `now`; NEVER where that is not before the end, so that no time overflows its 32 bits. */
export function timeAfter(now: number, delayMs: number): number {
  return delayMs < end[0] - now ? now + delayMs : NEVER;
}

/** Schedules a node that is not scheduled, at `time` [ms] ≥ now; what never comes is left out. */
export function schedule(node: number, time: number, phase: number, conversation: number): void {
  if (time === NEVER) return;
  const tie = (phase << TIE_BITS) | conversation;
  times[node] = time;
  ties[node] = tie;
  const number = time >> WIDTH_BITS;
  if (number >= cursor[0] + BUCKETS) {
    pushFar(node);
    return;
  }
  const bucket = number & (BUCKETS - 1);
  const head = heads[bucket];
  if (head === NONE) {
    occupied[bucket >> 5] |= 1 << (bucket & 31);
    nexts[node] = NONE;
    heads[bucket] = node;
  } else if (time < times[head] || (time === times[head] && goesBefore(node, tie, head))) {
    nexts[node] = head;
    heads[bucket] = node;
  } else insertAfter(head, node, time, tie);
}

export function cancel(node: number): void {
  const time = times[node];
  if (time === NEVER) return;
  times[node] = NEVER;
  const bucket = (time >> WIDTH_BITS) & (BUCKETS - 1);
  if (!isUnlinked(bucket, node)) takeFromFar(node);
  else if (heads[bucket] === NONE) occupied[bucket >> 5] &= ~(1 << (bucket & 31));
}

/** Takes off the node that `peekEvent` told. */
export function popEvent(node: number): void {
  const bucket = (times[node] >> WIDTH_BITS) & (BUCKETS - 1);
  if (heads[bucket] !== node) {
    cancel(node);
    return;
  }
  const next = nexts[node];
  times[node] = NEVER;
  heads[bucket] = next;
  if (next === NONE) occupied[bucket >> 5] &= ~(1 << (bucket & 31));
}

/** The earliest node, or -1; it stays scheduled. */
export function peekEvent(): number {
  const start = cursor[0] & (BUCKETS - 1);
  const word = start >> 5;
  const bits = occupied[word] & (-1 << (start & 31));
  const node = bits === 0 ? peekBeyond(word) : heads[(word << 5) | (31 - Math.clz32(bits & -bits))];
  return farFrom[0] === NEVER ? node : peekWithFar(node);
}

export function isScheduled(node: number): boolean {
  return times[node] !== NEVER;
}

export function eventTime(node: number): number {
  return times[node];
}

export function eventPhase(node: number): number {
  return ties[node] >> TIE_BITS;
}

function peekBeyond(from: number): number {
  let word = from;
  for (let looked = 0; looked <= WORDS; looked++) {
    word = (word + 1) & (WORDS - 1);
    const bits = occupied[word];
    if (bits !== 0) return heads[(word << 5) | (31 - Math.clz32(bits & -bits))];
  }
  return NONE;
}

function peekWithFar(node: number): number {
  const bucket = farFrom[0] >> WIDTH_BITS;
  if (node !== NONE && (times[node] >> WIDTH_BITS) < bucket) return node;
  // nothing is in the ring then
  if (bucket >= cursor[0] + BUCKETS) return earliestFar();
  gatherFar();
  return peekEvent();
}

/** Puts the node into its place behind `head`, which comes before it. */
function insertAfter(head: number, node: number, time: number, tie: number): void {
  let previous = head;
  let next = nexts[head];
  while (next !== NONE && (times[next] < time || (times[next] === time && !goesBefore(node, tie, next)))) {
    previous = next;
    next = nexts[next];
  }
  nexts[node] = next;
  nexts[previous] = node;
}

/** Takes the node out of the bucket; false where it does not stand there. */
function isUnlinked(bucket: number, node: number): boolean {
  let before = NONE;
  for (let at = heads[bucket]; at !== NONE; at = nexts[at]) {
    if (at !== node) before = at;
    else {
      if (before === NONE) heads[bucket] = nexts[node];
      else nexts[before] = nexts[node];
      return true;
    }
  }
  return false;
}

function pushFar(node: number): void {
  const first = far[0];
  previous[node] = NONE;
  nexts[node] = first;
  if (first !== NONE) previous[first] = node;
  far[0] = node;
  const isOnly = first === NONE;
  if (isOnly || (farMinimum[0] !== NONE && comesBefore(node, farMinimum[0]))) farMinimum[0] = node;
  if (times[node] < farFrom[0]) farFrom[0] = times[node];
}

function takeFromFar(node: number): void {
  const before = previous[node];
  const after = nexts[node];
  if (before === NONE) far[0] = after;
  else nexts[before] = after;
  if (after !== NONE) previous[after] = before;
  if (farMinimum[0] === node) farMinimum[0] = NONE;
  if (far[0] === NONE) farFrom[0] = NEVER;
}

function earliestFar(): number {
  if (farMinimum[0] === NONE) {
    let minimum = far[0];
    for (let node = nexts[minimum]; node !== NONE; node = nexts[node]) if (comesBefore(node, minimum)) minimum = node;
    farMinimum[0] = minimum;
    farFrom[0] = times[minimum];
  }
  return farMinimum[0];
}

function comesBefore(a: number, b: number): boolean {
  const difference = times[a] - times[b];
  return difference < 0 || (difference === 0 && goesBefore(a, ties[a], b));
}

/** At one time: by phase and conversation; of one conversation what its bot does, whose node has the higher number, before its message. */
function goesBefore(node: number, tie: number, other: number): boolean {
  return tie < ties[other] || (tie === ties[other] && node > other);
}

/** Brings into the ring what its span now covers. */
function gatherFar(): void {
  let node = far[0];
  far[0] = NONE;
  farFrom[0] = NEVER;
  farMinimum[0] = NONE;
  while (node !== NONE) {
    const next = nexts[node];
    schedule(node, times[node], ties[node] >> TIE_BITS, ties[node] & LAST_IN_PHASE);
    node = next;
  }
}
