import { gammaTails } from "../../random/gammaTails.ts";
import { logGamma } from "../../random/logGamma.ts";
import type { TimeFamily } from "./timeFamily.ts";

/** Tails smaller than this are taken from their asymptotic series. */
const SMALL = 1e-280;

/** The gamma law; parameters: log mean, log cv. */
export const gammaFamily: TimeFamily = {
  family: "gamma",
  parameters: 2,
  start: (mean, cv) => [Math.log(mean), Math.log(cv)],
  law: ([logMean, logCv]) => ({ gamma: { mean: Math.exp(logMean), cv: Math.exp(logCv) } }),
  at([logMean, logCv]) {
    const shape = Math.exp(-2 * logCv);
    const logScale = logMean + 2 * logCv;
    const rate = Math.exp(-logScale);
    const [log, logNext] = [logGamma(shape), logGamma(shape + 1)];
    const constant = -shape * logScale - log;
    return {
      logDensity: (x) => constant + (shape - 1) * Math.log(x) - x * rate,
      logAbove: (x) => logTail(shape, x * rate, log, logNext),
      below: (x) => gammaTails(shape, x * rate, logNext).below,
    };
  },
};

/** log P(X > x) of shape a and scale 1, with log Γ(a) and log Γ(a + 1): far out (a − 1) log x − x − log Γ(a) + log(1 + (a − 1)/x + …). Source: Abramowitz & Stegun 6.5.32. */
function logTail(shape: number, x: number, log: number, logNext: number): number {
  const { below, above } = gammaTails(shape, x, logNext);
  if (below < 0.5) return Math.log1p(-below);
  if (above > SMALL) return Math.log(above);
  const first = (shape - 1) / x;
  return (shape - 1) * Math.log(x) - x - log + Math.log1p(first * (1 + ((shape - 2) / x) * (1 + (shape - 3) / x)));
}
