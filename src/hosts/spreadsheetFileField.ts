import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { dateField, estimateField, rosterField } from "./resultFileFields.ts";

const figuresField = z.looseObject({ agents: z.array(z.number()).min(1), hours: z.number(), cost: z.number() });
const targetField = z.looseObject({ pass: estimateField, rate: estimateField });

/** The manager's formula in a result file, as far as a page shows it. */
export const spreadsheetFileField = z.looseObject({
  replications: z.number(),
  days: z.array(z.looseObject({ date: dateField, consults: z.number(), forPeople: z.number() })).min(1),
  shifts: z.array(z.string()),
  formulas: z.array(figuresField.extend({
    kind: z.enum(["own", "customary", "per-agent"]), secondsPerConsult: z.number().optional(), perAgent: z.number().optional(), roster: rosterField,
    targets: z.array(targetField.extend({ passChange: estimateField, rateChange: estimateField })).min(1),
  })).min(1),
  recommended: figuresField.extend({ targets: z.array(targetField).min(1) }),
  explained: z.int().min(0),
  reasons: z.array(z.looseObject({ cause: z.enum(["night", "peaks", "away", "chance", "occupancy"]), gain: estimateField })).min(1),
}).superRefine(({ days, formulas, recommended, explained }, context) => {
  const wanted = recommended.targets.length;
  if (explained >= wanted) context.addIssue({ code: "custom", path: ["explained"], message: expectedWords("the place of one of the targets") });
  for (const [path, { agents, targets }] of [[["recommended"], recommended], ...formulas.map((formula, place) => [["formulas", place], formula] as const)] as const) {
    if (agents.length !== days.length) context.addIssue({ code: "custom", path: [...path, "agents"], message: expectedWords("a number for each of the days"), params: { found: `has ${agents.length} of them` } });
    if (targets.length !== wanted) context.addIssue({ code: "custom", path: [...path, "targets"], message: expectedWords("the targets of the recommended roster"), params: { found: `has ${targets.length} of them` } });
  }
});
