import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { isBlock } from "../document/isBlock.ts";
import { parsePercent } from "../document/shareField.ts";
import { unofferedFields } from "../document/unofferedFields.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/**
 * A key of the format that no part of the program honours yet: refused, unless its value means the same as leaving it out
 * (nothing, 0, false, an empty list or block).
 */
export function notBuiltField(description: string): z.ZodOptional<z.ZodType> {
  const { found, expected, mend } = SCENARIO_WORDS.notBuilt;
  const message = expectedWords(expected, mend);
  const field = z
    .unknown()
    .superRefine((value, context) => {
      if (!isNeutral(value)) context.addIssue({ code: "custom", message, params: { found, at: "key" } });
    })
    .meta({ description: `${description} (not built yet: leave it out)` })
    .optional();
  unofferedFields.add(field);
  return field;
}

function isNeutral(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0) return true;
  if (typeof value === "string") return value === "" || parsePercent(value) === 0 || parseDuration(value) === 0;
  if (Array.isArray(value)) return value.length === 0;
  return isBlock(value) && Object.keys(value).length === 0;
}
