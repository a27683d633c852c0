import { z } from "zod";
import { arrivalField } from "../scenario/arrivalField.ts";
import { conversationField } from "../scenario/conversationField.ts";
import { eventField } from "../scenario/eventField.ts";
import { shiftField } from "../scenario/shiftField.ts";
import { teamField } from "../scenario/teamField.ts";
import { dayNumber } from "../time/calendar.ts";

/** Parts that results of several kinds have, as far as pages are made of them. */
export const dateField = z.string().refine((text) => dayNumber(text) !== undefined, { error: "a date such as 2026-06-18" });
export const quarterField = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u, { error: "a local time such as 2026-06-18T20:15" });
export const countsField = z.record(z.string(), z.number());

export const estimateField = z.looseObject({
  value: z.number().optional(), lower: z.number().optional(), upper: z.number().optional(), level: z.number(), replications: z.number(),
});
const quantilesField = z.looseObject({ mean: estimateField, p50: estimateField, p90: estimateField, p99: estimateField });
/** Figures that no rule judges: one estimate each, or the distribution of something. */
export const measuresField = z.record(z.string(), z.union([quantilesField, estimateField]));

export const replyTimesField = z.array(z.looseObject({ within: z.number(), share: estimateField })).optional();
export const spreadField = z.looseObject({ from: z.number(), width: z.number().positive(), replications: z.array(z.number()) }).optional();

export const intervalField = z.looseObject({
  start: quarterField, arrivals: z.number(), messages: z.number().optional(), onDuty: z.number(), open: z.number(), pool: z.number(), oldestWait: z.number(),
  late: countsField, lateByCause: z.record(z.string(), countsField),
});

const rosterDayField = z.record(z.string(), countsField);
export const rosterField = z.union([rosterDayField, z.array(rosterDayField).min(1)]);

/** Of the scenario with every default filled in, what a page shows. */
export const scenarioField = z.looseObject({
  name: z.string(), platform: z.string(), timeZone: z.string(), start: dateField, days: z.int().min(1), warmUp: z.int().min(0),
  description: z.string().optional(),
  arrivals: z.record(z.string(), arrivalField),
  events: z.array(eventField.required({ name: true, to: true })),
  conversations: z.record(z.string(), conversationField.required({ handle: true, turns: true })),
  teams: z.record(z.string(), teamField.required({ streams: true, cap: true, costPerHour: true })),
  shifts: z.record(z.string(), shiftField.required({ from: true, to: true, breaks: true })),
  roster: rosterField,
  targets: z.record(z.string(), z.looseObject({})),
});
