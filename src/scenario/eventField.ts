import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { eventTimeField } from "./eventTimeField.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { spreadField } from "./spreadField.ts";

const { positiveDuration, factor, shape, point } = SCENARIO_WORDS;
const factorField = z.number({ error: factor }).min(0, { error: factor });
const positiveDurationField = durationField.refine((seconds) => seconds > 0, { error: positiveDuration });

/** Everything may be left out; see `completeEvents` for what then applies. */
const livestreamField = z.strictObject({
  ramp: durationField.meta({ description: "until the audience is there" }).optional(),
  pushEvery: positiveDurationField.meta({ description: "from one goods push to the next" }).optional(),
  peak: factorField.meta({ description: "factor during a push" }).optional(),
  pushLength: durationField.optional(),
  tail: durationField.meta({ description: "time constant of the decay after the end" }).optional(),
  level: factorField.meta({ description: "factor between the pushes; peak / 2.4, at least 1, where absent" }).optional(),
});

/** One of `events[]`. */
export const eventField = z.strictObject({
  name: z.string().optional(),
  streams: z.array(z.string()).min(1).meta({ description: "streams it acts on; all where absent" }).optional(),
  from: eventTimeField.meta({ description: "2026-06-18T20:00; a time of day alone means every simulated day. The first of `points` where absent" }).optional(),
  to: eventTimeField.meta({ description: "as `from`; a time of day alone is on the day of `from`. A spike goes on to the end where it is absent" }).optional(),
  shape: z.union([
    z.strictObject({ step: factorField }),
    z.strictObject({ spike: z.strictObject({ factor: factorField, decay: positiveDurationField }) }),
    z.strictObject({ livestream: livestreamField }),
    z.strictObject({ points: z.array(z.tuple([eventTimeField, factorField], { error: point })).min(2) }),
  ], { error: shape }),
  upliftCv: spreadField.meta({ description: "spread of what it adds, from one replication to the next" }).optional(),
});
