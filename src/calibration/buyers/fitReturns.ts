import { LEAST_OBSERVATIONS } from "../laws/fitTimes.ts";
import { TIME_FAMILIES } from "../laws/timeFamilies.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import { binnedLaw } from "./binnedLaw.ts";
import { likeliest } from "./likeliest.ts";
import { logOddsOf, shareOf } from "./logOdds.ts";
import type { ReturnCounts } from "./returnCounts.ts";
import { middleOf } from "./timeBins.ts";
import type { TimeBins } from "./timeBins.ts";
import { totalOf } from "./totalOf.ts";

/** Log-odds of coming back, then the parameters of the law of how long after. */
export interface FittedReturns {
  readonly family: TimeFamily;
  readonly parameters: readonly number[];
  readonly covariance?: readonly (readonly number[])[];
}

/** The likeliest by BIC, and all that were tried with how much each weighs. */
export interface ChosenReturns extends FittedReturns {
  readonly laws: readonly { readonly fitted: FittedReturns; readonly weight: number }[];
}

/**
 * How many come back, and how long after, where the day's end cuts them off: of a share s with law f those that are seen count s·f(x), those that are not, with x left of the day,
 * 1 − t·s·P(at most x), t the probability that they had not left without a word. The family of least BIC (those who came back count in its penalty). Undefined where fewer than 30 came back.
 */
export function fitReturns({ back, not }: ReturnCounts, bins: TimeBins): ChosenReturns | undefined {
  const returned = totalOf(back);
  if (returned < LEAST_OBSERVATIONS) return undefined;
  const n = returned + not.reduce((sum, { count }) => sum + totalOf(count), 0);
  const mean = back.reduce((sum, count, bin) => (count > 0 ? sum + count * middleOf(bins, bin) : sum), 0) / returned;
  const fits = TIME_FAMILIES.map((family) => {
    const likelihood = (parameters: readonly number[]): number => {
      const share = shareOf(parameters[0]);
      const law = binnedLaw(family.at(parameters.slice(1)), bins);
      let sum = 0;
      for (let bin = 0; bin < bins.count; bin++) {
        if (back[bin] > 0) sum += back[bin] * (Math.log(share) + law.logDensity[bin]);
        for (const { stayed, count } of not) if (count[bin] > 0) sum += count[bin] * Math.log(1 - stayed * share * (1 - law.above[bin]));
      }
      return -sum;
    };
    const { at, value, covariance } = likeliest(likelihood, [logOddsOf((returned + 0.5) / (n + 1)), ...family.start(mean, 1)]);
    return { fitted: { family, parameters: at, ...(covariance === undefined ? {} : { covariance }) }, cost: value + (at.length * Math.log(returned)) / 2 };
  });
  const best = fits.reduce((least, each) => (each.cost < least.cost - 1e-9 ? each : least));
  return { ...best.fitted, laws: fits.map(({ fitted, cost }) => ({ fitted, weight: Math.exp(best.cost - cost) })) };
}
