/**
 * Conversations that follow those of another stream. Each is known as soon as the one before it is, waits here for its quarter-hour, and may itself be
 * followed. Its address is that of its own stream, the number of streams it is behind the drawn one, and that one's quarter-hour and place: it depends
 * on nothing else.
 */
import type { Model } from "../model/model.ts";
import { childA, childB, draw, unitInterval } from "../random/draw.ts";
import { type QuantileTable, sampleTable } from "../random/quantileTable.ts";
import { QUARTER_HOUR_MS } from "../time/units.ts";
import { STREAM_CAPACITY, byteColumn } from "./capacity.ts";
import { doubled } from "./doubled.ts";

interface Follower {
  readonly stream: number;
  readonly lag: QuantileTable;
  readonly share: number;
}

/** Child numbers of a stream's address: one for each number of streams behind and quarter-hour, from the earliest day on. All above any quarter-hour's own. */
const DEPTH_STRIDE = 2 ** 14;
const QUARTER_OFFSET = 2 ** 11;
/** At the address of a quarter-hour's followers two draws for each place. */
const DRAW_SHARE = 0;
const DRAW_LAG = 1;

/** 1 for a stream that another one follows. */
export const isFollowed = byteColumn(STREAM_CAPACITY);
let followersOf: readonly (readonly Follower[])[] = [];
let horizonMs = 0;
/** Quarter-hours before the first day. */
let earlier = 0;

/** Columns by follower, in the order in which they become known. */
export let followTime = new Int32Array(1 << 8);
export let followStream = new Int32Array(1 << 8);
/** Address of the source's quarter-hour in this stream, and place in it. */
export let followA = new Int32Array(1 << 8);
export let followB = new Int32Array(1 << 8);
export let followPlace = new Int32Array(1 << 8);
let depth = new Int32Array(1 << 8);
let rootQuarter = new Int32Array(1 << 8);
let next = new Int32Array(1 << 8);
let count = 0;
/** By quarter-hour: first and last follower that falls into it. */
let heads = new Int32Array(0);
let tails = new Int32Array(0);

/** Returns how many quarter-hours before the first day are to be drawn. */
export function loadFollowers(model: Model): number {
  followersOf = model.streams.map((_, source) => model.streams.flatMap(({ follows }, stream): readonly Follower[] =>
    (follows?.stream === source ? [{ stream, lag: model.tables[follows.lag], share: follows.share }] : [])));
  followersOf.forEach((followers, source) => (isFollowed[source] = followers.length > 0 ? 1 : 0));
  horizonMs = model.horizonMs;
  earlier = model.streams.reduce((most, { earlierMeans }) => Math.max(most, earlierMeans.length), 0);
  const quarters = followersOf.some((followers) => followers.length > 0) ? earlier + horizonMs / QUARTER_HOUR_MS : 0;
  heads = new Int32Array(quarters);
  tails = new Int32Array(quarters);
  return earlier;
}

export function clearFollowers(): void {
  count = 0;
  heads.fill(-1);
}

/** First follower in the quarter-hour, -1 for none; `nextFollower` may tell one that has come meanwhile. */
export function firstFollower(quarter: number): number {
  return heads.length === 0 ? -1 : heads[earlier + quarter];
}

export function nextFollower(follower: number): number {
  return next[follower];
}

/** A drawn conversation of the stream: who follows it is known from now on. `a`, `b`: the streams' addresses in this replication. */
export function followDrawn(source: number, atMs: number, quarter: number, place: number, a: Int32Array, b: Int32Array): void {
  for (const follower of followersOf[source]) follow(follower, atMs, 1, quarter, place, a, b);
}

/** The same of a conversation that itself follows another. */
export function followOn(before: number, a: Int32Array, b: Int32Array): void {
  for (const follower of followersOf[followStream[before]]) {
    follow(follower, followTime[before], depth[before] + 1, rootQuarter[before], followPlace[before], a, b);
  }
}

function follow({ stream, lag, share }: Follower, sourceMs: number, behind: number, quarter: number, place: number, a: Int32Array, b: Int32Array): void {
  const child = behind * DEPTH_STRIDE + QUARTER_OFFSET + quarter;
  const ownA = childA(a[stream], b[stream], child);
  const ownB = childB(a[stream], b[stream], child);
  if (unitInterval(draw(ownA, ownB, 2 * place + DRAW_SHARE)) >= share) return;
  const atMs = sourceMs + Math.floor(sampleTable(lag, draw(ownA, ownB, 2 * place + DRAW_LAG)) + 0.5);
  if (atMs >= horizonMs) return;
  if (count === next.length) widen();
  followTime[count] = atMs;
  followStream[count] = stream;
  followA[count] = ownA;
  followB[count] = ownB;
  followPlace[count] = place;
  depth[count] = behind;
  rootQuarter[count] = quarter;
  next[count] = -1;
  const bucket = earlier + Math.floor(atMs / QUARTER_HOUR_MS);
  if (heads[bucket] < 0) heads[bucket] = count;
  else next[tails[bucket]] = count;
  tails[bucket] = count++;
}

function widen(): void {
  followTime = doubled(followTime);
  followStream = doubled(followStream);
  followA = doubled(followA);
  followB = doubled(followB);
  followPlace = doubled(followPlace);
  depth = doubled(depth);
  rootQuarter = doubled(rootQuarter);
  next = doubled(next);
}
