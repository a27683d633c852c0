import type { Ranged } from "../fit.ts";
import { LIMIT_Z } from "../limitReach.ts";

/** The number that a parameter stands for, with Wald's limits on the parameter's own scale; without limits where its variance is not known. `of` must rise. */
export function limitsOf(parameter: number, variance: number | undefined, of: (parameter: number) => number): Ranged {
  if (variance === undefined || !(variance > 0)) return { value: of(parameter) };
  const reach = LIMIT_Z * Math.sqrt(variance);
  return { value: of(parameter), lower: of(parameter - reach), upper: of(parameter + reach) };
}
