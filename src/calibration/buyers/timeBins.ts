/** Bins of times, narrow enough that nothing is lost in them and few enough that likelihoods are quick however many times were counted. */
export interface TimeBins {
  /** Bin i holds the times from edges[i] to below edges[i + 1]; the last one all above. [s] */
  readonly edges: Float64Array;
  readonly count: number;
  /** By step of the logarithmic scale: the first bin that begins in it or before. */
  readonly guide: Int32Array;
}

/** Up to here times are not told apart. [s] */
const SHORTEST = 0.05;
const LONGEST = 1e6;
const STEP = Math.log(1.1);
const STEPS = Math.ceil(Math.log(LONGEST / SHORTEST) / STEP);

/** Bins that are 10 % wide, with edges half-way between times that can be told apart: what is known to a second stands for half a second on both sides. [s] */
export function timeBins(resolutionSeconds: number): TimeBins {
  const edges = [0];
  const guide = new Int32Array(STEPS + 1);
  for (let step = 0; step < STEPS; step++) {
    const edge = (Math.floor((SHORTEST * Math.exp(step * STEP)) / resolutionSeconds) + 0.5) * resolutionSeconds;
    guide[step] = Math.max(0, edges.length - 2);
    if (edge > edges[edges.length - 1]) edges.push(edge);
  }
  guide[STEPS] = edges.length - 2;
  return { edges: Float64Array.from(edges), count: edges.length, guide };
}

/** The bin of a time ≥ 0. [s] */
export function binOf({ edges, count, guide }: TimeBins, seconds: number): number {
  const step = seconds <= SHORTEST ? 0 : Math.min(STEPS, Math.floor(Math.log(seconds / SHORTEST) / STEP));
  let bin = guide[step];
  while (bin + 1 < count && seconds >= edges[bin + 1]) bin++;
  return bin;
}

/** A time that stands for its bin. [s] */
export function middleOf({ edges, count }: TimeBins, bin: number): number {
  return bin + 1 < count ? (edges[bin] + edges[bin + 1]) / 2 : edges[bin];
}
