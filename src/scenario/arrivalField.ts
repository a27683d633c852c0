import { z } from "zod";
import { shareField } from "../document/shareField.ts";
import { idleField, notBuiltField, notBuiltForm } from "./notBuiltField.ts";
import { PROFILE_NAMES } from "./profiles.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { spreadField } from "./spreadField.ts";

const PROFILE_LENGTHS: readonly number[] = [24, 48, 96];

const { consults, profile, weights, weekday } = SCENARIO_WORDS;
const consultsField = z.number({ error: consults }).min(0, { error: consults });
const weightField = z.number({ error: weights }).min(0, { error: weights });

/** `arrivals.STREAM`. */
export const arrivalField = z.strictObject({
  consultsPerDay: z
    .union([consultsField, z.array(consultsField).min(1), z.record(z.string(), notBuiltForm("orders × consults per order"))], { error: consults })
    .meta({ description: "expected conversations a day; or a list, one for each simulated day" })
    .optional(),
  shop: notBuiltField("the shop of a desk that serves several"),
  profile: z
    .union([
      z.enum(PROFILE_NAMES),
      z.array(weightField)
        .refine((list) => PROFILE_LENGTHS.includes(list.length), { error: profile })
        .refine((list) => !PROFILE_LENGTHS.includes(list.length) || list.some((weight) => weight > 0), { error: weights }),
      z.strictObject({ from: notBuiltForm("a profile read from a file") }),
    ], { error: profile })
    .meta({ description: "spread over the day: a name, or 24, 48 or 96 weights" })
    .optional(),
  weekday: z.array(weightField).refine((list) => list.length === 7 && list.some((weight) => weight > 0), { error: weekday }).optional(),
  busynessCv: spreadField.optional(),
  busynessCorrelation: shareField.optional(),
  follows: notBuiltField("after-sale that follows another stream"),
  replay: z.string().min(1).meta({ description: "a log whose conversations give the arrival times" }).optional(),
  pages: notBuiltField("shares over the pages buyers come from"),
  spamShare: notBuiltField("share of spam"),
  returnShare: notBuiltField("share of consumers who come back the same day"),
  returnAfter: idleField("when they come back; of no effect without returnShare"),
});
