import { binOf } from "./timeBins.ts";
import { MOST_PLACES } from "./turnChances.ts";
import type { TurnChances } from "./turnChances.ts";
import { TurnPaths } from "./turnPaths.ts";
import { walkTurns } from "./walkTurns.ts";
import type { ObservedTurns } from "./walkTurns.ts";
import type { BinnedLaw } from "./binnedLaw.ts";
import type { ExpectedTimes } from "./expectedSteps.ts";

/** What a stream's turns are expected to have been, by place from 1. */
export interface ExpectedTurns {
  readonly more: Float64Array;
  readonly out: Float64Array;
  readonly next: Float64Array;
  readonly ended: Float64Array;
  /** Of those that ended, how many with a closing word. */
  readonly thanked: number;
  readonly gaps: ExpectedTimes;
  readonly thoughts: ExpectedTimes;
}

const MS = 0.001;

/** The expectation over all ways in which the messages of every `stride`-th conversation may be turns. Cost: linear, some microseconds a conversation. */
export function expectedTurns(turns: ObservedTurns, chances: TurnChances, gap: BinnedLaw | undefined, thought: BinnedLaw | undefined, stride: number): ExpectedTurns {
  const { chain, steps, bins, desk: { read: { log: { messages } } } } = turns;
  const byPlace = (): Float64Array => new Float64Array(MOST_PLACES + 1);
  const times = (): ExpectedTimes => ({ exact: new Float64Array(bins.count), above: new Float64Array(bins.count) });
  const found = { more: byPlace(), out: byPlace(), next: byPlace(), ended: byPlace(), gaps: times(), thoughts: times() };
  let thanked = 0;
  let rows: readonly number[] = [];
  const until = (row: number): number => (chain.next[row] >= 0 ? messages.sentAt[chain.next[row]] : steps.until[row]);
  const gapBin = (step: number): number => binOf(bins, Math.max(0, until(rows[step]) - messages.sentAt[rows[step]]) * MS);
  const thoughtBin = (step: number): number => binOf(bins, Math.max(0, until(rows[step]) - chain.answeredAt[rows[step]]) * MS);
  const told = {
    more: (step: number, place: number, share: number): void => {
      found.more[place] += share;
      found.gaps.exact[gapBin(step)] += share;
    },
    out: (place: number, share: number): void => {
      found.out[place] += share;
    },
    next: (step: number, turn: number, share: number): void => {
      found.next[turn] += share;
      found.thoughts.exact[thoughtBin(step)] += share;
    },
    ended: (turn: number, share: number, isThanks: boolean): void => {
      found.ended[turn] += share;
      if (!isThanks) return;
      thanked += share;
      found.thoughts.exact[thoughtBin(rows.length - 1)] += share;
    },
    pendingGap: (step: number, place: number, share: number): void => {
      found.more[place] += share;
      found.gaps.above[gapBin(step)] += share;
    },
    pendingThought: (step: number, turn: number, share: number): void => {
      found.next[turn] += share;
      found.thoughts.above[thoughtBin(step)] += share;
    },
  };
  const paths = new TurnPaths(chances, gap, thought);
  walkTurns(turns, paths, stride, (its) => {
    rows = its;
    paths.expect(told);
  });
  return { ...found, thanked };
}
