import type { TimeFamily } from "./timeFamily.ts";

/** The exponential law; parameter: log mean. */
export const exponentialFamily: TimeFamily = {
  family: "exponential",
  parameters: 1,
  start: (mean) => [Math.log(mean)],
  law: ([logMean]) => ({ exponential: { mean: Math.exp(logMean) } }),
  at([logMean]) {
    const rate = Math.exp(-logMean);
    return {
      logDensity: (x) => -logMean - x * rate,
      logAbove: (x) => -x * rate,
      below: (x) => -Math.expm1(-x * rate),
    };
  },
};
