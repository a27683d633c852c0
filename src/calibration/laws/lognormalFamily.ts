import { normalDistribution } from "../../random/normalDistribution.ts";
import { logNormalTail } from "./logNormalTail.ts";
import type { TimeFamily } from "./timeFamily.ts";

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** The lognormal law; parameters: log mean, log cv. */
export const lognormalFamily: TimeFamily = {
  family: "lognormal",
  parameters: 2,
  start: (mean, cv) => [Math.log(mean), Math.log(cv)],
  law: ([logMean, logCv]) => ({ lognormal: { mean: Math.exp(logMean), cv: Math.exp(logCv) } }),
  at([logMean, logCv]) {
    const variance = Math.log1p(Math.exp(2 * logCv));
    const deviation = Math.sqrt(variance);
    const centre = logMean - variance / 2;
    const constant = -Math.log(deviation) - HALF_LOG_TWO_PI;
    return {
      logDensity(x) {
        const y = Math.log(x);
        const z = (y - centre) / deviation;
        return constant - y - 0.5 * z * z;
      },
      logAbove: (x) => logNormalTail((Math.log(x) - centre) / deviation),
      below: (x) => normalDistribution((Math.log(x) - centre) / deviation),
    };
  },
};
