import { averagedRange } from "../laws/averagedRange.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import { familyRanges } from "./binnedFit.ts";
import type { FittedPatience } from "./fitPatience.ts";
import { patienceAt } from "./patienceLikelihood.ts";

/** Mean and cv of the law that was chosen, with limits that allow for any of those that were weighed. */
export function patienceRanges({ form, parameters, laws }: FittedPatience, family: TimeFamily): ReturnType<typeof familyRanges> {
  const own = familyRanges(family, patienceAt(form, parameters).law, undefined, 0);
  const all = laws.flatMap(({ fitted, weight }) => {
    if (fitted.form.family === undefined) return [];
    const { mean, cv } = familyRanges(fitted.form.family, patienceAt(fitted.form, fitted.parameters).law, fitted.covariance, 0);
    return [{ mean: { range: mean, weight }, cv: { range: cv, weight } }];
  });
  return { mean: averagedRange(own.mean.value, all.map(({ mean }) => mean)), cv: averagedRange(own.cv.value, all.map(({ cv }) => cv)) };
}
