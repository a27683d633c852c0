import { binnedLaw } from "./binnedLaw.ts";
import type { FittedPatience } from "./fitPatience.ts";
import { patienceAt } from "./patienceLikelihood.ts";
import type { WaitCounts } from "./waitCounts.ts";

/**
 * By turn, from 1: how often another followed, and how often there was none to follow. Where nothing more came the buyer may have left without a word instead; it counts with the
 * probability that this was not so.
 */
export function turnHazards(counts: WaitCounts, fitted: FittedPatience | undefined): { readonly more: Float64Array; readonly over: Float64Array } {
  const { bins, nothingOfTurn } = counts;
  const over = counts.overOfTurn.slice();
  const at = fitted === undefined ? undefined : patienceAt(fitted.form, fitted.parameters);
  const patience = fitted?.form.family === undefined || at === undefined ? undefined : binnedLaw(fitted.form.family.at(at.law), bins);
  nothingOfTurn.forEach((count, place) => {
    if (count === 0) return;
    const turn = Math.floor(place / bins.count);
    if (at === undefined || patience === undefined) over[turn] += count;
    else {
      const above = patience.above[place % bins.count];
      const stayed = above * (1 - (fitted?.form.nextOfTurn?.[turn] ?? at.next)) * (1 - at.thanks);
      const left = at.silent * (1 - at.told) * (1 - above);
      over[turn] += stayed + left > 0 ? (count * stayed) / (stayed + left) : count;
    }
  });
  return { more: counts.nextOfTurn, over };
}
