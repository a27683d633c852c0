import { z } from "zod";
import { shareFieldOf } from "../document/shareField.ts";
import { parseComparison } from "../rules/parseComparison.ts";
import type { Comparison } from "../rules/rulePack.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { rate, measure, assurance, oneOfTarget } = SCENARIO_WORDS;

/** One of `targets`. */
export const targetField = z
  .strictObject({
    rate: comparisonField(rate, (text, { operator, value }) => operator.startsWith(">") && value <= 1 && !/[a-z]/iu.test(text)).meta({ description: 'of a share: ">= 80%"' }).optional(),
    value: comparisonField(measure, (text, { operator }) => operator.startsWith("<") && !text.includes("%")).meta({ description: 'of a measure: "<= 30s"' }).optional(),
    assurance: shareFieldOf(assurance).refine((share) => share > 0 && share < 1, { error: assurance }).optional(),
    over: z.enum(["each-day", "all-days", "pooled"]).optional(),
  })
  .refine((target) => target.rate === undefined || target.value === undefined, { error: oneOfTarget });

/** A comparison, kept as text: sign, blank and limit as written. */
function comparisonField(words: string, isLimit: (text: string, comparison: Comparison) => boolean): z.ZodType<string> {
  return z
    .string({ error: words })
    .refine((text) => {
      const comparison = parseComparison(text);
      return comparison !== undefined && isLimit(text, comparison);
    }, { error: words })
    .transform((text) => `${parseComparison(text)?.operator ?? ""} ${text.replace(/^\s*[<>=≤≥]+/u, "").trim()}`);
}
