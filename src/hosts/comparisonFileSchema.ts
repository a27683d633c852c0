import { z } from "zod";
import { countsField, dateField, estimateField, quarterField } from "./resultFileFields.ts";

const momentField = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u, { error: "a local time such as 2026-06-18T24:00" });
const textsField = z.array(z.string());
const nameField = z.looseObject({ en: z.string(), zh: z.string() });
const pairField = { a: z.string(), b: z.string() };

const ruleField = z.looseObject({ name: nameField, quantity: z.enum(["share", "seconds"]), rate: estimateField, passAll: estimateField.optional() });
const rulesField = z.record(z.string(), ruleField);
const quantilesField = z.looseObject({ mean: estimateField });

const scenarioResultField = z.looseObject({
  name: z.string(),
  scenario: z.looseObject({ start: dateField, days: z.int().min(1), warmUp: z.int().min(0) }),
  settings: textsField.optional(),
  rules: rulesField,
  shops: z.record(z.string(), z.looseObject({ platform: z.string(), rules: rulesField })).optional(),
  measures: z.record(z.string(), z.union([quantilesField, estimateField])),
  costParts: countsField.optional(),
});

const lateField = z.looseObject({
  total: estimateField,
  intervals: z.array(z.looseObject({ start: quarterField, late: z.number(), lower: z.number().optional(), upper: z.number().optional() })),
  stretches: z.array(z.looseObject({ from: momentField, to: momentField, late: estimateField, share: z.number().optional() })),
});

const differenceField = z.looseObject({
  ...pairField, rule: z.string(), shop: z.string().optional(), name: nameField, quantity: z.enum(["share", "seconds"]), better: z.enum(["more", "less"]),
  difference: estimateField, certainty: z.number().optional(), probabilityBetter: estimateField, pass: estimateField.optional(), late: lateField.optional(),
});

const measureField = z.looseObject({
  ...pairField, difference: estimateField,
  measure: z.enum(["cost", "overtimeHours", "replySeconds", "firstReplySeconds", "poolSeconds", "abandonedShare", "occupancy", "lostOrders", "fines"]),
});

const ofRuleField = { ...pairField, rule: z.string(), shop: z.string().optional() };
const noteField = z.discriminatedUnion("code", [
  z.looseObject({ code: z.literal("same-play"), ...pairField }),
  z.looseObject({ code: z.literal("seed-not-used"), scenario: z.string(), seed: z.string() }),
  z.looseObject({ code: z.literal("other-streams"), ...pairField, onlyA: textsField, onlyB: textsField }),
  z.looseObject({ code: z.literal("rule-of-one"), rule: z.string(), shop: z.string().optional(), judgedBy: z.string(), not: z.string() }),
  ...(["rule-differs", "target-differs"] as const).map((code) => z.looseObject({ code: z.literal(code), ...ofRuleField })),
]);

/** A result JSON of kind `comparison`, as far as a page is made of it; keys beyond that are let through. */
export const comparisonFileSchema = z.looseObject({
  replycast: z.literal(1),
  kind: z.literal("comparison"),
  seed: z.string(),
  replications: z.int().min(1),
  scenarios: z.array(scenarioResultField).min(2),
  differences: z.array(differenceField),
  measures: z.array(measureField),
  changes: z.array(z.looseObject({ ...pairField, settings: textsField })).min(1),
  notes: z.array(noteField),
  interrupted: z.literal(true).optional(),
});
