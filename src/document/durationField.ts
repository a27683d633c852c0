import { z } from "zod";
import { parseDuration } from "../time/parseDuration.ts";
import { expectedWords } from "./expectedWords.ts";

const error = expectedWords("a duration: 45s, 3m, 1h30m or a number of seconds", "write it as 90s, 3m or 1h30m");

/** A length of time, read as seconds ≥ 0. */
export const durationField = z
  .union([
    z.number({ error }).min(0, { error }),
    z.string({ error }).refine((text) => parseDuration(text) !== undefined, { error }),
  ], { error })
  .transform((value) => parseDuration(value) ?? 0);
