import type { TimeFamily } from "../laws/timeFamily.ts";
import { binnedLaw } from "./binnedLaw.ts";
import type { BinnedLaw } from "./binnedLaw.ts";
import { shareOf } from "./logOdds.ts";
import type { TimeBins } from "./timeBins.ts";
import type { WaitCounts } from "./waitCounts.ts";

/** What of the patience of a stream's buyers is fitted, and what is certain. */
export interface PatienceForm {
  /** Absent: nobody ever leaves. */
  readonly family?: TimeFamily;
  /** Share of leavers who go without a word: fitted where absent. */
  readonly silent?: number;
  /** Share of those whose leaving the log tells all the same: fitted where absent. */
  readonly told?: number;
  /** Share of turns that the desk never answers, whoever waits: fitted where absent. */
  readonly neglected?: number;
  /** By turn, from 1: the chance of another; one for all turns, and fitted, where absent. */
  readonly nextOfTurn?: Float64Array;
  /** Whether the log tells closing words. */
  readonly hasThanks: boolean;
}

export interface PatienceAt {
  readonly law: readonly number[];
  readonly silent: number;
  readonly told: number;
  readonly neglected: number;
  readonly next: number;
  readonly thanks: number;
}

/** The parameters taken apart: those of the law, then log-odds of silent, told, neglected, next and thanks; those of what is certain are left out. */
export function patienceAt(form: PatienceForm, parameters: readonly number[]): PatienceAt {
  let place = form.family?.parameters ?? 0;
  const law = parameters.slice(0, place);
  const shareNext = (): number => shareOf(parameters[place++]);
  const silent = form.silent ?? shareNext();
  const told = form.told ?? shareNext();
  const neglected = form.neglected ?? shareNext();
  const next = form.nextOfTurn === undefined ? shareNext() : 0;
  return { law, silent, told, neglected, next, thanks: form.hasThanks ? shareNext() : 0 };
}

/** What a leaver's burst may still have held back: by bins of its last message and of leaving, over the probability that it was out. */
export type HeldBack = (sent: number, left: number) => number;

/**
 * Negative log-likelihood of what came of all waits. With S the probability of more patience than the wait w, f its density, q the share of the silent, d of them told, p the chance
 * of another turn and c that of thanks: next S·p; closing S·(1 − p)·c; over after writing during the handling S·(1 − p)(1 − c); nothing
 * S·(1 − p)(1 − c) + q(1 − d)·H, H the integral of f·(1 + held back) from the turn's last message to w; unknown S + q(1 − d)(1 − S); left openly (1 − q)·f; told q·d·f;
 * never answered n + (1 − n)(1 − q)·H, H the mean over the times at which the desk may have got to it and n the share of neglected turns, all others that were handled times 1 − n.
 * Cost: one tail and a few logarithms a bin, one logarithm a cell of `nothing`.
 */
