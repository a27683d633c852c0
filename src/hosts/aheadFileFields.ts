import { z } from "zod";

const estimateField = z.looseObject({ value: z.number().optional(), lower: z.number().optional(), upper: z.number().optional(), level: z.number(), replications: z.number() });
const rangeField = z.looseObject({ p05: z.number(), p50: z.number(), p95: z.number(), mean: z.number() });
const limitField = z.looseObject({ operator: z.string(), value: z.number() });
const ruleName = { rule: z.string(), name: z.looseObject({ en: z.string(), zh: z.string() }), shop: z.string().optional(), quantity: z.enum(["share", "seconds"]) };

const moveField = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("call-in"), team: z.string(), from: z.string(), to: z.string() }),
  z.looseObject({ kind: z.literal("stay-longer"), shift: z.string(), to: z.string() }),
  z.looseObject({ kind: z.literal("move-agent"), shift: z.string(), from: z.string(), to: z.string() }),
  z.looseObject({ kind: z.literal("shift-meal"), shift: z.string(), from: z.string(), to: z.string() }),
  z.looseObject({ kind: z.literal("newest-first") }),
]);

/** Key `today` of a simulation's result, as far as a page is made of it. */
export const todayField = z.looseObject({
  date: z.string(), now: z.string(), standsFor: z.string().optional(), leftOut: z.array(z.string()), replications: z.number(), deciding: z.int().min(0), interrupted: z.literal(true).optional(),
  streams: z.array(z.looseObject({ stream: z.string(), counted: z.number(), expected: z.number(), busyness: z.looseObject({ value: z.number(), lower: z.number().optional(), upper: z.number().optional() }), rest: rangeField })),
  hours: z.array(rangeField.extend({ start: z.string() })),
  rules: z.array(z.looseObject({
    ...ruleName, rate: rangeField.optional(), limit: limitField.optional(), pass: estimateField.optional(),
    soFar: z.looseObject({ numerator: z.number(), denominator: z.number(), pending: z.number() }).optional(),
  })),
  moves: z.array(z.looseObject({ move: moveField, agentHours: z.number(), pass: estimateField, rate: estimateField })),
});

/** Key `outlook` of a simulation's result, as far as a page is made of it. */
export const outlookField = z.looseObject({
  replications: z.number(),
  history: z.looseObject({ from: z.string(), to: z.string() }).optional(),
  recoveries: z.array(z.looseObject({
    ...ruleName, kind: z.string(), limit: limitField, days: z.number(), volume: z.number(), expected: z.number().optional(),
    current: z.looseObject({ value: z.number().optional(), daysMissing: z.number() }),
    after: z.array(z.looseObject({ days: z.number(), date: z.string(), required: z.number().optional(), probability: estimateField })),
  })),
  calendar: z.array(z.looseObject({ date: z.string(), eligible: estimateField, rules: z.array(z.looseObject({ daysMissing: z.number() })) })),
  volumes: z.array(z.looseObject({
    ...ruleName, minimum: limitField, of: z.enum(["units", "consumers"]),
    days: z.array(z.looseObject({ date: z.string(), mean: z.number(), reached: estimateField })),
  })),
  leftOut: z.array(z.looseObject({ ...ruleName, kind: z.string(), reason: z.enum(["weights", "limit"]) })),
});
