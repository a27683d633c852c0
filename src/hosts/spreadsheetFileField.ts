import { z } from "zod";
import { estimateField, rosterField } from "./resultFileFields.ts";

const figuresField = z.looseObject({ agents: z.array(z.number()).min(1), hours: z.number(), cost: z.number() });
const targetField = z.looseObject({ pass: estimateField, rate: estimateField });

/** The manager's formula in a result file, as far as a page shows it. */
export const spreadsheetFileField = z.looseObject({
  replications: z.number(),
  days: z.array(z.looseObject({ date: z.string(), consults: z.number(), forPeople: z.number() })).min(1),
  shifts: z.array(z.string()),
  formulas: z.array(figuresField.extend({
    kind: z.enum(["own", "customary", "per-agent"]), secondsPerConsult: z.number().optional(), perAgent: z.number().optional(), roster: rosterField,
    targets: z.array(targetField.extend({ passChange: estimateField, rateChange: estimateField })).min(1),
  })).min(1),
  recommended: figuresField.extend({ targets: z.array(targetField).min(1) }),
  explained: z.int().min(0),
  reasons: z.array(z.looseObject({ cause: z.enum(["night", "peaks", "away", "chance", "occupancy"]), gain: estimateField })).min(1),
});
