import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { parsePercent } from "../document/parsePercent.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { DESK_LIMITS } from "./deskLimits.ts";
import { STAFFING_WORDS } from "./staffingWords.ts";

const { shifts, places, daysInARow, workingDay, bound, range, labour } = STAFFING_WORDS;
const DAY_SECONDS = DAY_MS / SECOND_MS;

const placesField = z.record(z.string(), z.record(z.string(), z.int({ error: places }).min(0, { error: places }).max(DESK_LIMITS.agents, { error: places })));

/** A figure of the scenario as it may be written there: a number, a share or a duration. */
const boundField = z
  .union([z.number({ error: bound }).min(0, { error: bound }), z.string({ error: bound }).refine((text) => figureOf(text) !== undefined, { error: bound })], { error: bound })
  .transform((value) => (typeof value === "number" ? value : (figureOf(value) ?? 0)));

const labourField = z.strictObject({
  workingDay: durationField.refine((seconds) => seconds > 0 && seconds <= DAY_SECONDS, { error: workingDay }).meta({ description: "working time a day, meals left out, beyond which it is overtime" }).optional(),
  maxOvertimePerDay: durationField.optional(),
  maxOvertimePerMonth: durationField.optional(),
  rest: durationField.meta({ description: "from the end of a shift to the begin of the same person's next one" }).optional(),
  maxDaysInARow: z.int({ error: daysInARow }).min(1, { error: daysInARow }).optional(),
  mealAfter: durationField.meta({ description: "a shift longer than this must have a meal" }).optional(),
});

/** `staffing`. */
export const staffingField = z.strictObject({
  shifts: z.union([z.literal("standard"), z.array(z.string()).min(1, { error: shifts })], { error: shifts }).meta({ description: "shifts that may be rostered, or standard: early, middle, late, half and night" }).optional(),
  minimum: placesField.meta({ description: "fewest agents by team and shift" }).optional(),
  maximum: placesField.meta({ description: "most agents by team and shift" }).optional(),
  cover: z.enum(["always-one", "none"]).meta({ description: "whether somebody is there at every minute of the rules' windows" }).optional(),
  days: z.enum(["same", "each"]).meta({ description: "whether the judged days have one roster or each its own" }).optional(),
  dedicated: z.array(z.string()).meta({ description: "teams of which somebody is there at every minute of the window once the first event has begun" }).optional(),
  labour: z.union([z.literal("none"), labourField], { error: labour }).meta({ description: "limits of one person's work" }).optional(),
  fair: z.boolean().meta({ description: "whether late shifts, nights and hours are spread evenly over the people" }).optional(),
  uncertain: z
    .record(z.string(), z.union([z.tuple([boundField, boundField]), z.strictObject({ from: boundField, to: boundField })], { error: range }))
    .meta({ description: "lowest and highest value that are thinkable, by path in the scenario" })
    .optional(),
});

/** What a text says as a number: `30%` as a share, `20s` in seconds. */
function figureOf(text: string): number | undefined {
  return parsePercent(text) ?? parseDuration(text);
}
