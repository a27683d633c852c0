import type { Ranged } from "../fit.ts";
import { LIMIT_Z } from "../limitReach.ts";
import type { TeamPace } from "./teamPace.ts";


/**
 * What idle handlings last longer than busy ones of the same length of work: their mean less the mean of busy ones without slowdown times the mean slowdown of the idle ones. By moments, each time divided by
 * what makes its agent slower, with limits that hold the uncertainty of both means and of the slowdown; never below 0. Streams are weighed as they stand among the idle ones. [s]
 */
export function pickupDelay(pace: TeamPace): Ranged {
  const slowdown = pace.slowdown?.value ?? 0;
  const streams = new Set(pace.idle.stream);
  let [value, variance, slope] = [0, 0, 0];
  for (const stream of streams) {
    const [busy, idle] = [momentsOf(pace.sample, pace, stream, slowdown), momentsOf(pace.idle, pace, stream, slowdown)];
    if (busy.count < 2 || idle.count < 2) continue;
    const share = idle.count / pace.idle.count;
    value += share * (idle.mean - busy.work * idle.stretch);
    variance += share ** 2 * (idle.variance / idle.count + (idle.stretch ** 2 * busy.workVariance) / busy.count);
    slope += share * (busy.workSlope * idle.stretch - busy.work * idle.more);
  }
  const reach = LIMIT_Z * Math.sqrt(variance + (slope * (pace.slowdown?.error ?? 0)) ** 2);
  return { value: Math.max(0, value), lower: Math.max(0, value - reach), upper: Math.max(0, value + reach) };
}

interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
  /** Mean and variance of the times without slowdown, and how the mean falls as the slowdown grows (positive). */
  readonly work: number;
  readonly workVariance: number;
  readonly workSlope: number;
  /** Mean of 1 + s·(open − 1), and of open − 1. */
  readonly stretch: number;
  readonly more: number;
}

function momentsOf(sample: TeamPace["sample"], { factors }: TeamPace, stream: number, slowdown: number): Moments {
  let [count, sum, squares, work, workSquares, workSlope, stretch, more] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = 0; row < sample.count; row++) {
    if (sample.stream[row] !== stream) continue;
    const others = Math.max(1, sample.open[row]) - 1;
    const factor = 1 + slowdown * others;
    const time = sample.seconds[row] / (factors.get(sample.agent[row]) ?? 1);
    count++;
    sum += time;
    squares += time * time;
    work += time / factor;
    workSquares += (time / factor) ** 2;
    workSlope += (time * others) / factor ** 2;
    stretch += factor;
    more += others;
  }
  const mean = sum / count;
  const workMean = work / count;
  return {
    count, mean, variance: squares / count - mean * mean, work: workMean, workVariance: workSquares / count - workMean * workMean,
    workSlope: workSlope / count, stretch: stretch / count, more: more / count,
  };
}
