import { z } from "zod";
import { OBSERVED } from "../calibration/fit.ts";
import { PLAIN_REASONS } from "../calibration/fitReason.ts";
import { LAW_FAMILIES } from "../calibration/laws/lawFamily.ts";
import { dayNumber } from "../time/calendar.ts";
import { eventForecastField } from "./eventForecastField.ts";

const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
const quarterField = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u, { error: "a local time such as 2026-06-18T20:15" });
const numbersField = z.array(z.number());
const rangedField = z.looseObject({ value: z.number(), lower: z.number().optional(), upper: z.number().optional() });

const reasonField = z.discriminatedUnion("code", [
  z.looseObject({ code: z.enum(PLAIN_REASONS) }),
  z.looseObject({ code: z.enum(["few-full-days", "few-neighbouring-days", "few-for-profile"]), least: z.number() }),
  z.looseObject({ code: z.literal("cap-never-reached"), open: z.number() }),
  z.looseObject({ code: z.literal("few-left"), left: z.number() }),
  z.looseObject({ code: z.literal("end-untold"), conversations: z.number() }),
]);

const fitField = rangedField.extend({
  level: z.number(), n: z.number(), censored: z.number().optional(), of: z.enum(OBSERVED), cv: rangedField.optional(), family: z.enum(LAW_FAMILIES).optional(),
  fitTest: z.looseObject({ name: z.string(), value: z.number(), p: z.number().optional() }).optional(), source: z.enum(["fitted", "default"]), reason: reasonField.optional(),
});

const shapeField = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("law"), edges: numbersField, observed: numbersField, fitted: numbersField }),
  z.looseObject({ kind: z.literal("survival"), at: numbersField, observed: numbersField, lower: numbersField, upper: numbersField, fitted: numbersField }),
  z.looseObject({ kind: z.literal("profile"), observed: numbersField, fitted: numbersField, lower: numbersField, upper: numbersField }),
  z.looseObject({ kind: z.literal("days"), dates: z.array(dateField), observed: numbersField, expected: numbersField, lower: numbersField, upper: numbersField }),
]);

const eventField = z.looseObject({ name: z.string(), stream: z.string(), from: quarterField, to: quarterField, factor: rangedField, counted: z.number(), expected: z.number() });

/** A result JSON of kind `calibration`, as far as a page is made of it; keys beyond that are let through. */
export const calibrationFileSchema = z.looseObject({
  replycast: z.literal(1),
  kind: z.literal("calibration"),
  log: z.looseObject({ file: z.string().optional(), startDate: dateField, days: z.number(), conversations: z.number(), buyerMessages: z.number(), agents: z.number() }),
  scenario: z.looseObject({}),
  fits: z.record(z.string(), fitField),
  hours: z.record(z.string(), z.array(rangedField)),
  events: z.array(eventField),
  shapes: z.record(z.string(), shapeField),
  forecast: eventForecastField.optional(),
  findings: z.array(z.looseObject({ code: z.string(), count: z.number(), example: z.string() })),
});