export function patienceLikelihood(counts: WaitCounts, form: PatienceForm, heldBack: HeldBack): (parameters: readonly number[]) => number {
  const hides = form.family !== undefined && form.told !== 1 && form.silent !== 0;
  const cells = hides || form.nextOfTurn !== undefined ? mergedCells(counts.nothingCells, counts.bins, form.nextOfTurn) : [];
  const gone = counts.goneCells;
  const handled = gone.length === 0 ? 0 : handledTurns(counts);
  const hiddenOf = hides || (gone.length > 0 && form.family !== undefined) ? hiddenLeaving(counts, [...cells, ...gone], heldBack) : undefined;
  return (parameters) => {
    const { law, silent, told, neglected, next, thanks } = patienceAt(form, parameters);
    const patience = form.family === undefined ? undefined : binnedLaw(form.family.at(law), counts.bins);
    const hidden = silent * (1 - told);
    const isOne = form.nextOfTurn === undefined;
    const [logNext, logEnd, logThanks, logNone] = [isOne ? Math.log(next) : 0, isOne ? Math.log1p(-next) : 0, Math.log(thanks), Math.log1p(-thanks)];
    let sum = 0;
    for (let bin = 0; bin < counts.bins.count; bin++) {
      const above = patience === undefined ? 1 : Math.max(patience.above[bin], LEAST);
      const logAbove = Math.log(above);
      if (counts.next[bin] > 0) sum += counts.next[bin] * (logAbove + logNext);
      if (counts.closing[bin] > 0) sum += counts.closing[bin] * (logAbove + logEnd + logThanks);
      if (counts.thereAndOver[bin] > 0) sum += counts.thereAndOver[bin] * (logAbove + logEnd + logNone);
      if (cells.length === 0 && counts.nothing[bin] > 0) sum += counts.nothing[bin] * (logAbove + logEnd + logNone);
      if (counts.unknown[bin] > 0) sum += counts.unknown[bin] * Math.log(above + hidden * (1 - above));
      if (patience === undefined) continue;
      if (counts.open[bin] > 0) sum += counts.open[bin] * (Math.log(1 - silent) + patience.logDensity[bin]);
      if (counts.told[bin] > 0) sum += counts.told[bin] * (Math.log(silent * told) + patience.logDensity[bin]);
    }
    const left = patience === undefined ? undefined : hiddenOf?.(patience);
    for (let i = 0; i < cells.length; i++) {
      const above = patience === undefined ? 1 : patience.above[cells[i].wait];
      const stayed = above * (isOne ? 1 - next : cells[i].end) * (1 - thanks);
      sum += cells[i].count * Math.log(Math.max(LEAST, stayed + (left === undefined ? 0 : hidden * left(cells[i].sent, cells[i].wait))));
    }
    for (const { sent, waits, count } of gone) {
      const leaving = left === undefined || patience === undefined ? 0 : meanOver(waits, (wait) => left(sent, wait), (wait) => 1 / (1 - (1 - silent) * (1 - patience.above[wait])));
      sum += count * Math.log(Math.max(LEAST, neglected + (1 - neglected) * (1 - silent) * leaving));
    }
    return -(neglected > 0 ? sum + handled * Math.log1p(-neglected) : sum);
  };
}

const LEAST = 1e-300;

function meanOver(waits: readonly number[], of: (wait: number) => number, weight: (wait: number) => number): number {
  let [sum, weights] = [0, 0];
  for (const wait of waits) {
    const its = weight(wait);
    sum += its * of(wait);
    weights += its;
  }
  return sum / weights;
}

function handledTurns({ next, closing, thereAndOver, nothing }: WaitCounts): number {
  return [next, closing, thereAndOver, nothing].reduce((sum, counts) => counts.reduce((all, count) => all + count, sum), 0);
}

interface MergedCell {
  readonly wait: number;
  readonly sent: number;
  /** Chance that the turn was the last, where it is known by turn. */
  readonly end: number;
  readonly count: number;
}

/** By turn only where the chances are. */
function mergedCells(all: WaitCounts["nothingCells"], bins: TimeBins, nextOfTurn?: Float64Array): MergedCell[] {
  if (nextOfTurn !== undefined) return all.map(({ turn, wait, sent, count }) => ({ wait, sent, count, end: 1 - nextOfTurn[turn] }));
  const merged = new Map<number, number>();
  for (const { wait, sent, count } of all) merged.set(wait * bins.count + sent, (merged.get(wait * bins.count + sent) ?? 0) + count);
  return [...merged].map(([cell, count]) => ({ wait: Math.floor(cell / bins.count), sent: cell % bins.count, count, end: 0 }));
}

/** Of a law the probability of leaving between two bins, each moment weighted by what the burst may have held back. Cost: the bins, for each bin of a last message that occurs. */
export function hiddenLeaving({ bins: { count } }: Pick<WaitCounts, "bins">, cells: readonly { readonly sent: number }[], heldBack: HeldBack): (patience: BinnedLaw) => (sent: number, wait: number) => number {
  const sents = [...new Set(cells.map(({ sent }) => sent))];
  const weights = sents.map((sent) => Float64Array.from({ length: count }, (_, bin) => (bin <= sent && sent > 0 ? 0 : 1 + heldBack(sent, bin))));
  const placeOf = new Map(sents.map((sent, place) => [sent, place * count]));
  return ({ above }) => {
    const reached = new Float64Array(sents.length * count);
    for (const [place, weight] of weights.entries()) {
      const first = sents[place] > 0 ? sents[place] + 1 : 0;
      let sum = 0;
      let before = first > 0 ? above[first - 1] : 1;
      for (let bin = first, cell = place * count + first; bin < count; bin++, cell++) {
        sum += weight[bin] * (before - above[bin]);
        before = above[bin];
        reached[cell] = sum;
      }
    }
    return (sent, wait) => reached[(placeOf.get(sent) ?? NaN) + wait] ?? 0;
  };
}
