import { z } from "zod";
import { dayNumber } from "../time/calendar.ts";

const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
const momentField = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/u, { error: "a time such as 2026-06-18T20:03:10.000" });
const namedField = z.looseObject({ en: z.string(), zh: z.string() });
const verdictField = z.enum(["pass", "fail", "not-assessed"]);
const partField = z.looseObject({ of: z.string().optional(), numerator: z.number().optional(), denominator: z.number().optional(), value: z.number().optional() });
const comparisonField = z.looseObject({ operator: z.string(), value: z.number() });

const consequenceField = z.looseObject({
  kind: z.string(), threshold: comparisonField.optional(), period: z.union([z.literal("day"), z.looseObject({})]),
  periods: z.array(z.looseObject({ from: dateField, to: dateField, event: dateField.optional(), value: z.number().optional(), verdict: verdictField, daysMissing: z.number() })),
  possible: z.looseObject({ pass: z.number(), fail: z.number(), notAssessed: z.number() }).optional(),
  occurrences: z.array(z.looseObject({ date: dateField, line: z.number(), word: z.string() })).optional(),
});

const ruleField = z.looseObject({
  name: namedField, unit: z.string(), value: z.number().optional(), numerator: z.number().optional(), denominator: z.number().optional(), count: z.number().optional(),
  days: z.array(partField.extend({ date: dateField, verdict: verdictField.optional() })),
  byAgent: z.array(partField), byHour: z.array(partField), byPage: z.array(partField).optional(), consequences: z.array(consequenceField).optional(),
});

const lineField = z.discriminatedUnion("what", [
  z.looseObject({
    what: z.literal("message"), at: momentField, conversation: z.number(), line: z.number(), kind: z.string(), standing: z.string(),
    clock: z.looseObject({ from: momentField, deadline: momentField }).optional(), reply: z.looseObject({ at: momentField, kind: z.string(), waitedSeconds: z.number() }).optional(),
  }),
  z.looseObject({ what: z.literal("reply"), at: momentField, conversation: z.number(), line: z.number(), kind: z.string(), effect: z.string(), answers: z.array(momentField) }),
  z.looseObject({ what: z.literal("listing"), at: momentField, conversation: z.number(), agent: z.string() }),
]);

const termsField = z.looseObject({
  unit: z.string(), clock: z.string(), deadline: z.number(), repliesCount: z.array(z.string()), excludes: z.array(z.string()),
  window: z.looseObject({ from: z.string(), to: z.string() }),
});

const explanationField = z.looseObject({
  consumer: z.string(),
  rules: z.array(z.looseObject({
    id: z.string(), name: namedField, terms: termsField,
    days: z.array(z.looseObject({ date: dateField, lines: z.array(lineField), units: z.array(z.looseObject({ isMet: z.boolean(), judged: z.number(), clocked: z.number(), late: z.number(), from: momentField })) })),
  })),
});

const figureField = z.looseObject({ numerator: z.number(), denominator: z.number(), value: z.number().optional() });
const whatIfField = z.looseObject({
  outcomes: z.array(z.looseObject({
    change: z.looseObject({ kind: z.string() }),
    rules: z.record(z.string(), z.looseObject({ before: figureField, after: figureField, unitsMet: z.number(), daysPassed: z.array(dateField), named: z.array(z.looseObject({})) })),
  })),
});

const readingField = z.looseObject({ changes: z.array(z.looseObject({ key: z.string(), to: z.string() })), values: z.array(z.number().nullable()), reproduces: z.boolean() });

const logField = z.looseObject({ file: z.string().optional(), shape: z.enum(["messages", "conversations", "counters"]), startDate: dateField.optional(), days: z.number().optional(), agents: z.number() });

const keptTableField = z.record(z.string(), z.union([z.number(), z.array(z.number())]));

const lessonsField = z.looseObject({
  lessons: z.array(z.looseObject({ rule: z.string(), consumer: z.string(), failure: z.string(), date: dateField, at: z.string(), missAt: z.string() })),
  days: z.array(z.looseObject({
    date: dateField, startDate: dateField, days: z.number(), consumers: z.record(z.string(), z.string()), agents: z.array(z.string()), streams: z.array(z.string()),
    tables: z.looseObject({ messages: keptTableField, replies: keptTableField, conversations: keptTableField, assignments: keptTableField, presence: keptTableField, work: keptTableField }),
  })),
  packs: z.array(z.looseObject({ id: z.string() })),
});

/** A result JSON of kind `score`, as far as a page is made of it; keys beyond that are let through. */
export const scoreFileSchema = z.looseObject({
  replycast: z.literal(1),
  kind: z.literal("score"),
  log: logField,
  rules: z.record(z.string(), ruleField),
  untold: z.record(z.string(), namedField).optional(),
  findings: z.array(z.looseObject({ code: z.string(), count: z.number(), example: z.string() })),
  explanations: z.array(explanationField).optional(),
  lessons: lessonsField.optional(),
  whatIf: whatIfField.optional(),
  reconciliation: z.looseObject({
    rule: z.string(), claims: z.array(z.looseObject({ value: z.number(), tolerance: z.number() })), own: readingField,
    singles: z.array(readingField), matches: z.array(readingField), nearest: z.array(readingField), tried: z.number(),
  }).optional(),
});
