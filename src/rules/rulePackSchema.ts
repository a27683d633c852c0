import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { expectedWords } from "../document/expectedWords.ts";
import { shareField } from "../document/shareField.ts";
import { timeOfDayField } from "../document/timeOfDayField.ts";
import { REPLY_KINDS } from "../log/kinds.ts";
import { dayNumber } from "../time/calendar.ts";
import { parseComparison } from "./parseComparison.ts";
import { parseSpan } from "./parseSpan.ts";
import { senselessParts } from "./senselessParts.ts";

const idError = expectedWords("a name without blanks, such as my-shop/reply-2min", "write platform/rule");
const comparisonError = expectedWords('a comparison in quotes, such as ">= 80%"', 'write >=, >, <= or < before the number, in quotes: ">= 80%"');
const dateError = expectedWords("a date such as 2026-06-18, or null", "write year-month-day");
const cutOffError = expectedWords("a time of day before 24:00", "write the hour at which the platform begins a new day");

const idField = z.string({ error: idError }).regex(/^[^\s@]+$/u, { error: idError });
const bilingualField = z.strictObject({ en: z.string(), zh: z.string() });
const dateField = z.string({ error: dateError }).refine((text) => dayNumber(text) !== undefined, { error: dateError }).nullable();
const writtenComparison = z
  .string({ error: comparisonError })
  .refine((text) => parseComparison(text) !== undefined, { error: comparisonError })
  .transform((text) => parseComparison(text) ?? { operator: ">=" as const, value: 0 });
/** As text, or in parts as a pack that was read already has it. */
const comparisonField = z.union([writtenComparison, z.strictObject({ operator: z.enum([">=", ">", "<=", "<"]), value: z.number().min(0) })], { error: comparisonError });

const weightedSpanError = expectedWords("a pair such as [90 days, 0.5] or [latest 25%, 0.5]", "write the days or the latest share, then the weight");
/** `[90 days, 0.5]`, `[latest 25%, 0.5]`, or in parts as a pack that was read already has it. */
const weightedSpanField = z.union([
  z.tuple([z.string(), shareField]).transform(([span, weight], context) => {
    const read = parseSpan(span);
    if (read === undefined) context.addIssue({ code: "custom", message: weightedSpanError });
    return { ...(read ?? { days: 1 }), weight };
  }),
  z.strictObject({ days: z.int().min(1), weight: z.number() }),
  z.strictObject({ latest: z.number(), weight: z.number() }),
], { error: weightedSpanError });
const periodField = z.union([
  z.literal("day"),
  z.strictObject({ days: z.int().min(1), before: z.enum(["event", "registration"]).exactOptional(), each: z.boolean().default(true) }),
  z.strictObject({ weights: z.array(weightedSpanField).min(1) }),
]);
const closingWordsField = z.union([z.enum(["need-reply", "exempt"]), z.strictObject({ afterReplyWithin: durationField })]);

const consequenceField = z.strictObject({
  kind: z.string().min(1),
  threshold: comparisonField.exactOptional(),
  standard: z.enum(["industry"]).exactOptional(),
  assumed: z.boolean().exactOptional(),
  minimumVolume: comparisonField.exactOptional(),
  volumeOf: z.enum(["units", "consumers"]).exactOptional(),
  tooFew: z.enum(["not-assessed", "fails"]).exactOptional(),
  amount: z.number().min(0).exactOptional(),
  lasts: z.number().min(0).exactOptional(),
  period: periodField.default("day"),
});

/** 24 hours from midnight. */
const windowField = z.strictObject({
  from: timeOfDayField.default("00:00"),
  to: timeOfDayField.default("24:00"),
  closed: z.boolean().default(false),
  by: z.enum(["message", "session-start"]).default("message"),
});

/**
 * A rule pack's file with its defaults: the whole day, the deadline itself in time, each message its own clock, one miss fails,
 * nothing excluded, closing words need a reply, the clock runs past the window, no consequences. Source: contract §4.
 */
export const rulePackSchema = z.strictObject({
  id: idField,
  aliases: z.array(idField).exactOptional(),
  name: bilingualField,
  platform: z.string().min(1),
  onRequest: z.boolean().exactOptional(),
  unit: z.enum(["consumer-day", "session", "round", "message"]),
  scope: z.enum(["shop", "agent"]).default("shop"),
  window: windowField.default({ from: "00:00", to: "24:00", closed: false, by: "message" }),
  deadline: durationField,
  deadlineInclusive: z.boolean().default(true),
  /** Absent: `first-of-burst` for rounds, else `each-message`; filled in below. */
  clock: z.enum(["each-message", "first-of-burst", "first-of-session", "agent-list"]).exactOptional(),
  repliesCount: z.array(z.enum(["manual", ...REPLY_KINDS])).min(1),
  anyMissFails: z.boolean().default(true),
  denominator: z.enum(["consulting", "needing-manual"]).default("consulting"),
  excludes: z.array(z.enum(["suspected-spam", "confirmed-spam", "auto-triggered-only", "auto-triggered-messages", "blacklisted"])).default([]),
  botOnlyUnits: z.enum(["count", "exclude"]).default("count"),
  closingWords: closingWordsField.default("need-reply"),
  beforeWindow: z.enum(["excluded", "clock-from-opening", "true-wait"]).default("excluded"),
  consumerMessages: z.enum(["in-window", "all-day"]).default("in-window"),
  burstGap: durationField.exactOptional(),
  sessionResume: durationField.default(0),
  afterWindow: z.enum(["clock-runs", "window-truncates", "excluded"]).default("clock-runs"),
  allOffline: z.enum(["counts", "excluded", "fails"]).default("counts"),
  transfer: z.enum(["clock-runs", "charged-to-sender"]).default("clock-runs"),
  dayCutOff: timeOfDayField.refine((time) => time < "24:00", { error: cutOffError }).default("00:00"),
  measure: z.enum(["mean-reply-time"]).exactOptional(),
  capPerUnit: durationField.exactOptional(),
  consequences: z.array(consequenceField).default([]),
  effective: z.strictObject({ from: dateField.default(null), to: dateField.default(null) }).default({ from: null, to: null }),
  reliability: z.enum(["A", "B", "C", "D"]).exactOptional(),
  sources: z.array(z.string()).default([]),
  notes: bilingualField.exactOptional(),
}).superRefine((pack, context) => {
  for (const { path, expected } of senselessParts(pack)) context.addIssue({ code: "custom", message: expected, path: [...path] });
}).transform((pack) => ({ ...pack, clock: pack.clock ?? (pack.unit === "round" ? "first-of-burst" as const : "each-message" as const) }));
