/**
 * The conversations that begin in the quarter-hour at hand, in the order of their beginning. What is told of them is worked out for
 * all together: the desk then finds whole numbers, and waits for no division or draw when somebody comes.
 */
import { CapacityExceeded } from "../errors/capacityExceeded.ts";
import { QUARTER_HOUR_MS } from "../time/units.ts";
import { ARRIVAL_CAPACITY, intColumn, STREAM_CAPACITY } from "./capacity.ts";
import { doubled } from "./doubled.ts";
import { sortedKeys } from "./sortedKeys.ts";

const STREAM_STRIDE = STREAM_CAPACITY;
const PLACE_STRIDE = 2 ** 25;
/** Powers of two, so that to multiply is exact. */
const PER_PLACE = 1 / PLACE_STRIDE;
const PER_STREAM = 1 / STREAM_STRIDE;

/** Before they are sorted: (time in the quarter-hour · streams + stream) · places + place. */
let keys: Float64Array = new Float64Array(1 << 12);
let keyCount = 0;

/** By row: when it begins [ms], its stream, its place among those of its stream, and the address of its draws. */
export const arrivalTime = intColumn(ARRIVAL_CAPACITY);
export const arrivalStream = intColumn(ARRIVAL_CAPACITY);
export const arrivalPlace = intColumn(ARRIVAL_CAPACITY);
export const arrivalA = intColumn(ARRIVAL_CAPACITY);
export const arrivalB = intColumn(ARRIVAL_CAPACITY);
const queued = intColumn(1);
const taken = intColumn(1);

export function clearQueue(): void {
  keyCount = 0;
  queued[0] = 0;
  taken[0] = 0;
}

/** One more that begins so many milliseconds after the quarter-hour's begin; `place` < 2²⁵. */
export function enqueue(timeInQuarter: number, stream: number, place: number): void {
  if (keyCount === keys.length) widen();
  keys[keyCount++] = (timeInQuarter * STREAM_STRIDE + stream) * PLACE_STRIDE + place;
}

/** Puts what was added into its order, by time, stream and place; returns how many rows there are, from 0. */
export function sortQueue(quarterStart: number): number {
  keys = sortedKeys(keys, keyCount, QUARTER_HOUR_MS * STREAM_STRIDE * PLACE_STRIDE);
  for (let row = 0; row < keyCount; row++) {
    const key = keys[row];
    const head = Math.floor(key * PER_PLACE);
    const time = Math.floor(head * PER_STREAM);
    arrivalTime[row] = quarterStart + time;
    arrivalStream[row] = head - time * STREAM_STRIDE;
    arrivalPlace[row] = key - head * PLACE_STRIDE;
  }
  queued[0] = keyCount;
  return keyCount;
}

export function queueIsEmpty(): boolean {
  return taken[0] === queued[0];
}

/** Row of the first that has not been taken; there is one. */
export function firstInQueue(): number {
  return taken[0];
}

export function takeFirst(): number {
  return taken[0]++;
}

function widen(): void {
  if (keyCount === ARRIVAL_CAPACITY) throw new CapacityExceeded(ARRIVAL_CAPACITY, "conversations begin in one quarter-hour");
  keys = doubled(keys);
}
