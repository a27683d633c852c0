import { certaintyAbove } from "../../statistics/certaintyAbove.ts";
import type { PairedDifference } from "../../statistics/pairedDifference.ts";

/** Quarter-hours [from, to). */
export interface DifferingStretch {
  readonly from: number;
  readonly to: number;
}

/** Of the quarter-hours told to differ this share, on average, does so by chance alone. */
const FALSE_SHARE = 0.05;
/** Quarter-hours that differ by less than this part of the largest difference are not where it arises, however certain they are. */
const LEAST_PART = 0.05;

/**
 * Stretches of quarter-hours in which one has more than the other beyond chance. Of hundreds of quarter-hours 5 in 100 lie outside an interval of 95 % though nothing is
 * the matter; so they are picked by the false discovery rate, 5 %: where much differs nearly all whose interval leaves out 0, where nothing does hardly any.
 * Neighbours of one sign are one stretch, also across a single quarter-hour between them whose difference goes the same way. What is certain but next to nothing is left out.
 *
 * Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57 (1995) 289.
 */
export function differingStretches(quarters: readonly PairedDifference[]): DifferingStretch[] {
  const signs = quarters.map(({ value }) => Math.sign(value));
  const picked = pickedQuarters(quarters);
  const stretches: DifferingStretch[] = [];
  for (const [quarter, isPicked] of picked.entries()) {
    if (!isPicked) continue;
    const last = stretches.at(-1);
    const gap = last === undefined ? Infinity : quarter - last.to;
    const goesOn = last !== undefined && signs[last.from] === signs[quarter] && (gap === 0 || (gap === 1 && signs[quarter - 1] === signs[quarter]));
    if (goesOn) stretches[stretches.length - 1] = { from: last.from, to: quarter + 1 };
    else stretches.push({ from: quarter, to: quarter + 1 });
  }
  return stretches;
}

/** By quarter-hour whether it is told to differ. Those in which no batch shows a difference are no candidates. */
function pickedQuarters(quarters: readonly PairedDifference[]): boolean[] {
  const chances = quarters.map((quarter) => (quarter.value === 0 ? 1 : chanceOf(quarter)));
  const candidates = chances.filter((_, index) => quarters[index].value !== 0 || quarters[index].standardError > 0).toSorted((one, other) => one - other);
  const bound = candidates.findLast((chance, rank) => chance <= ((rank + 1) / candidates.length) * FALSE_SHARE) ?? -1;
  const least = LEAST_PART * quarters.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  return chances.map((chance, index) => chance <= bound && Math.abs(quarters[index].value) >= least);
}

/** Two-sided: with which probability chance alone shows as much. */
function chanceOf(quarter: PairedDifference): number {
  const certainty = certaintyAbove({ ...quarter, value: Math.abs(quarter.value) });
  return certainty === undefined ? 1 : 2 * (1 - certainty);
}
