import type { HandlingSample } from "./handlingSample.ts";

/** Of equal ratio: half of it lies on either side of a bin's time. */
const BIN = 0.01;
export const HALF_BIN = BIN / 2;

/** Handlings of one stream put together by number of open conversations and nearly equal times. */
export interface BinnedHandlings {
  readonly count: number;
  /** Without what makes the agent slower than others. [s] */
  readonly seconds: Float64Array;
  readonly open: Int32Array;
  readonly weights: Float64Array;
}

/** Bins of times from some microseconds to months. */
const FIRST_BIN = -2048;
const BINS = 4096;

/** By stream that has any. `factors`: how much longer agents take than all, by agent; `least`: what shorter times count as. [s] Cost: linear. */
export function binnedHandlings(sample: HandlingSample, factors: ReadonlyMap<number, number>, least: number): ReadonlyMap<number, BinnedHandlings> {
  const byStream: OpenBins[][] = [];
  const slower = logFactors(factors);
  for (let row = 0; row < sample.count; row++) {
    const byOpen = (byStream[sample.stream[row]] ??= []);
    const its = (byOpen[Math.max(1, sample.open[row])] ??= { placeOf: new Int32Array(BINS), bins: [], weights: [] });
    const log = Math.log(Math.max(least, sample.seconds[row])) - (slower[sample.agent[row]] ?? 0);
    count(its, Math.min(BINS - 1, Math.max(0, Math.round(log / BIN) - FIRST_BIN)));
  }
  return new Map(byStream.flatMap((byOpen, stream) => [[stream, inColumns(byOpen)] as const]));
}

/** By agent, 0 for others. */
function logFactors(factors: ReadonlyMap<number, number>): Float64Array {
  const logs = new Float64Array(Math.max(-1, ...factors.keys()) + 1);
  for (const [agent, factor] of factors) logs[agent] = Math.log(factor);
  return logs;
}

/** The bins that occur with so many open, in order of their first time. */
interface OpenBins {
  /** By bin from FIRST_BIN: its place among them, from 1; 0 for none. */
  readonly placeOf: Int32Array;
  readonly bins: number[];
  readonly weights: number[];
}

function count({ placeOf, bins, weights }: OpenBins, bin: number): void {
  if (placeOf[bin] > 0) {
    weights[placeOf[bin] - 1]++;
    return;
  }
  placeOf[bin] = bins.push(bin + FIRST_BIN);
  weights.push(1);
}

function inColumns(byOpen: readonly OpenBins[]): BinnedHandlings {
  const rows = byOpen.flatMap(({ bins, weights }, open) => bins.map((bin, place) => ({ open, bin, weight: weights[place] })));
  return {
    count: rows.reduce((sum, { weight }) => sum + weight, 0),
    seconds: Float64Array.from(rows, ({ bin }) => Math.exp(bin * BIN)),
    open: Int32Array.from(rows, ({ open }) => open),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}
