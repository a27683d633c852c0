/**
 * When conversations begin: for each stream a Poisson number in each quarter-hour, spread evenly in it or as events shape its minutes,
 * times the day's busyness; or the real times of a replay; and those that follow another stream's. Each is addressed by (stream,
 * quarter-hour, number in it), so an event that changes one quarter-hour leaves all others as they were, and a larger mean adds
 * conversations without moving those that were there.
 *
 * Child numbers of a stream's address in a replication: 0 and above its quarter-hours; DRAW_BUSYNESS and below its days; EARLIER_QUARTERS and
 * below the quarter-hours of the days before the first; from 16,384 on those of followers (see followers.ts).
 */
import type { Model, ModelStream } from "../model/model.ts";
import { childA, childB, draw, unitInterval } from "../random/draw.ts";
import { gammaQuantile } from "../random/gammaQuantile.ts";
import { normalDistribution } from "../random/normalDistribution.ts";
import { normalQuantile } from "../random/normalQuantile.ts";
import { poissonCount } from "../random/poissonCount.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import { sortedKeys } from "./sortedKeys.ts";
import { STREAM_CAPACITY } from "./capacity.ts";
import { doubled } from "./doubled.ts";
import { NEVER } from "./eventList.ts";
import { drawUplifts, loadExpected, means, shapedTime, shapeRows } from "./expectedArrivals.ts";
import {
  clearFollowers, firstFollower, followA, followB, followDrawn, followOn, followPlace, followStream, followTime, isFollowed, loadFollowers, nextFollower,
} from "./followers.ts";

const DRAW_COUNT = -1024;
const DRAW_BUSYNESS = -1;
const EARLIER_QUARTERS = -65_536;
const STREAM_STRIDE = STREAM_CAPACITY;
const PLACE_STRIDE = 2 ** 25;
/** Powers of two, so that to multiply is exact. */
const PER_PLACE = 1 / PLACE_STRIDE;
const PER_MS = 1 / (STREAM_STRIDE * PLACE_STRIDE);
/** Places from here on are numbers of followers. */
const FOLLOWERS = 2 ** 24;

let streams: readonly ModelStream[] = [];
let quarters = 0;
let earlierQuarters = 0;
/** Busyness factor by stream and day. */
let busyness = new Float64Array(0);
let replayCursor = new Int32Array(0);

/** Quarter-hour whose arrivals stand in `keys`; key = (time in quarter · streams + stream) · places + place, ascending. */
let quarter = -1;
let keys: Float64Array = new Float64Array(1 << 12);
let keyCount = 0;
let cursor = 0;
/** By stream: the address of the replication, and of the quarter-hour at hand. */
const replicationA = new Int32Array(STREAM_CAPACITY);
const replicationB = new Int32Array(STREAM_CAPACITY);
const quarterA = new Int32Array(STREAM_CAPACITY);
const quarterB = new Int32Array(STREAM_CAPACITY);

export function loadArrivals(model: Model): void {
  streams = model.streams;
  quarters = model.days * QUARTERS_PER_DAY;
  loadExpected(model);
  earlierQuarters = loadFollowers(model);
  busyness = new Float64Array(streams.length * model.days);
  replayCursor = new Int32Array(streams.length);
}

export function clearArrivals(replication: number): void {
  keyCount = 0;
  cursor = 0;
  replayCursor.fill(0);
  const days = quarters / QUARTERS_PER_DAY;
  streams.forEach((stream, index) => {
    replicationA[index] = draw(stream.key[0], stream.key[1], replication);
    replicationB[index] = draw(stream.key[2], stream.key[3], replication);
    drawBusyness(stream, index, days);
  });
  drawUplifts(replication);
  clearFollowers();
  for (quarter = -earlierQuarters; quarter < 0; quarter++) drawEarlier();
  quarter = -1;
}

/** Time of the next arrival [ms], or NEVER. */
export function nextArrivalTime(): number {
  while (cursor === keyCount) {
    if (++quarter >= quarters) {
      quarter = quarters;
      return NEVER;
    }
    fillQuarter();
  }
  return (quarter * QUARTER_HOUR_MS + Math.floor(keys[cursor] * PER_MS)) | 0;
}

/** Stream, place in its quarter-hour and quarter's address of the arrival that `takeArrival` took. */
export let arrivingStream = 0;
export let arrivingPlace = 0;
export let arrivingA = 0;
export let arrivingB = 0;

