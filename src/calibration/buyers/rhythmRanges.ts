import type { Ranged } from "../fit.ts";
import { averagedRange } from "../laws/averagedRange.ts";
import { limitsOf } from "./limitsOf.ts";
import type { Rhythm } from "./rhythm.ts";
import type { RhythmFamilies } from "./rhythmLikelihood.ts";

/** Mean and cv of a rhythm's gaps or thoughts. Their limits allow for the families being other ones: all that were tried make them up, each as its BIC says. Of an exponential law the others tell how far from 1 the cv may be. */
export function timeRanges(rhythm: Rhythm, side: "gap" | "thought"): { readonly mean: Ranged; readonly cv: Ranged } {
  const first = ({ gap }: RhythmFamilies): number => (side === "gap" || gap === undefined ? 1 : 2 + gap.parameters);
  const placeOf = (parameter: number) => (families: RhythmFamilies): number | undefined => ((families[side]?.parameters ?? 0) > parameter ? first(families) + parameter : undefined);
  return { mean: rangeOver(rhythm, placeOf(0)), cv: rangeOver(rhythm, placeOf(1)) };
}

/** The mean number of messages of a turn, less 1, likewise. */
export function furtherMessages(rhythm: Rhythm): Ranged {
  return rangeOver(rhythm, ({ gap }) => (gap === undefined ? undefined : 0));
}

/** The number whose logarithm stands at a place of the parameters; 1 where this rhythm has none there. What the rhythm was refined by since its families were chosen moves the others along. */
function rangeOver(rhythm: Rhythm, placeOf: (families: RhythmFamilies) => number | undefined): Ranged {
  const own = placeOf(rhythm.families);
  const value = own === undefined ? 1 : Math.exp(rhythm.parameters[own]);
  const limits = ({ parameters, covariance }: Rhythm, place: number, moved: number): Ranged => limitsOf(parameters[place] + moved, covariance?.[place][place], Math.exp);
  const chosen = rhythm.tried?.find(({ rhythm: { families } }) => families.gap === rhythm.families.gap && families.thought === rhythm.families.thought);
  if (rhythm.tried === undefined || chosen === undefined) return own === undefined ? { value } : limits(rhythm, own, 0);
  const moved = own === undefined ? 0 : rhythm.parameters[own] - chosen.rhythm.parameters[own];
  return averagedRange(value, rhythm.tried.flatMap((each) => {
    const place = placeOf(each.rhythm.families);
    if (place === undefined) return [];
    return [{ range: each === chosen ? limits(rhythm, place, 0) : limits(each.rhythm, place, moved), weight: each.weight }];
  }));
}
