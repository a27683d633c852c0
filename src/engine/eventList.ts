/**
 * The event list: what will happen, in order of (time, phase, conversation number).
 *
 * A calendar ring of buckets of 512 ms, each a sorted doubly linked list of nodes, with a bitmap over the buckets; what lies beyond
 * the ring's span waits in an unsorted `far` list. A node is known beforehand: each has its owner (see nodes.ts),
 * so nothing is allocated. `peekEvent` never moves the cursor: arrivals and duty changes may still schedule something earlier.
 *
 * Cost: O(1) a push and a pop at the densities of a desk (a few events a bucket); a look through `far` once a span.
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
const FAR = -2;

const times = intColumn(NODE_CAPACITY);
const ties = intColumn(NODE_CAPACITY);
const nexts = intColumn(NODE_CAPACITY);
const previouses = intColumn(NODE_CAPACITY);
/** Bucket of a node, FAR, or NONE where it is not scheduled. */
const homes = intColumn(NODE_CAPACITY).fill(NONE);
const heads = new Int32Array(BUCKETS).fill(NONE);
const occupied = new Int32Array(WORDS);
const far = new Int32Array(1);
const farMinimum = new Int32Array(1);
/** Absolute number of the bucket in which the present lies. */
let cursor = 0;
/** Nothing happens from here on. [ms] */
let end = 0;

/** A time that never comes. */
export const NEVER = 0x7fffffff;

/** Empties the list for a replication that ends at `endMs`. */
export function clearEvents(endMs: number): void {
  end = endMs;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    for (let node = heads[bucket]; node !== NONE; node = nexts[node]) homes[node] = NONE;
    heads[bucket] = NONE;
  }
  for (let node = far[0]; node !== NONE; node = nexts[node]) homes[node] = NONE;
  occupied.fill(0);
  far[0] = NONE;
  farMinimum[0] = NONE;
  cursor = 0;
}
far[0] = NONE;
farMinimum[0] = NONE;

/** Tells the list that the present is `now` [ms]; everything scheduled from here on lies there or later. */
export function advanceTo(now: number): void {
  cursor = now >> WIDTH_BITS;
}

/** The time `delayMs` after `now`; NEVER where that is not before the end, so that no time overflows its 32 bits. */
export function timeAfter(now: number, delayMs: number): number {
  return delayMs < end - now ? now + delayMs : NEVER;
}

/** Schedules a node that is not scheduled, at `time` [ms] ≥ now; what never comes is left out. */
export function schedule(node: number, time: number, phase: number, conversation: number): void {
  if (time === NEVER) return;
  times[node] = time;
  ties[node] = (phase << TIE_BITS) | conversation;
  if ((time >> WIDTH_BITS) >= cursor + BUCKETS) pushFar(node);
  else insert(node);
}

export function cancel(node: number): void {
  const home = homes[node];
  if (home === NONE) return;
  homes[node] = NONE;
  if (home === FAR) {
    unlinkFar(node);
    return;
  }
  const next = nexts[node];
  const previous = previouses[node];
  if (next !== NONE) previouses[next] = previous;
  if (previous !== NONE) nexts[previous] = next;
  else {
    heads[home] = next;
    if (next === NONE) occupied[home >> 5] &= ~(1 << (home & 31));
  }
}

/** Takes off the node that `peekEvent` told. */
export function popEvent(node: number): void {
  const bucket = homes[node];
  if (bucket < 0) {
    cancel(node);
    return;
  }
  homes[node] = NONE;
  const next = nexts[node];
  heads[bucket] = next;
  if (next !== NONE) previouses[next] = NONE;
  else occupied[bucket >> 5] &= ~(1 << (bucket & 31));
}

/** The earliest node, or -1; it stays scheduled. */
export function peekEvent(): number {
  const node = peekRing();
  const farNode = farMinimum[0];
  if (farNode === NONE) return node;
  if (node !== NONE && (times[node] >> WIDTH_BITS) < (times[farNode] >> WIDTH_BITS)) return node;
  if ((times[farNode] >> WIDTH_BITS) >= cursor + BUCKETS) return farNode;
  gatherFar();
  return peekRing();
}

export function isScheduled(node: number): boolean {
  return homes[node] !== NONE;
}

export function eventTime(node: number): number {
  return times[node];
}

export function eventPhase(node: number): number {
  return ties[node] >> TIE_BITS;
}

function comesBefore(a: number, b: number): boolean {
  const difference = times[a] - times[b];
  return difference < 0 || (difference === 0 && ties[a] < ties[b]);
}

function insert(node: number): void {
  const bucket = (times[node] >> WIDTH_BITS) & (BUCKETS - 1);
  homes[node] = bucket;
  const head = heads[bucket];
  if (head === NONE || comesBefore(node, head)) {
    nexts[node] = head;
    previouses[node] = NONE;
    heads[bucket] = node;
    if (head === NONE) occupied[bucket >> 5] |= 1 << (bucket & 31);
    else previouses[head] = node;
    return;
  }
  let previous = head;
  let next = nexts[head];
  while (next !== NONE && comesBefore(next, node)) {
    previous = next;
    next = nexts[next];
  }
  nexts[node] = next;
  previouses[node] = previous;
  nexts[previous] = node;
  if (next !== NONE) previouses[next] = node;
}

function peekRing(): number {
  const start = cursor & (BUCKETS - 1);
  const head = heads[start];
  if (head !== NONE) return head;
  let word = start >> 5;
  let bits = occupied[word] & (-1 << (start & 31));
  for (let looked = 0; bits === 0; looked++) {
    if (looked > WORDS) return NONE;
    word = (word + 1) & (WORDS - 1);
    bits = occupied[word];
  }
  return heads[(word << 5) | (31 - Math.clz32(bits & -bits))];
}

function pushFar(node: number): void {
  homes[node] = FAR;
  const head = far[0];
  nexts[node] = head;
  previouses[node] = NONE;
  if (head !== NONE) previouses[head] = node;
  far[0] = node;
  if (farMinimum[0] === NONE || comesBefore(node, farMinimum[0])) farMinimum[0] = node;
}

function unlinkFar(node: number): void {
  const next = nexts[node];
  const previous = previouses[node];
  if (next !== NONE) previouses[next] = previous;
  if (previous !== NONE) nexts[previous] = next;
  else far[0] = next;
  if (farMinimum[0] === node) findFarMinimum();
}

function findFarMinimum(): void {
  let minimum = NONE;
  for (let node = far[0]; node !== NONE; node = nexts[node]) {
    if (minimum === NONE || comesBefore(node, minimum)) minimum = node;
  }
  farMinimum[0] = minimum;
}

/** Brings into the ring what its span now covers. */
function gatherFar(): void {
  let node = far[0];
  far[0] = NONE;
  farMinimum[0] = NONE;
  while (node !== NONE) {
    const next = nexts[node];
    if ((times[node] >> WIDTH_BITS) >= cursor + BUCKETS) pushFar(node);
    else insert(node);
    node = next;
  }
}
