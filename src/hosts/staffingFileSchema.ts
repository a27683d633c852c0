import { z } from "zod";
import { checkStaffingParts } from "./checkStaffingParts.ts";
import { answersFileField, leversFileField, marginalFileField, rulePriceFileField } from "./leverFileFields.ts";
import { contingencyFileField, sensitivityFileField } from "./planFileFields.ts";
import { dateField, estimateField, intervalField, measuresField, quarterField, rosterField, scenarioField } from "./resultFileFields.ts";
import { UNFINISHED_PARTS } from "../staffing/staffingPart.ts";
import { spreadsheetFileField } from "./spreadsheetFileField.ts";

const passField = z.record(z.string(), estimateField);
const passByTarget = { passAll: passField, shops: z.record(z.string(), z.looseObject({ passAll: passField })).optional() };

const targetField = z.looseObject({
  rule: z.string(), shop: z.string().optional(), name: z.looseObject({ en: z.string(), zh: z.string() }), operator: z.string(), limit: z.number(),
  quantity: z.enum(["share", "seconds"]), assurance: z.number(), over: z.enum(["each-day", "all-days", "pooled"]), pass: estimateField, rate: estimateField, met: z.boolean(),
});

const rosterFiguresField = z.looseObject({ cost: z.number(), hours: z.number(), roster: rosterField, ...passByTarget });
const rightChoiceField = z.looseObject({ probability: z.number(), saving: z.number(), zone: z.number(), basis: z.enum(["monotone", "played"]) });

const timesField = z.tuple([z.string(), z.string()]);
const rotaField = z.looseObject({
  dates: z.array(dateField),
  persons: z.array(z.looseObject({
    team: z.string(), number: z.int(), name: z.string().optional(), hours: z.number(), overtimeHours: z.number(), nights: z.number(), lates: z.number(),
    days: z.array(z.looseObject({ date: dateField, shift: z.string(), place: z.int(), from: z.string(), to: z.string(), meals: z.array(timesField), hours: z.number(), overtimeHours: z.number() })),
  })),
  fewest: z.number(),
  limits: z.array(z.looseObject({ limit: z.enum(["rest", "days-in-a-row", "overtime-per-month"]), persons: z.number() })),
  breaches: z.array(z.union([
    z.looseObject({ limit: z.enum(["overtime-per-day", "meal"]), shift: z.string(), hours: z.number(), most: z.number() }),
    z.looseObject({ limit: z.enum(["rest", "days-in-a-row", "overtime-per-month"]), name: z.string(), shift: z.string(), dates: z.array(dateField) }),
  ])),
});

/** A result JSON of kind `staffing`, as far as a page is made of it; keys beyond that are let through. */
export const staffingFileSchema = z.looseObject({
  replycast: z.literal(1),
  kind: z.literal("staffing"),
  scenario: scenarioField,
  seed: z.string(),
  replications: z.int().min(1),
  feasible: z.boolean(),
  roster: rosterField,
  cost: z.number(),
  expectedCost: estimateField,
  hours: z.number(),
  bound: z.number(),
  gap: z.number(),
  basis: z.enum(["monotone", "diminishing", "limits"]),
  ...passByTarget,
  targets: z.array(targetField).min(1),
  curve: z.array(rosterFiguresField),
  uncovered: z.array(z.looseObject({ start: quarterField, end: quarterField, team: z.string().optional() })).optional(),
  search: z.looseObject({ rosters: z.number(), replications: z.number(), rostersToFirst: z.number().optional() }),
  rightChoice: rightChoiceField.optional(),
  measures: measuresField.optional(),
  given: rosterFiguresField.extend({ replications: z.int().min(1), measures: measuresField }).optional(),
  intervals: z.array(intervalField).optional(),
  rota: rotaField.optional(),
  spreadsheet: spreadsheetFileField.optional(),
  sensitivity: sensitivityFileField.optional(),
  contingency: contingencyFileField.optional(),
  levers: leversFileField.optional(),
  marginal: marginalFileField.optional(),
  answers: answersFileField.optional(),
  rulePrices: z.array(rulePriceFileField).optional(),
  interrupted: z.literal(true).optional(),
  unfinished: z.array(z.enum(UNFINISHED_PARTS)).optional(),
  settings: z.array(z.string()).optional(),
}).superRefine(checkStaffingParts);
