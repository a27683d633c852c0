import type { z } from "zod";
import { ratioField } from "../document/shareField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/** Between these the quantiles of every law are exact to the last bits; 0 stands for no spread at all. */
const SMALLEST_CV = 0.01;
const LARGEST_CV = 10;

/** A coefficient of variation. */
export const spreadField: z.ZodType<number> = ratioField.refine(
  (cv) => cv === 0 || (cv >= SMALLEST_CV && cv <= LARGEST_CV),
  { error: SCENARIO_WORDS.spread },
);
