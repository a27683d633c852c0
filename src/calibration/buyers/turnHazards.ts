import type { FittedPatience } from "./fitPatience.ts";
import type { HeldBack } from "./patienceLikelihood.ts";
import { stayedAtEnd } from "./stayedAtEnd.ts";
import type { WaitCounts } from "./waitCounts.ts";

/**
 * By turn, from 1: how often another followed, and how often there was none to follow. Where nothing more came the buyer may have left without a word instead; it counts with the
 * probability that this was not so.
 */
export function turnHazards(counts: WaitCounts, fitted: FittedPatience | undefined, heldBack: HeldBack): { readonly more: Float64Array; readonly over: Float64Array } {
  const over = counts.overOfTurn.slice();
  const stayed = stayedAtEnd(counts, fitted, heldBack);
  counts.nothingCells.forEach(({ turn, count }, cell) => {
    over[turn] += count * stayed[cell];
  });
  return { more: counts.nextOfTurn, over };
}
