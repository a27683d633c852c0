import { z } from "zod";
import { outlookField, todayField } from "./aheadFileFields.ts";
import { countsField, dateField, estimateField, intervalField, measuresField, quarterField, scenarioField, replyTimesField, spreadField } from "./resultFileFields.ts";

const comparisonField = z.looseObject({ operator: z.string(), value: z.number() });

const dayField = z.looseObject({
  date: dateField, rate: estimateField, units: z.number(), pass: estimateField.optional(),
  p05: z.number().optional(), p50: z.number().optional(), p95: z.number().optional(), spread: spreadField,
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

const shopField = z.looseObject({
  platform: z.string(),
  rules: z.record(z.string(), ruleField),
  measures: measuresField,
  intervals: z.array(z.looseObject({ start: quarterField, late: countsField, lateByCause: z.record(z.string(), countsField) })),
});

const columnField = z.array(z.number());
const agentField = z.looseObject({
  name: z.string(), team: z.string(), occupancy: z.number().optional(), open: z.number().optional(), replies: z.number(), conversations: z.number(),
  overtimeHours: z.number(), intervals: z.looseObject({ occupancy: columnField, open: columnField, onDuty: columnField }),
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
  measures: measuresField,
  costParts: countsField.optional(),
  intervals: z.array(intervalField),
  replyTimes: replyTimesField,
  bots: z.looseObject({ settledShare: estimateField, replies: z.record(z.string(), estimateField) }).optional(),
  agents: z.array(agentField).optional(),
  shops: z.record(z.string(), shopField).optional(),
  today: todayField.optional(),
  outlook: outlookField.optional(),
});
