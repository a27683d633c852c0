import type { TimeFamily } from "../laws/timeFamily.ts";
import { binnedLaw } from "./binnedLaw.ts";
import { shareOf } from "./rhythmLikelihood.ts";
import type { WaitCounts } from "./waitCounts.ts";

/** What of the patience of a stream's buyers is fitted, and what is certain. */
export interface PatienceForm {
  /** Absent: nobody ever leaves. */
  readonly family?: TimeFamily;
  /** Share of leavers who go without a word: fitted where absent. */
  readonly silent?: number;
  /** Share of those whose leaving the log tells all the same: fitted where absent. */
  readonly told?: number;
  /** By turn, from 1: the chance of another; one for all turns, and fitted, where absent. */
  readonly nextOfTurn?: Float64Array;
  /** Whether the log tells closing words. */
  readonly hasThanks: boolean;
}

export interface PatienceAt {
  readonly law: readonly number[];
  readonly silent: number;
  readonly told: number;
  readonly next: number;
  readonly thanks: number;
}

/** The parameters taken apart: those of the law, then log-odds of silent, told, next and thanks; those of what is certain are left out. */
export function patienceAt(form: PatienceForm, parameters: readonly number[]): PatienceAt {
  let place = form.family?.parameters ?? 0;
  const law = parameters.slice(0, place);
  const shareNext = (): number => shareOf(parameters[place++]);
  const silent = form.silent ?? shareNext();
  const told = form.told ?? shareNext();
  const next = form.nextOfTurn === undefined ? shareNext() : 0;
  return { law, silent, told, next, thanks: form.hasThanks ? shareNext() : 0 };
}

/**
 * Negative log-likelihood of what came of all waits. With S the probability of more patience than the wait w, f its density, q the share of the silent, d of them told, p the chance
 * of another turn and c that of thanks: next S·p; closing S·(1 − p)·c; over after writing during the handling S·(1 − p)(1 − c); nothing
 * S·(1 − p)(1 − c) + q(1 − d)(1 − S); unknown S + q(1 − d)(1 − S); left openly (1 − q)·f; told q·d·f. Cost: one tail and a few logarithms a bin.
 */
export function patienceLikelihood(counts: WaitCounts, form: PatienceForm): (parameters: readonly number[]) => number {
  const cells = form.nextOfTurn === undefined ? undefined : nothingCells(counts, form.nextOfTurn);
  return (parameters) => {
    const { law, silent, told, next, thanks } = patienceAt(form, parameters);
    const patience = form.family === undefined ? undefined : binnedLaw(form.family.at(law), counts.bins);
    const hidden = silent * (1 - told);
    const [logNext, logEnd, logThanks, logNone] = [Math.log(next), Math.log1p(-next), Math.log(thanks), Math.log1p(-thanks)];
    let sum = 0;
    for (let bin = 0; bin < counts.bins.count; bin++) {
      const above = patience === undefined ? 1 : Math.max(patience.above[bin], 1e-300);
      const logAbove = Math.log(above);
      if (counts.next[bin] > 0) sum += counts.next[bin] * (logAbove + (cells === undefined ? logNext : 0));
      if (counts.closing[bin] > 0) sum += counts.closing[bin] * (logAbove + (cells === undefined ? logEnd : 0) + logThanks);
      if (counts.thereAndOver[bin] > 0) sum += counts.thereAndOver[bin] * (logAbove + (cells === undefined ? logEnd : 0) + logNone);
      if (cells === undefined && counts.nothing[bin] > 0) sum += counts.nothing[bin] * Math.log(above * (1 - next) * (1 - thanks) + hidden * (1 - above));
      if (counts.unknown[bin] > 0) sum += counts.unknown[bin] * Math.log(above + hidden * (1 - above));
      if (patience === undefined) continue;
      if (counts.open[bin] > 0) sum += counts.open[bin] * (Math.log(1 - silent) + patience.logDensity[bin]);
      if (counts.told[bin] > 0) sum += counts.told[bin] * (Math.log(silent * told) + patience.logDensity[bin]);
    }
    for (const { bin, end, count } of cells ?? []) {
      const above = patience === undefined ? 1 : patience.above[bin];
      sum += count * Math.log(Math.max(1e-300, above * end * (1 - thanks) + hidden * (1 - above)));
    }
    return -sum;
  };
}

interface NothingCell {
  readonly bin: number;
  /** Chance that the turn was the last. */
  readonly end: number;
  readonly count: number;
}

function nothingCells({ nothingOfTurn, bins }: WaitCounts, nextOfTurn: Float64Array): NothingCell[] {
  const cells: NothingCell[] = [];
  nothingOfTurn.forEach((count, place) => {
    if (count > 0) cells.push({ bin: place % bins.count, end: 1 - nextOfTurn[Math.floor(place / bins.count)], count });
  });
  return cells;
}
