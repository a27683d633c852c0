import type { HandlingSample } from "./handlingSample.ts";

/** Of equal ratio. */
const BIN = 0.01;

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
  const byStream = new Map<number, Map<number, OpenBins>>();
  for (let row = 0; row < sample.count; row++) {
    const { [row]: stream } = sample.stream;
    const open = Math.max(1, sample.open[row]);
    const seconds = Math.max(least, sample.seconds[row]) / (factors.get(sample.agent[row]) ?? 1);
    const its = madeIn(madeIn(byStream, stream, () => new Map<number, OpenBins>()), open, () => ({ placeOf: new Int32Array(BINS), bins: [], weights: [] }));
    count(its, Math.min(BINS - 1, Math.max(0, Math.round(Math.log(seconds) / BIN) - FIRST_BIN)));
  }
  return new Map([...byStream].map(([stream, byOpen]) => [stream, inColumns(byOpen)]));
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

function inColumns(byOpen: ReadonlyMap<number, OpenBins>): BinnedHandlings {
  const rows = [...byOpen].flatMap(([open, { bins, weights }]) => bins.map((bin, place) => ({ open, bin, weight: weights[place] })));
  return {
    count: rows.reduce((sum, { weight }) => sum + weight, 0),
    seconds: Float64Array.from(rows, ({ bin }) => Math.exp(bin * BIN)),
    open: Int32Array.from(rows, ({ open }) => open),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}

function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
