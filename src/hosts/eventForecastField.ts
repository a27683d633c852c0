import { z } from "zod";
import { dayNumber } from "../time/calendar.ts";

const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
const certainField = { low: z.number(), likely: z.number(), high: z.number() };

const sourceField = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.enum(["file", "ranges", "default"]) }),
  z.looseObject({ kind: z.literal("scenario"), path: z.string(), n: z.number().optional(), isDefault: z.boolean().optional() }),
  z.looseObject({ kind: z.literal("learned"), days: z.number(), conversations: z.number(), orders: z.number() }),
  z.looseObject({ kind: z.literal("earlier"), counted: z.number(), ordinary: z.number() }),
]);

/** Key `forecast` of a calibration's result, as far as a page is made of it. */
export const eventForecastField = z.looseObject({
  name: z.string(), from: z.string(), to: z.string(), total: z.looseObject(certainField), draws: z.number(), leftOut: z.array(z.string()),
  terms: z.array(z.looseObject({
    ...certainField, source: sourceField, stream: z.string().optional(),
    name: z.enum(["orders", "consultsPerOrder", "ordinary", "factor", "earlierFactor", "afterSaleShare", "decayFall", "decayOver", "upliftCv"]),
  })),
  days: z.array(z.looseObject({ date: dateField, stream: z.string(), p05: z.number(), p50: z.number(), p95: z.number() })),
});