export function takeArrival(): void {
  const key = keys[cursor++];
  const head = Math.floor(key * PER_PLACE) | 0;
  arrivingPlace = (key - head * PLACE_STRIDE) | 0;
  arrivingStream = head % STREAM_STRIDE;
  if (arrivingPlace < FOLLOWERS) {
    arrivingA = quarterA[arrivingStream];
    arrivingB = quarterB[arrivingStream];
    return;
  }
  const follower = arrivingPlace - FOLLOWERS;
  arrivingPlace = followPlace[follower];
  arrivingA = followA[follower];
  arrivingB = followB[follower];
}

/** Gamma day factors of mean 1; a day's standing goes with the day before by the given correlation (normal copula). */
function drawBusyness(stream: ModelStream, index: number, days: number): void {
  let standing = 0;
  for (let day = 0; day < days; day++) {
    const at = index * days + day;
    if (stream.busynessCv === 0) {
      busyness[at] = 1;
      continue;
    }
    const a = childA(replicationA[index], replicationB[index], DRAW_BUSYNESS - day);
    const fresh = normalQuantile(unitInterval(a));
    const correlation = day === 0 ? 0 : stream.busynessCorrelation;
    standing = correlation * standing + Math.sqrt(1 - correlation * correlation) * fresh;
    busyness[at] = gammaQuantile(normalDistribution(standing), 1, stream.busynessCv);
  }
}

function fillQuarter(): void {
  keyCount = 0;
  cursor = 0;
  const day = Math.floor(quarter / QUARTERS_PER_DAY);
  const days = quarters / QUARTERS_PER_DAY;
  for (let index = 0; index < streams.length; index++) {
    quarterA[index] = childA(replicationA[index], replicationB[index], quarter);
    quarterB[index] = childB(replicationA[index], replicationB[index], quarter);
    const replay = streams[index].replay;
    if (replay === undefined) drawQuarter(index, means[index][quarter] * busyness[index * days + day], shapeRows[index][quarter]);
    else replayQuarter(index, replay);
  }
  addFollowers();
  keys = sortedKeys(keys, keyCount, QUARTER_HOUR_MS * STREAM_STRIDE * PLACE_STRIDE);
}

/** A quarter-hour before the first day: nobody arrives at the desk, but those who are to follow become known. */
function drawEarlier(): void {
  for (let index = 0; index < streams.length; index++) {
    const earlier = streams[index].earlierMeans;
    if (earlier.length < -quarter) continue;
    quarterA[index] = childA(replicationA[index], replicationB[index], EARLIER_QUARTERS + quarter);
    quarterB[index] = childB(replicationA[index], replicationB[index], EARLIER_QUARTERS + quarter);
    drawQuarter(index, earlier[earlier.length + quarter], -1);
  }
  addFollowers();
}

function drawQuarter(index: number, mean: number, shapeRow: number): void {
  const count = poissonCount(quarterA[index], quarterB[index], DRAW_COUNT, mean);
  for (let place = 0; place < count; place++) {
    const share = unitInterval(draw(quarterA[index], quarterB[index], place));
    addArrival(shapeRow < 0 ? Math.floor(share * QUARTER_HOUR_MS) : shapedTime(index, shapeRow, share), index, place);
  }
}

function replayQuarter(index: number, times: Float64Array): void {
  const start = quarter * QUARTER_HOUR_MS;
  let place = 0;
  while (replayCursor[index] < times.length && times[replayCursor[index]] < start + QUARTER_HOUR_MS) {
    addArrival(times[replayCursor[index]++] - start, index, place++);
  }
}

function addArrival(timeInQuarter: number, index: number, place: number): void {
  if (quarter >= 0) addKey(timeInQuarter, index, place);
  if (isFollowed[index] === 1) followDrawn(index, quarter * QUARTER_HOUR_MS + timeInQuarter, quarter, place, replicationA, replicationB);
}

/** Those who follow in this quarter-hour; who follows them in the same one is found at the list's end. */
function addFollowers(): void {
  for (let follower = firstFollower(quarter); follower >= 0; follower = nextFollower(follower)) {
    if (quarter >= 0) addKey(followTime[follower] - quarter * QUARTER_HOUR_MS, followStream[follower], FOLLOWERS + follower);
    followOn(follower, replicationA, replicationB);
  }
}

function addKey(timeInQuarter: number, index: number, place: number): void {
  if (keyCount === keys.length) keys = doubled(keys);
  keys[keyCount++] = (timeInQuarter * STREAM_STRIDE + index) * PLACE_STRIDE + place;
}
