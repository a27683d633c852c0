import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { ratioField, shareField, shareFieldOf } from "../document/shareField.ts";
import { ENTRY_PAGES } from "../log/kinds.ts";
import type { EntryPage } from "../log/kinds.ts";
import { sumsToOne, timeLawField } from "./lawField.ts";
import { PROFILE_NAMES } from "./profiles.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { spreadField } from "./spreadField.ts";

const PROFILE_LENGTHS: readonly number[] = [24, 48, 96];

const { consults, countsByDay, profile, weights, weekday, pages, shareBelow1 } = SCENARIO_WORDS;
const consultsField = z.number({ error: consults }).min(0, { error: consults });
const ordersField = z.number({ error: countsByDay }).min(0, { error: countsByDay });
const weightField = z.number({ error: weights }).min(0, { error: weights });

const consultsPerDayField = z.union([
  consultsField,
  z.array(consultsField).min(1),
  z.strictObject({
    orders: z.union([ordersField, z.array(ordersField).min(1)], { error: countsByDay }).meta({ description: "orders a day; or a list, one for each simulated day" }),
    consultsPerOrder: ratioField.meta({ description: "conversations an order brings" }).optional(),
  }),
], { error: consults });

const profileField = z.union([
  z.enum(PROFILE_NAMES),
  z.array(weightField)
    .refine((list) => PROFILE_LENGTHS.includes(list.length), { error: profile })
    .refine((list) => !PROFILE_LENGTHS.includes(list.length) || list.some((weight) => weight > 0), { error: weights }),
  z.strictObject({ from: z.string().min(1).meta({ description: "a log: when in the day its conversations begin" }) }),
], { error: profile });

const pagesField = z.strictObject(Object.fromEntries(ENTRY_PAGES.map((page) => [page, shareField.optional()])) as Record<EntryPage, z.ZodOptional<typeof shareField>>)
  .refine((shares) => Object.keys(shares).length === 0 || sumsToOne(Object.values(shares)), { error: expectedWords(pages.expected, pages.mend) });

const followsField = z.strictObject({
  stream: z.string(),
  lag: timeLawField.meta({ description: "time from the other conversation's begin to the one that follows" }).optional(),
  share: shareField.meta({ description: "share of the other stream's conversations that are followed by one of this" }),
});

/** `arrivals.STREAM`. */
export const arrivalField = z.strictObject({
  consultsPerDay: consultsPerDayField.meta({ description: "expected conversations a day; a list, one for each simulated day; or orders × conversations an order" }).optional(),
  shop: z.string().meta({ description: "which of `shops` it belongs to" }).optional(),
  profile: profileField.meta({ description: "spread over the day: a name, 24, 48 or 96 weights, or {from: LOG}" }).optional(),
  weekday: z.array(weightField).refine((list) => list.length === 7 && list.some((weight) => weight > 0), { error: weekday }).optional(),
  busynessCv: spreadField.optional(),
  busynessCorrelation: shareField.optional(),
  quarterCv: spreadField.meta({ description: "how much quarter-hours vary beyond chance, about what day and profile let expect" }).optional(),
  quarterCorrelation: shareField.meta({ description: "how much a quarter-hour takes after the one before; of no effect without quarterCv" }).optional(),
  follows: followsField.meta({ description: "in addition: conversations that follow those of another stream, as after-sale follows sales" }).optional(),
  afterSale: z.boolean().meta({ description: "whether it asks for refunds and the like, for which an agent needs the right" }).optional(),
  replay: z.string().min(1).meta({ description: "a log whose conversations give the arrival times" }).optional(),
  pages: pagesField.meta({ description: "shares over the pages buyers come from" }).optional(),
  spamShare: shareField.meta({ description: "share of conversations that are spam" }).optional(),
  returnShare: shareFieldOf(shareBelow1).refine((share) => share < 1, { error: shareBelow1 }).meta({ description: "share of conversations after which the consumer comes back the same day" }).optional(),
  returnAfter: timeLawField.meta({ description: "how long after the close; of no effect without returnShare" }).optional(),
});
