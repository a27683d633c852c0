import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { notBuiltField, notBuiltForm } from "./notBuiltField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { eventTime, positiveDuration } = SCENARIO_WORDS;
const eventTimeField = z.string({ error: eventTime }).refine(
  (text) => parseLocalDateTime(text) !== undefined || parseTimeOfDay(text) !== undefined,
  { error: eventTime },
);

/** One of `events[]`. */
export const eventField = z.strictObject({
  name: z.string().optional(),
  streams: z.array(z.string()).min(1).meta({ description: "streams it acts on; all where absent" }).optional(),
  from: eventTimeField.meta({ description: "2026-06-18T20:00; a time of day alone means every simulated day" }),
  to: eventTimeField.meta({ description: "as `from`; a time of day alone is on the day of `from`. A spike goes on to the end where it is absent" }).optional(),
  shape: z.union([
    z.strictObject({ step: z.number().min(0) }),
    z.strictObject({
      spike: z.strictObject({ factor: z.number().min(0), decay: durationField.refine((seconds) => seconds > 0, { error: positiveDuration }) }),
    }),
    z.strictObject({ livestream: notBuiltForm("a livestream with goods pushes") }),
    z.strictObject({ points: notBuiltForm("a factor given at points of time") }),
  ], { error: "{step: factor} or {spike: {factor, decay}}\nwrite for example {step: 3}" }),
  upliftCv: notBuiltField("spread of the uplift from one replication to the next"),
});
