import { z } from "zod";
import { formatTimeOfDay, parseTimeOfDay, timeOfDayMs } from "../time/timeOfDay.ts";
import { expectedWords } from "./expectedWords.ts";

const error = expectedWords('a time of day from "00:00" to "48:00"', 'write it as "08:00"; "26:00" is two o\'clock the next morning');

/** A time of day, read as `HH:MM`. */
export const timeOfDayField = z
  .string({ error })
  .refine((text) => parseTimeOfDay(text) !== undefined, { error })
  .transform((text) => formatTimeOfDay(timeOfDayMs(text)));
