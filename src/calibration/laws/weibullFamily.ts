import { prepareWeibull } from "../../random/weibullLaw.ts";
import type { TimeFamily } from "./timeFamily.ts";

/** The Weibull law; parameters: log mean, log cv. */
export const weibullFamily: TimeFamily = {
  family: "weibull",
  parameters: 2,
  start: (mean, cv) => [Math.log(mean), Math.log(cv)],
  law: ([logMean, logCv]) => ({ weibull: { mean: Math.exp(logMean), cv: Math.exp(logCv) } }),
  at([logMean, logCv]) {
    const { shape, scale } = prepareWeibull(1, Math.exp(logCv));
    const logScale = logMean + Math.log(scale);
    const constant = Math.log(shape) - logScale;
    return {
      logDensity(x) {
        const y = Math.log(x) - logScale;
        return constant + (shape - 1) * y - Math.exp(shape * y);
      },
      logAbove: (x) => -Math.exp(shape * (Math.log(x) - logScale)),
      below: (x) => -Math.expm1(-Math.exp(shape * (Math.log(x) - logScale))),
    };
  },
};
