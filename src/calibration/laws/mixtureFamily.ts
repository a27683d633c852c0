import { lognormalFamily } from "./lognormalFamily.ts";
import type { TimeFamily } from "./timeFamily.ts";

/**
 * Mixtures of two lognormal laws; parameters: log mean of the whole, log-odds of the first part's share, logarithm of the second part's mean over the first's, log cv of each part.
 * Which part stands first is open: both orders are the same law.
 */
export const mixtureFamily: TimeFamily = {
  family: "mixture",
  parameters: 5,
  start(mean, cv) {
    const part = Math.log(Math.max(0.1, cv * 0.7));
    return [Math.log(mean), 0, Math.log1p(2 * cv), part, part];
  },
  law(parameters) {
    return { mixture: partsOf(parameters).map(({ share, logMean, logCv }) => ({ share, of: { lognormal: { mean: Math.exp(logMean), cv: Math.exp(logCv) } } })) };
  },
  at(parameters) {
    const [one, other] = partsOf(parameters);
    const [first, second] = [lognormalFamily.at([one.logMean, one.logCv]), lognormalFamily.at([other.logMean, other.logCv])];
    const [logShare, logRest] = [Math.log(one.share), Math.log(other.share)];
    return {
      logDensity: (x) => logOfSum(logShare + first.logDensity(x), logRest + second.logDensity(x)),
      logAbove: (x) => logOfSum(logShare + first.logAbove(x), logRest + second.logAbove(x)),
      below: (x) => one.share * first.below(x) + other.share * second.below(x),
    };
  },
};

interface Part {
  readonly share: number;
  readonly logMean: number;
  readonly logCv: number;
}

function partsOf([logMean, logOdds, logRatio, firstCv, secondCv]: readonly number[]): readonly [Part, Part] {
  const share = 1 / (1 + Math.exp(-logOdds));
  const rest = 1 / (1 + Math.exp(logOdds));
  // mean = share·m + rest·m·ratio
  const first = logMean - Math.log(share + rest * Math.exp(logRatio));
  return [{ share, logMean: first, logCv: firstCv }, { share: rest, logMean: first + logRatio, logCv: secondCv }];
}

function logOfSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === -Infinity ? most : most + Math.log1p(Math.exp(Math.min(a, b) - most));
}
