import { z } from "zod";
import { expectedWords } from "../../document/expectedWords.ts";
import { parsePercent } from "../../document/parsePercent.ts";
import { certain } from "./range.ts";
import type { Range } from "./range.ts";

const numberError = expectedWords("a number > 0, or {low, likely, high}", "write 12000, or {low: 8000, likely: 12000, high: 20000}");
const orderError = expectedWords("low ≤ likely ≤ high", "put the three in order: one time in twenty it is less than low, one time in twenty more than high");

const partField = z.union([
  z.number({ error: numberError }).positive({ error: numberError }),
  z.string({ error: numberError }).refine((text) => (parsePercent(text) ?? 0) > 0, { error: numberError }).transform((text) => parsePercent(text) ?? 0),
], { error: numberError });

/** A number above 0 (or a percentage) that is certain, or a range of such. */
export const rangeField: z.ZodType<Range> = z.union([
  partField.transform(certain),
  z.strictObject({ low: partField, likely: partField, high: partField }).refine(({ low, likely, high }) => low <= likely && likely <= high, { error: orderError }),
], { error: numberError });
