import { exponentialFamily } from "./exponentialFamily.ts";
import { gammaFamily } from "./gammaFamily.ts";
import { lognormalFamily } from "./lognormalFamily.ts";
import type { TimeFamily } from "./timeFamily.ts";
import { weibullFamily } from "./weibullFamily.ts";

/** Families of times with one or two parameters, in the order of LAW_FAMILIES. Mixtures stand apart (`mixtureFamily`). */
export const TIME_FAMILIES: readonly TimeFamily[] = [exponentialFamily, lognormalFamily, gammaFamily, weibullFamily];
