import { z } from "zod";
import { expectedWords } from "./expectedWords.ts";
import { parsePercent } from "./parsePercent.ts";

const shareError = expectedWords("a share from 0 to 1, or from 0% to 100%", "write it as 0.3 or 30%");
const ratioError = expectedWords("a number ≥ 0, or a percentage", "write it as 0.02 or 2%");

/** A share, `30%` or `0.3`, read as a number from 0 to 1. */
export const shareField = shareFieldOf(shareError);

/** As `shareField`, in words of its own: for a share that is then held within closer limits, or of which more can be said. */
export function shareFieldOf(error: string): z.ZodType<number> {
  return z
    .union([
      z.number({ error }).min(0, { error }).max(1, { error }),
      z.string({ error }).refine((text) => (parsePercent(text) ?? 2) <= 1, { error }),
    ], { error })
    .transform(toNumber);
}

/** A ratio that may be above 1 (a coefficient of variation, a slowdown), `15%` or `0.15`. */
export const ratioField = z
  .union([
    z.number({ error: ratioError }).min(0, { error: ratioError }),
    z.string({ error: ratioError }).refine((text) => parsePercent(text) !== undefined, { error: ratioError }),
  ], { error: ratioError })
  .transform(toNumber);

function toNumber(value: number | string): number {
  return typeof value === "number" ? value : (parsePercent(value) ?? 0);
}
