import type { TimeFamily } from "../laws/timeFamily.ts";
import { binnedLaw } from "./binnedLaw.ts";
import type { BinnedLaw } from "./binnedLaw.ts";
import { shareOf } from "./logOdds.ts";
import type { PairCounts, StepCounts } from "./stepCounts.ts";

/** What is fitted: families of the gap within a burst and of the thought before a turn; absent: there are no such steps. */
export interface RhythmFamilies {
  readonly gap?: TimeFamily;
  readonly thought?: TimeFamily;
  /** Whether the log tells closing words. */
  readonly hasThanks?: boolean;
}

/** The parameters, taken apart. */
export interface RhythmAt {
  readonly more: number;
  readonly next: number;
  /** Of what comes after a turn the share that is thanks. */
  readonly thanks: number;
  readonly gap?: BinnedLaw;
  readonly thought?: BinnedLaw;
}

/** Parameters stand in this order: log-odds of more and the gap's, log-odds of next and the thought's, log-odds of thanks; those of an absent part are left out. The laws are told of all bins, or of the first `until`. */
export function rhythmAt(counts: StepCounts, { gap, thought, hasThanks }: RhythmFamilies, parameters: readonly number[], until?: number): RhythmAt {
  const gapEnd = gap === undefined ? 0 : 1 + gap.parameters;
  const end = gapEnd + (thought === undefined ? 0 : 1 + thought.parameters);
  return {
    more: gap === undefined ? 0 : shareOf(parameters[0]),
    next: thought === undefined ? 0 : shareOf(parameters[gapEnd]),
    thanks: hasThanks === true ? shareOf(parameters[end]) : 0,
    ...(gap === undefined ? {} : { gap: binnedLaw(gap.at(parameters.slice(1, gapEnd)), counts.bins, until) }),
    ...(thought === undefined ? {} : { thought: binnedLaw(thought.at(parameters.slice(gapEnd + 1, end)), counts.bins, until) }),
  };
}

/**
 * Negative log-likelihood of all steps. With r the probability of one more message in the turn, n that of something after the turn, of which c are thanks, g and k the laws of gap and thought:
 * burst r·g(x); either r·g(x) + a·(1 − r)·n·(1 − c)·k(t), a the probability that all was answered; closing (1 − r)·n·c·k(t); over (1 − r)(1 − n); settled 1 − r; cut 1 − r + r·P(gap > x);
 * open r·P(gap > x) + (1 − r)(n·P(thought > t) + 1 − n). Cost: one tail a bin and law, one logarithm a pair of bins that occurs.
 */
export function rhythmLikelihood(counts: StepCounts, families: RhythmFamilies): (parameters: readonly number[]) => number {
  const until = 1 + lastBin(counts);
  return (parameters) => {
    const at = rhythmAt(counts, families, parameters, until);
    const logRest = Math.log1p(-at.more);
    const logMore = Math.log(at.more);
    const logThanks = logRest + Math.log(at.next) + Math.log(at.thanks);
    let sum = counts.settled * logRest;
    if (counts.over > 0) sum += counts.over * (logRest + Math.log1p(-at.next));
    for (let bin = 0; bin < until; bin++) {
      if (counts.burst[bin] > 0 && at.gap !== undefined) sum += counts.burst[bin] * (logMore + at.gap.logDensity[bin]);
      if (counts.closing[bin] > 0 && at.thought !== undefined) sum += counts.closing[bin] * (logThanks + at.thought.logDensity[bin]);
      if (counts.cut[bin] > 0 && at.gap !== undefined) sum += counts.cut[bin] * Math.log(1 - at.more + at.more * at.gap.above[bin]);
    }
    return -(sum + sumOver(counts.either, (gap, thought, answered) => eitherDensity(at, gap, thought, answered)) + sumOver(counts.open, (gap, thought) => openShare(at, gap, thought)));
  };
}

/** The last bin in which any time lies. */
function lastBin({ burst, closing, cut, either, open }: StepCounts): number {
  const columns = [burst, closing, cut].map((counts) => counts.findLastIndex((count) => count > 0));
  return [either, open].reduce((last, { gap, thought }) => gap.reduce((most, bin, i) => Math.max(most, bin, thought[i]), last), Math.max(...columns));
}

/** Density of a message after such a gap and thought: of one that goes on with the burst, and of one that begins a turn. [1/s] */
export function eitherDensities({ more, next, thanks, gap, thought }: RhythmAt, gapBin: number, thoughtBin: number, answered: number): readonly [number, number] {
  return [gap === undefined ? 0 : more * Math.exp(gap.logDensity[gapBin]), thought === undefined ? 0 : answered * (1 - more) * next * (1 - thanks) * Math.exp(thought.logDensity[thoughtBin])];
}

function eitherDensity(at: RhythmAt, gapBin: number, thoughtBin: number, answered: number): number {
  const burst = at.gap === undefined ? 0 : at.more * Math.exp(at.gap.logDensity[gapBin]);
  return burst + (at.thought === undefined ? 0 : answered * (1 - at.more) * at.next * (1 - at.thanks) * Math.exp(at.thought.logDensity[thoughtBin]));
}

function openShare({ more, next, gap, thought }: RhythmAt, gapBin: number, thoughtBin: number): number {
  return (gap === undefined ? 0 : more * gap.above[gapBin]) + (1 - more) * (1 - next + (thought === undefined ? 0 : next * thought.above[thoughtBin]));
}

function sumOver({ gap, thought, answered, count }: PairCounts, shareOfPair: (gapBin: number, thoughtBin: number, answered: number) => number): number {
  let sum = 0;
  for (let i = 0; i < count.length; i++) sum += count[i] * Math.log(shareOfPair(gap[i], thought[i], answered[i]));
  return sum;
}
