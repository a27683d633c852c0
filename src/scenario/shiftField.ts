import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { timeOfDayField } from "../document/timeOfDayField.ts";
import { DESK_LIMITS } from "./deskLimits.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { positiveDuration, wholeWaves } = SCENARIO_WORDS;

/** `shifts.SHIFT`. */
export const shiftField = z.strictObject({
  from: timeOfDayField.optional(),
  to: timeOfDayField.meta({ description: 'beyond midnight "26:00"' }).optional(),
  breaks: z
    .array(z.strictObject({
      from: timeOfDayField,
      length: durationField.refine((seconds) => seconds > 0, { error: positiveDuration }),
      waves: z.int({ error: wholeWaves }).min(1, { error: wholeWaves }).max(DESK_LIMITS.agents, { error: wholeWaves }).optional(),
    }))
    .optional(),
  atEnd: z.enum(["finish", "hand-over", "leave"]).optional(),
  stopNewBefore: durationField.meta({ description: "time before the end from which no new conversation is taken" }).optional(),
});
