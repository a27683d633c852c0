import { incompleteBeta } from "./incompleteBeta.ts";

/** P(F > ratio) of Fisher and Snedecor's ratio of two variances with so many degrees of freedom, those of the numerator first. Source: Abramowitz & Stegun 26.6.2. */
export function varianceRatioTail(ratio: number, above: number, below: number): number {
  return ratio <= 0 ? 1 : incompleteBeta(below / 2, above / 2, below / (below + above * ratio));
}
