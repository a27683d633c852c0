/**
 * When conversations begin: for each stream a Poisson number in each quarter-hour, spread evenly in it or as events shape its minutes,
 * times the day's busyness and the quarter-hour's own factor; or the real times of a replay; and those that follow another stream's. Each is addressed by (stream,
 * quarter-hour, number in it), so an event that changes one quarter-hour leaves all others as they were, and a larger mean adds
 * conversations without moving those that were there.
 *
 * Child numbers of a stream's address in a replication: 0 and above its quarter-hours; DRAW_BUSYNESS and below its days; QUARTER_FACTORS and
 * below the factors of its quarter-hours; EARLIER_QUARTERS and below the quarter-hours of the days before the first; from 16,384 on those of followers (see followers.ts).
 */
import type { Model, ModelStream } from "../model/model.ts";
import { childA, childB, draw, unitInterval } from "../random/draw.ts";
import { gammaQuantile } from "../random/gammaQuantile.ts";
import { normalDistribution } from "../random/normalDistribution.ts";
import { normalQuantile } from "../random/normalQuantile.ts";
import { poissonCount } from "../random/poissonCount.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../time/units.ts";
import {
  arrivalA, arrivalB, arrivalPlace, arrivalStream, arrivalTime, clearQueue, enqueue, firstInQueue, queueIsEmpty, sortQueue,
} from "./arrivalQueue.ts";
import { STREAM_CAPACITY } from "./capacity.ts";
import { NEVER } from "./eventList.ts";
import { drawUplifts, loadExpected, means, shapedTime, shapeRows } from "./expectedArrivals.ts";
import {
  clearFollowers, firstFollower, followA, followB, followDrawn, followOn, followPlace, followStream, followTime, isFollowed, loadFollowers, nextFollower,
} from "./followers.ts";

const DRAW_COUNT = -1024;
const DRAW_BUSYNESS = -1;
const QUARTER_FACTORS = -4096;
const EARLIER_QUARTERS = -65_536;
/** Places from here on are numbers of followers. */
const FOLLOWERS = 2 ** 24;

let streams: readonly ModelStream[] = [];
let quarters = 0;
let earlierQuarters = 0;
/** Busyness factor by stream and day. */
let busyness = new Float64Array(0);
let replayCursor = new Int32Array(0);

/** Quarter-hour whose arrivals stand in the queue. */
let quarter = -1;
/** By stream: on which standing the factor of the quarter-hour at hand rests. */
const quarterStanding = new Float64Array(STREAM_CAPACITY);
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
  clearQueue();
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
  while (queueIsEmpty()) {
    if (++quarter >= quarters) {
      quarter = quarters;
      return NEVER;
    }
    fillQuarter();
  }
  return arrivalTime[firstInQueue()];
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
    standing = nextStanding(index, DRAW_BUSYNESS - day, day === 0 ? 0 : stream.busynessCorrelation, standing);
    busyness[at] = gammaQuantile(normalDistribution(standing), 1, stream.busynessCv);
  }
}

/** Gamma factor of mean 1 of the quarter-hour at hand; its standing goes with the quarter-hour before, a day's first one with none. */
function quarterFactor({ quarterCv, quarterCorrelation }: ModelStream, index: number): number {
  if (quarterCv === 0) return 1;
  const isFirst = quarter % QUARTERS_PER_DAY === 0;
  quarterStanding[index] = nextStanding(index, QUARTER_FACTORS - quarter, isFirst ? 0 : quarterCorrelation, quarterStanding[index]);
  return gammaQuantile(normalDistribution(quarterStanding[index]), 1, quarterCv);
}

/** A standing (normal) that goes with `before` by the correlation; what is new in it has its own child number of the stream's address. */
function nextStanding(index: number, child: number, correlation: number, before: number): number {
  const fresh = normalQuantile(unitInterval(childA(replicationA[index], replicationB[index], child)));
  return correlation * before + Math.sqrt(1 - correlation * correlation) * fresh;
}

function fillQuarter(): void {
  clearQueue();
  const day = Math.floor(quarter / QUARTERS_PER_DAY);
  const days = quarters / QUARTERS_PER_DAY;
  for (let index = 0; index < streams.length; index++) {
    quarterA[index] = childA(replicationA[index], replicationB[index], quarter);
    quarterB[index] = childB(replicationA[index], replicationB[index], quarter);
    const stream = streams[index];
    if (stream.replay !== undefined) replayQuarter(index, stream.replay);
    else drawQuarter(index, means[index][quarter] * busyness[index * days + day] * quarterFactor(stream, index), shapeRows[index][quarter]);
  }
  addFollowers();
  const rows = sortQueue(quarter * QUARTER_HOUR_MS);
  for (let row = 0; row < rows; row++) addressArrival(row);
}

function addressArrival(row: number): void {
  const place = arrivalPlace[row];
  const isFollower = place >= FOLLOWERS;
  const a = isFollower ? followA[place - FOLLOWERS] : quarterA[arrivalStream[row]];
  const b = isFollower ? followB[place - FOLLOWERS] : quarterB[arrivalStream[row]];
  const number = isFollower ? followPlace[place - FOLLOWERS] : place;
  arrivalA[row] = childA(a, b, number);
  arrivalB[row] = childB(a, b, number);
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
  if (quarter >= 0) enqueue(timeInQuarter, index, place);
  if (isFollowed[index] === 1) followDrawn(index, quarter * QUARTER_HOUR_MS + timeInQuarter, quarter, place, replicationA, replicationB);
}

/** Those who follow in this quarter-hour; who follows them in the same one is found at the list's end. */
function addFollowers(): void {
  for (let follower = firstFollower(quarter); follower >= 0; follower = nextFollower(follower)) {
    if (quarter >= 0) enqueue(followTime[follower] - quarter * QUARTER_HOUR_MS, followStream[follower], FOLLOWERS + follower);
    followOn(follower, replicationA, replicationB);
  }
}
