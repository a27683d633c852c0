import { z } from "zod";
import { dayNumber } from "../time/calendar.ts";

const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
const bandField = z.looseObject({ real: z.number().optional(), p05: z.number().optional(), p50: z.number().optional(), p95: z.number().optional(), inside: z.boolean().optional() });
const ruleBandField = bandField.extend({ units: z.number() });
const coverageField = z.looseObject({ level: z.number(), share: z.number().optional(), lower: z.number().optional(), upper: z.number().optional(), n: z.number() });

const ruleField = z.looseObject({
  name: z.looseObject({ en: z.string(), zh: z.string() }), unit: z.string(), quantity: z.enum(["share", "seconds"]), total: ruleBandField, coverage: coverageField,
});

const ofRuleField = { rule: z.string(), real: z.number(), played: z.number(), by: z.number() };
const ofArrivalsField = { real: z.number(), played: z.number(), by: z.number() };
const ofSpreadField = { rule: z.string(), ratio: z.number() };
const verdictField = z.discriminatedUnion("code", [
  z.looseObject({ code: z.literal("reproduces") }),
  ...(["too-optimistic", "too-pessimistic"] as const).map((code) => z.looseObject({ code: z.literal(code), ...ofRuleField })),
  ...(["too-many-arrivals", "too-few-arrivals"] as const).map((code) => z.looseObject({ code: z.literal(code), ...ofArrivalsField })),
  ...(["days-vary-more", "days-vary-less"] as const).map((code) => z.looseObject({ code: z.literal(code), ...ofSpreadField })),
  z.looseObject({ code: z.enum(["replies-slower", "replies-faster"]), figure: z.enum(["mean", "p50", "p90"]), real: z.number(), played: z.number() }),
  z.looseObject({ code: z.literal("hours-differ"), what: z.enum(["rule", "arrivals", "waiting"]), rule: z.string().optional(), hour: z.number(), real: z.number(), played: z.number() }),
  z.looseObject({ code: z.literal("days-learned"), days: z.number(), of: z.number() }),
  z.looseObject({ code: z.literal("few-days"), days: z.number() }),
  z.looseObject({ code: z.literal("few-replications"), replications: z.number() }),
]);

/** A result JSON of kind `backtest`, as far as a page is made of it; keys beyond that are let through. */
export const backtestFileSchema = z.looseObject({
  replycast: z.literal(1),
  kind: z.literal("backtest"),
  log: z.looseObject({ file: z.string().optional() }),
  scenario: z.looseObject({ name: z.string() }),
  replications: z.number(),
  arrivals: z.enum(["drawn", "replay"]),
  rules: z.record(z.string(), ruleField),
  days: z.array(z.looseObject({ date: dateField, rules: z.record(z.string(), ruleBandField), arrivals: bandField })).min(1),
  hours: z.array(z.looseObject({ hour: z.number(), rules: z.record(z.string(), ruleBandField), arrivals: bandField, waiting: bandField })),
  arrivalsPerDay: bandField,
  replySeconds: z.looseObject({ mean: bandField, p50: bandField, p90: bandField, within: z.array(bandField.extend({ seconds: z.number() })) }),
  waiting: z.enum(["unassigned", "unanswered"]),
  replied: z.enum(["every-message", "first-message"]),
  coverage: coverageField,
  calibration: z.array(coverageField),
  verdict: z.array(verdictField),
  findings: z.array(z.looseObject({ code: z.string(), count: z.number(), example: z.string() })),
  settings: z.array(z.string()).optional(),
  uncertain: z.array(z.string()).optional(),
});
