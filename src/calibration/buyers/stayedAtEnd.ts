import { binnedLaw } from "./binnedLaw.ts";
import type { FittedForm } from "./fitPatience.ts";
import { hiddenLeaving, patienceAt } from "./patienceLikelihood.ts";
import type { HeldBack } from "./patienceLikelihood.ts";
import type { WaitCounts } from "./waitCounts.ts";

/** By cell of `nothingCells`: how likely it is that the buyer was still there when the turn was handled, and had none to follow, rather than having left without a word that the log does not tell; 1 where nobody does. */
export function stayedAtEnd({ bins, nothingCells }: WaitCounts, fitted: FittedForm | undefined, heldBack: HeldBack): Float64Array {
  const stayed = new Float64Array(nothingCells.length).fill(1);
  if (fitted?.form.family === undefined) return stayed;
  const { law, silent, told, next, thanks } = patienceAt(fitted.form, fitted.parameters);
  const patience = binnedLaw(fitted.form.family.at(law), bins);
  const leaving = hiddenLeaving({ bins }, nothingCells, heldBack)(patience);
  nothingCells.forEach(({ turn, wait, sent }, cell) => {
    const there = patience.above[wait] * (1 - (fitted.form.nextOfTurn?.[turn] ?? next)) * (1 - thanks);
    const left = silent * (1 - told) * leaving(sent, wait);
    if (there + left > 0) stayed[cell] = there / (there + left);
  });
  return stayed;
}
