import { z } from "zod";
import { betweenField } from "./betweenField.ts";
import { timeLawField } from "./lawField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { perDay } = SCENARIO_WORDS;

/** One of `work[]`. */
export const workField = z.strictObject({
  name: z.string().min(1).optional(),
  team: z.string(),
  perDay: z.number({ error: perDay }).min(0, { error: perDay }).meta({ description: "mean number of tasks a day" }),
  handle: timeLawField.meta({ description: "time one takes" }),
  between: betweenField.meta({ description: "times of day within which they come" }).optional(),
});
