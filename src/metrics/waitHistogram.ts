/** Bits of a wait that tell its bin within its octave: 64 bins an octave, so a bin is at most 1/64 = 1.56 % of its lower edge wide. */
const BITS = 6;
const BINS_AN_OCTAVE = 1 << BITS;
/** Waits of 2³¹ ms (24.8 days) and more fall into the last bin. */
const LONGEST_MS = 0x7fffffff;
export const WAIT_BINS = binOf(LONGEST_MS) + 1;

/** Counts of waits in whole milliseconds, for their quantiles; waits below 128 ms have a bin each. */
export class WaitHistogram {
  declare readonly counts: Int32Array;
  declare count: number;
  declare sumMs: number;
  /** Infinity and -1 without waits. */
  declare shortestMs: number;
  declare longestMs: number;

  constructor() {
    this.counts = new Int32Array(WAIT_BINS);
    this.clear();
  }

  clear(): void {
    this.counts.fill(0);
    this.count = 0;
    this.sumMs = 0;
    this.shortestMs = Infinity;
    this.longestMs = -1;
  }

  add(waitMs: number): void {
    this.counts[binOf(waitMs)]++;
    this.count++;
    this.sumMs += waitMs;
    if (waitMs < this.shortestMs) this.shortestMs = waitMs;
    if (waitMs > this.longestMs) this.longestMs = waitMs;
  }

  /**
   * The wait below which the share `share` (0 < share < 1) of the waits lies [ms], -1 without waits. The waits of a bin are taken as
   * spread evenly over it, so the error is below 1.6 % of the value; no quantile lies beyond the shortest or the longest wait.
   */
  quantile(share: number): number {
    if (this.count === 0) return -1;
    const wanted = share * this.count;
    let below = 0;
    let bin = 0;
    while (below + this.counts[bin] < wanted) below += this.counts[bin++];
    const from = lowerEdgeOf(bin);
    // A bin one millisecond wide holds one value, not a stretch of values.
    const width = lowerEdgeOf(bin + 1) - from;
    const evenly = width === 1 ? from : from + (width * (wanted - below)) / this.counts[bin];
    return Math.min(Math.max(evenly, this.shortestMs), this.longestMs);
  }
}

/** The bin of a wait [whole ms]. Bins 0–127 are the milliseconds themselves; above, the highest seven bits of the wait and its octave. */
export function binOf(waitMs: number): number {
  const wait = waitMs < LONGEST_MS ? waitMs | 0 : LONGEST_MS;
  const above = 31 - BITS - Math.clz32(wait);
  // 0 where it is negative. Without a branch: bots' answers in no time and people's come in no order that a processor could foresee.
  const octave = above & ~(above >> 31);
  return (octave << BITS) + (wait >> octave);
}

function lowerEdgeOf(bin: number): number {
  if (bin < 2 * BINS_AN_OCTAVE) return bin;
  const octave = (bin >> BITS) - 1;
  return (bin - (octave << BITS)) * (1 << octave);
}
