import { binnedLaw } from "./binnedLaw.ts";
import type { FittedPatience } from "./fitPatience.ts";
import { hiddenLeaving, patienceAt } from "./patienceLikelihood.ts";
import type { HeldBack } from "./patienceLikelihood.ts";
import type { WaitCounts } from "./waitCounts.ts";

/**
 * By turn, from 1: how often another followed, and how often there was none to follow. Where nothing more came the buyer may have left without a word instead; it counts with the
 * probability that this was not so.
 */
export function turnHazards(counts: WaitCounts, fitted: FittedPatience | undefined, heldBack: HeldBack): { readonly more: Float64Array; readonly over: Float64Array } {
  const { bins, nothingCells } = counts;
  const over = counts.overOfTurn.slice();
  const at = fitted === undefined ? undefined : patienceAt(fitted.form, fitted.parameters);
  const patience = fitted?.form.family === undefined || at === undefined ? undefined : binnedLaw(fitted.form.family.at(at.law), bins);
  const leaving = patience === undefined ? undefined : hiddenLeaving(counts, nothingCells, heldBack)(patience);
  for (const { turn, wait, sent, count } of nothingCells) {
    if (at === undefined || patience === undefined || leaving === undefined) over[turn] += count;
    else {
      const stayed = patience.above[wait] * (1 - (fitted?.form.nextOfTurn?.[turn] ?? at.next)) * (1 - at.thanks);
      const left = at.silent * (1 - at.told) * leaving(sent, wait);
      over[turn] += stayed + left > 0 ? (count * stayed) / (stayed + left) : count;
    }
  }
  return { more: counts.nextOfTurn, over };
}
