import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { isBlock } from "../document/isBlock.ts";
import { parsePercent } from "../document/shareField.ts";
import { unofferedFields } from "../document/unofferedFields.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

/**
 * A key of the format that no part of the program honours yet: refused, unless its value means the same as leaving it out
 * (nothing, 0, false, an empty list or block, or one of `alsoNeutral`).
 */
export function notBuiltField(description: string, alsoNeutral: readonly unknown[] = []): z.ZodOptional<z.ZodType> {
  return unoffered(refused(z.unknown(), description, (value) => isNeutral(value) || alsoNeutral.includes(value)).optional());
}

/** A key that has an effect only beside one that is not built yet: anything may stand there. */
export function idleField(description: string): z.ZodOptional<z.ZodType> {
  return unoffered(z.unknown().meta({ description }).optional());
}

function unoffered<Field extends z.ZodType>(field: Field): Field {
  unofferedFields.add(field);
  return field;
}

/** As `notBuiltField`, for one form of a value: refused whatever it says. */
export function notBuiltForm(description: string, form: z.ZodType = z.unknown()): z.ZodType {
  return refused(form, description, () => false);
}

function refused(form: z.ZodType, description: string, isAllowed: (value: unknown) => boolean): z.ZodType {
  const { found, expected, mend } = SCENARIO_WORDS.notBuilt;
  const message = expectedWords(expected, mend);
  return form
    .superRefine((value, context) => {
      if (!isAllowed(value)) context.addIssue({ code: "custom", message, params: { found, at: "key" } });
    })
    .meta({ description: `${description} (not built yet: leave it out)` });
}

function isNeutral(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === 0) return true;
  if (typeof value === "string") return value === "" || parsePercent(value) === 0 || parseDuration(value) === 0;
  if (Array.isArray(value)) return value.length === 0;
  return isBlock(value) && Object.keys(value).length === 0;
}
