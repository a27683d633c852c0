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

/** By stream that has any. `factors`: how much longer agents take than all, by agent; `least`: what shorter times count as. [s] Cost: linear. */
export function binnedHandlings(sample: HandlingSample, factors: ReadonlyMap<number, number>, least: number): ReadonlyMap<number, BinnedHandlings> {
  const byStream = new Map<number, Map<number, Map<number, number>>>();
  for (let row = 0; row < sample.count; row++) {
    const { [row]: stream } = sample.stream;
    const open = Math.max(1, sample.open[row]);
    const seconds = Math.max(least, sample.seconds[row]) / (factors.get(sample.agent[row]) ?? 1);
    const byOpen = madeIn(byStream, stream, () => new Map<number, Map<number, number>>());
    const bins = madeIn(byOpen, open, () => new Map<number, number>());
    const bin = Math.round(Math.log(seconds) / BIN);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return new Map([...byStream].map(([stream, byOpen]) => [stream, inColumns(byOpen)]));
}

function inColumns(byOpen: ReadonlyMap<number, ReadonlyMap<number, number>>): BinnedHandlings {
  const rows = [...byOpen].flatMap(([open, bins]) => [...bins].map(([bin, weight]) => ({ open, bin, weight })));
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
