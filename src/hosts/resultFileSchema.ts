import { z } from "zod";
import { arrivalField } from "../scenario/arrivalField.ts";
import { conversationField } from "../scenario/conversationField.ts";
import { eventField } from "../scenario/eventField.ts";
import { shiftField } from "../scenario/shiftField.ts";
import { teamField } from "../scenario/teamField.ts";
import { dayNumber } from "../time/calendar.ts";
import { outlookField, todayField } from "./aheadFileFields.ts";

const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
const quarterField = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u, { error: "a local time such as 2026-06-18T20:15" });
const countsField = z.record(z.string(), z.number());
const comparisonField = z.looseObject({ operator: z.string(), value: z.number() });

const estimateField = z.looseObject({
  value: z.number().optional(), lower: z.number().optional(), upper: z.number().optional(), level: z.number(), replications: z.number(),
});
const quantilesField = z.looseObject({ mean: estimateField, p50: estimateField, p90: estimateField, p99: estimateField });

const dayField = z.looseObject({
  date: dateField, rate: estimateField, units: z.number(), pass: estimateField.optional(),
  p05: z.number().optional(), p50: z.number().optional(), p95: z.number().optional(),
});

const consequenceField = z.looseObject({
  kind: z.string(), threshold: comparisonField.optional(), judgedDays: z.number(), avoided: estimateField,
  dates: z.array(z.looseObject({ date: dateField, judgedDays: z.number(), avoided: estimateField })).optional(),
});

const ruleField = z.looseObject({
  name: z.looseObject({ en: z.string(), zh: z.string() }),
  unit: z.string(),
  quantity: z.enum(["share", "seconds"]),
  target: comparisonField.extend({ source: z.string(), assurance: z.number().optional() }).optional(),
  rate: estimateField,
  days: z.array(dayField),
  passAll: estimateField.optional(),
  consequences: z.array(consequenceField),
  misses: countsField,
});

const intervalField = z.looseObject({
  start: quarterField, arrivals: z.number(), onDuty: z.number(), open: z.number(), pool: z.number(), oldestWait: z.number(),
  late: countsField, lateByCause: z.record(z.string(), countsField),
});

const shopField = z.looseObject({
  platform: z.string(),
  rules: z.record(z.string(), ruleField),
  measures: z.record(z.string(), z.union([quantilesField, estimateField])),
  intervals: z.array(z.looseObject({ start: quarterField, late: countsField, lateByCause: z.record(z.string(), countsField) })),
});

const columnField = z.array(z.number());
const agentField = z.looseObject({
  name: z.string(), team: z.string(), occupancy: z.number().optional(), open: z.number().optional(), replies: z.number(), conversations: z.number(),
  overtimeHours: z.number(), intervals: z.looseObject({ occupancy: columnField, open: columnField, onDuty: columnField }),
});

const rosterDayField = z.record(z.string(), countsField);

/** Of the scenario with every default filled in, what a page shows. */
const scenarioField = z.looseObject({
  name: z.string(), platform: z.string(), timeZone: z.string(), start: dateField, days: z.int().min(1), warmUp: z.int().min(0),
  description: z.string().optional(),
  arrivals: z.record(z.string(), arrivalField),
  events: z.array(eventField.required({ name: true, to: true })),
  conversations: z.record(z.string(), conversationField.required({ handle: true, turns: true })),
  teams: z.record(z.string(), teamField.required({ streams: true, cap: true, costPerHour: true })),
  shifts: z.record(z.string(), shiftField.required({ from: true, to: true, breaks: true })),
  roster: z.union([rosterDayField, z.array(rosterDayField).min(1)]),
  targets: z.record(z.string(), z.looseObject({})),
});

/** A result JSON of kind `simulation`, as far as a page is made of it; keys beyond that are let through. */
export const resultFileSchema = z.looseObject({
  replycast: z.literal(1),
  kind: z.literal("simulation"),
  scenario: scenarioField,
  seed: z.string(),
  replications: z.int().min(1),
  interrupted: z.literal(true).optional(),
  settings: z.array(z.string()).optional(),
  rules: z.record(z.string(), ruleField),
  measures: z.record(z.string(), z.union([quantilesField, estimateField])),
  costParts: countsField.optional(),
  intervals: z.array(intervalField),
  bots: z.looseObject({ settledShare: estimateField, replies: z.record(z.string(), estimateField) }).optional(),
  agents: z.array(agentField).optional(),
  shops: z.record(z.string(), shopField).optional(),
  today: todayField.optional(),
  outlook: outlookField.optional(),
});
