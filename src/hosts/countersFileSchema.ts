import { z } from "zod";
import { dayNumber } from "../time/calendar.ts";
import { calibrationFileSchema } from "./calibrationFileSchema.ts";

const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
const rangedField = z.looseObject({ value: z.number(), lower: z.number().optional(), upper: z.number().optional() });
const pairPointField = z.looseObject({ handle: z.number(), shrinkage: z.number() });

const pairField = z.looseObject({
  handle: rangedField, shrinkage: rangedField, ends: z.tuple([pairPointField, pairPointField]),
  outline: z.array(z.looseObject({ handle: z.number(), shrinkage: z.tuple([z.number(), z.number()]) })), misfit: z.looseObject({ p: z.number() }),
});

const figureField = z.looseObject({
  name: z.looseObject({ en: z.string(), zh: z.string() }), hours: z.array(z.number()).optional(), quantity: z.enum(["share", "seconds"]), observed: z.number(), simulated: z.number(), spread: z.number(),
});

/** A result JSON of kind `calibration` that was learned from desk counters, as far as a page is made of it; keys beyond that are let through. */
export const countersFileSchema = calibrationFileSchema.omit({ hours: true, events: true }).extend({
  log: z.looseObject({ shape: z.literal("counters"), files: z.array(z.string()).min(1), rows: z.number() }),
  days: z.looseObject({ startDate: dateField.optional(), counted: z.number() }),
  pair: pairField.optional(),
  figures: z.array(figureField),
  assumptions: z.array(pairPointField.extend({ of: z.enum(["turns", "think", "patience", "handle.cv"]) })),
});
