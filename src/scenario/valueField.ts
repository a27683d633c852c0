import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { shareField, shareFieldOf } from "../document/shareField.ts";
import { dayNumber } from "../time/calendar.ts";
import { dateWords } from "./dateWords.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";

const { money, fines, conversion, date, standard } = SCENARIO_WORDS;
const moneyField = z.number({ error: money }).min(0, { error: money });

/** `value`. */
export const valueField = z.strictObject({
  conversionByFirstReply: z
    .array(z.tuple([z.union([z.literal("later"), durationField], { error: conversion }), shareField], { error: conversion }))
    .min(1)
    .meta({ description: "share of conversations that end in an order, by first reply within so long" })
    .optional(),
  orderValue: moneyField.meta({ description: "yuan an order brings" }).optional(),
  fines: z.union([z.boolean(), z.number().min(0)], { error: fines }).meta({ description: "whether fines of the rules count; a number is the amount of each" }).optional(),
  industryStandard: shareFieldOf(standard).meta({ description: "the share that the trade reaches, for consequences that compare with it" }).optional(),
  registration: z.array(z.string({ error: date }).refine((text) => dayNumber(text) !== undefined, { error: dateWords(date) })).meta({ description: "dates on which the shop wants to register for events: consequences before a registration look at the days before each" }).optional(),
});
