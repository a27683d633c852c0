import { normalQuantile } from "../random/normalQuantile.ts";
import { FIT_LEVEL } from "./fit.ts";

/** The probability below the upper limit of an interval: half of what FIT_LEVEL leaves lies above it. */
export const UPPER_LIMIT = 0.5 + FIT_LEVEL / 2;
/** How many standard errors limits are away. */
export const LIMIT_Z = normalQuantile(UPPER_LIMIT);
/** How far a log-likelihood may fall within limits: half of that quantile of chi-square with one degree of freedom. Source: S. S. Wilks, Ann. Math. Statist. 9 (1938) 60. */
export const LIMIT_FALL = LIMIT_Z ** 2 / 2;
