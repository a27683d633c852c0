import { clearShare } from "./logOdds.ts";
import type { Rhythm } from "./rhythm.ts";
import { eitherDensities, rhythmAt } from "./rhythmLikelihood.ts";
import type { StepCounts } from "./stepCounts.ts";
import { totalOf } from "./totalOf.ts";

/** Times by bin: those that ended in it, and those known only to be longer. Expected counts, not whole. */
export interface ExpectedTimes {
  readonly exact: Float64Array;
  readonly above: Float64Array;
}

/** What the steps of a stream are expected to have been. */
export interface ExpectedSteps {
  /** Shares: of messages that another of the burst followed, of turns after which something came. */
  readonly more: number;
  readonly next: number;
  /** Of what came after turns the share that was thanks. */
  readonly thanks: number;
  readonly gaps: ExpectedTimes;
  readonly thoughts: ExpectedTimes;
}

/** The expectation of each step under a rhythm. Cost: as its likelihood. */
export function expectedSteps(counts: StepCounts, { families, parameters }: Rhythm): ExpectedSteps {
  const at = rhythmAt(counts, families, parameters);
  const gaps = { exact: counts.burst.slice(), above: new Float64Array(counts.bins.count) };
  const thoughts = { exact: counts.closing.slice(), above: new Float64Array(counts.bins.count) };
  let more = totalOf(counts.burst);
  let begun = totalOf(counts.closing);
  let ended = counts.over;
  let rest = counts.settled;
  const { either, open, cut } = counts;
  either.count.forEach((count, i) => {
    const [burst, turn] = eitherDensities(at, either.gap[i], either.thought[i], either.answered[i]);
    const share = burst + turn > 0 ? burst / (burst + turn) : 0;
    more += count * share;
    begun += count * (1 - share);
    gaps.exact[either.gap[i]] += count * share;
    thoughts.exact[either.thought[i]] += count * (1 - share);
  });
  cut.forEach((count, bin) => {
    const pending = at.gap === undefined ? 0 : at.more * at.gap.above[bin];
    const share = pending / (pending + 1 - at.more);
    more += count * share;
    rest += count * (1 - share);
    gaps.above[bin] += count * share;
  });
  open.count.forEach((count, i) => {
    const pending = at.gap === undefined ? 0 : at.more * at.gap.above[open.gap[i]];
    const thinking = at.thought === undefined ? 0 : (1 - at.more) * at.next * at.thought.above[open.thought[i]];
    const whole = pending + thinking + (1 - at.more) * (1 - at.next);
    more += (count * pending) / whole;
    begun += (count * thinking) / whole;
    ended += (count * (1 - at.more) * (1 - at.next)) / whole;
    gaps.above[open.gap[i]] += (count * pending) / whole;
    thoughts.above[open.thought[i]] += (count * thinking) / whole;
  });
  return { more: clearShare(more / (more + begun + ended + rest)), next: clearShare(begun / (begun + ended)), thanks: clearShare(totalOf(counts.closing) / begun), gaps, thoughts };
}
