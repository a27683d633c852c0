import { exponentialQuantile, exponentialTails, type ExponentialLaw } from "./exponentialLaw.ts";
import { standardGammaQuantile } from "./gammaQuantile.ts";
import { gammaTails } from "./gammaTails.ts";
import { lognormalQuantile, lognormalTails, type LognormalLaw } from "./lognormalLaw.ts";
import type { Tails } from "./tails.ts";
import { weibullQuantile, weibullTails, type WeibullLaw } from "./weibullLaw.ts";

interface GammaLaw {
  readonly family: "gamma";
  /** 1 / cv². */
  readonly shape: number;
  /** mean · cv². */
  readonly scale: number;
}

/** A prepared law on the positive numbers in which no single value has a probability. */
export type ContinuousLaw = ExponentialLaw | LognormalLaw | GammaLaw | WeibullLaw;

/** The value below which the law falls with probability p in (0, 1). */
export function continuousQuantile(law: ContinuousLaw, p: number): number {
  switch (law.family) {
    case "exponential":
      return exponentialQuantile(p, law.mean);
    case "lognormal":
      return lognormalQuantile(p, law.logMean, law.logDeviation);
    case "gamma":
      return law.scale * standardGammaQuantile(p, law.shape);
    case "weibull":
      return weibullQuantile(p, law.shape, law.scale);
  }
}

/** Probabilities of at most x and of more than x. */
export function continuousTails(law: ContinuousLaw, x: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  switch (law.family) {
    case "exponential":
      return exponentialTails(x, law.mean);
    case "lognormal":
      return lognormalTails(x, law.logMean, law.logDeviation);
    case "gamma":
      return gammaTails(law.shape, x / law.scale);
    case "weibull":
      return weibullTails(x, law.shape, law.scale);
  }
}
