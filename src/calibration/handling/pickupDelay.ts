import type { Ranged } from "../fit.ts";
import { LIMIT_Z } from "../limitReach.ts";
import { HALF_BIN } from "./binnedHandlings.ts";
import type { BinnedHandlings } from "./binnedHandlings.ts";
import type { SlowdownProfile } from "./slowdownProfile.ts";

/** No agent who is there takes longer to notice. [s] */
const LONGEST = 600;
const HALVINGS = 26;

/** Handlings of a team, by stream. */
export type HandlingsByStream = ReadonlyMap<number, BinnedHandlings>;

/**
 * The mean of exponential delays that makes busy handlings as long as idle ones: their sum has the idle ones' median, stream by stream, weighed as they stand among the idle ones. Medians, since a short break that
 * the log does not tell makes a few idle handlings longer by minutes. Busy times are taken without their slowdown (absent: 0) and given that of the idle ones. Limits hold the chance of both samples and the
 * slowdown's; never below 0. Undefined where no stream has both. `resolution`: to what times are known. [s] Cost: bins × open conversations, some hundred times.
 */
export function pickupDelay(busy: HandlingsByStream, idle: HandlingsByStream, slowdown: Pick<SlowdownProfile, "value" | "error"> | undefined, resolution: number): Ranged | undefined {
  const { value = 0, error = 0 } = slowdown ?? {};
  const found = comparedAt(busy, idle, value, resolution);
  if (found.length === 0) return undefined;
  const shifted = error === 0 ? found : comparedAt(busy, idle, value + error, resolution);
  const excess = (delay: number): number => excessOf(found, delay);
  const middle = fallsTo(excess, 0);
  const reach = LIMIT_Z * Math.hypot(chanceOf(found, middle), excessOf(shifted, middle) - excess(middle));
  return { value: middle, lower: fallsTo(excess, reach), upper: fallsTo(excess, -reach) };
}

/** Idle handlings of one stream beside its busy ones. */
interface Compared {
  /** Share of all idle ones. */
  readonly weight: number;
  readonly idle: number;
  readonly busy: number;
  /** The time at which about half of the idle ones are over, and how many are by then. */
  readonly at: number;
  readonly share: number;
  /** Busy times as long as they would be among the idle ones, and their shares. */
  readonly times: Float64Array;
  readonly shares: Float64Array;
}

function comparedAt(busy: HandlingsByStream, idle: HandlingsByStream, slowdown: number, resolution: number): readonly Compared[] {
  const both = [...idle].flatMap(([stream, waited]) => {
    const worked = busy.get(stream);
    return worked === undefined ? [] : [{ waited, worked }];
  });
  const all = both.reduce((sum, { waited }) => sum + waited.count, 0);
  return both.map(({ waited, worked }) => ({ weight: waited.count / all, idle: waited.count, busy: worked.count, ...middleOf(waited, resolution), ...stretchedAs(waited, worked, slowdown) }));
}

function middleOf({ seconds, weights, count }: BinnedHandlings, resolution: number): { readonly at: number; readonly share: number } {
  const rows = [...seconds.keys()].sort((a, b) => seconds[a] - seconds[b]);
  let over = 0;
  let at = 0;
  for (const row of rows) {
    if (seconds[row] > at && over * 2 >= count) break;
    at = seconds[row];
    over += weights[row];
  }
  return { at: at + Math.max(at * HALF_BIN, resolution / 2), share: over / count };
}

/** Each busy time without its slowdown, times each slowdown of the idle ones. */
function stretchedAs(idle: BinnedHandlings, busy: BinnedHandlings, slowdown: number): { readonly times: Float64Array; readonly shares: Float64Array } {
  const stretches = sharesBy(idle, (row) => 1 + slowdown * (idle.open[row] - 1));
  const works = sharesBy(busy, (row) => busy.seconds[row] / (1 + slowdown * (busy.open[row] - 1)));
  const rows = [...works].flatMap(([work, share]) => [...stretches].map(([stretch, part]) => ({ time: work * stretch, share: share * part })));
  return { times: Float64Array.from(rows, ({ time }) => time), shares: Float64Array.from(rows, ({ share }) => share) };
}

function sharesBy({ weights, count }: BinnedHandlings, keyOf: (row: number) => number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  weights.forEach((weight, row) => shares.set(keyOf(row), (shares.get(keyOf(row)) ?? 0) + weight / count));
  return shares;
}

/** By how much more of the busy ones would be over, with such a delay, than are of the idle ones; it falls as the delay grows. */
function excessOf(compared: readonly Compared[], delay: number): number {
  return compared.reduce((sum, its) => sum + its.weight * (momentsAt(its, delay).mean - its.share), 0);
}

/** Standard deviation of that by the chance of both samples. */
function chanceOf(compared: readonly Compared[], delay: number): number {
  return Math.sqrt(compared.reduce((sum, its) => {
    const { mean, square } = momentsAt(its, delay);
    return sum + its.weight ** 2 * ((its.share * (1 - its.share)) / its.idle + (square - mean * mean) / its.busy);
  }, 0));
}

/** Mean, and mean square, of the probability that a busy time and the delay are over. */
function momentsAt({ at, times, shares }: Compared, delay: number): { readonly mean: number; readonly square: number } {
  let [mean, square] = [0, 0];
  for (let row = 0; row < times.length; row++) {
    if (times[row] > at) continue;
    const over = delay === 0 ? 1 : -Math.expm1((times[row] - at) / delay);
    mean += shares[row] * over;
    square += shares[row] * over * over;
  }
  return { mean, square };
}

/** Where a falling function comes down to `level`: 0 where it begins below it. */
function fallsTo(excess: (delay: number) => number, level: number): number {
  if (excess(0) <= level) return 0;
  let [low, high] = [0, LONGEST];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (excess(middle) > level) low = middle;
    else high = middle;
  }
  return high;
}
