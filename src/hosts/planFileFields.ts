import { z } from "zod";
import { PLAN_STEPS } from "../staffing/contingency/planTimeline.ts";
import { SUBJECTS } from "../staffing/sensitivity/uncertainNumbers.ts";
import { STRESS_KINDS } from "../staffing/sensitivity/stressCase.ts";
import { dateField, estimateField } from "./resultFileFields.ts";

const figure = {
  rule: z.string(), shop: z.string().optional(), name: z.looseObject({ en: z.string(), zh: z.string() }), quantity: z.enum(["share", "seconds"]), assurance: z.number(), pass: estimateField, rate: estimateField,
};
const figureField = z.looseObject(figure);
const changeField = z.looseObject({ ...figure, passChange: estimateField, rateChange: estimateField });
const standingField = z.enum(["passes", "fails", "open"]);

const span = { from: z.string(), to: z.string() };
const ofShift = { team: z.string(), shift: z.string(), ...span };
const stressField = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("agent-absent"), ...ofShift }),
  z.looseObject({ kind: z.literal("team-late"), ...ofShift, agents: z.number() }),
  z.looseObject({ kind: z.literal("bots-out"), ...span }),
  z.looseObject({ kind: z.literal("burst"), ...span, factor: z.number() }),
  z.looseObject({ kind: z.literal("spam"), share: z.number(), conversations: z.number(), date: dateField }),
]);

const pointField = z.looseObject({ strength: z.number(), consults: z.number(), targets: z.array(figureField).min(1) });

/** `sensitivity` of a result of kind `staffing`, as far as a page is made of it. */
export const sensitivityFileField = z.looseObject({
  replications: z.number(), date: dateField, base: z.array(figureField).min(1), notThere: z.array(z.string()),
  bars: z.array(z.looseObject({
    subject: z.enum(SUBJECTS), low: z.array(changeField).min(1), high: z.array(changeField).min(1), width: z.number(),
    numbers: z.array(z.looseObject({ path: z.string(), value: z.number(), low: z.number(), high: z.number(), source: z.enum(["scenario", "calibration", "field", "assumed"]) })).min(1),
  })),
  uplift: z.looseObject({ of: z.enum(["events", "arrivals"]), planned: z.number(), passed: pointField.optional(), failed: pointField.optional(), step: z.number(), most: z.number() }).optional(),
  stress: z.array(z.looseObject({ stress: stressField, targets: z.array(changeField).min(1), standing: standingField })),
  milder: z.partialRecord(z.enum(STRESS_KINDS), z.number()),
  interrupted: z.literal(true).optional(),
});

const plannedDay = { before: z.array(figureField).min(1), standingBefore: standingField, after: z.array(changeField).min(1).optional(), standingAfter: standingField.optional(), calls: estimateField.optional(), cost: estimateField.optional() };

/** `contingency` of such a result. */
export const contingencyFileField = z.looseObject({
  replications: z.number(), day: z.number(), date: dateField, tried: z.number(),
  call: z.looseObject({ team: z.string(), agents: z.number(), when: z.looseObject({ pool: z.string().optional(), oldestWait: z.string().optional() }), delay: z.number(), stay: z.number() }).optional(),
  ordinary: z.looseObject(plannedDay), cases: z.array(z.looseObject({ ...plannedDay, stress: stressField })), stood: z.array(stressField),
  shifts: z.array(z.looseObject({ ...ofShift, agents: z.number(), meals: z.array(z.looseObject({ ...span, agents: z.number() })) })),
  timeline: z.array(z.looseObject({ step: z.enum(PLAN_STEPS), from: z.number(), to: z.number(), fromDate: dateField, toDate: dateField })),
  hiring: z.looseObject({
    teams: z.array(z.looseObject({ team: z.string(), people: z.number(), reserve: z.number(), atHand: z.number() })), atHandFrom: z.enum(["given", "warm-up", "nobody"]), need: z.number(), hires: z.number().optional(),
    exam: z.looseObject({ passShare: z.number(), attempts: z.number() }), passing: z.number(), assurance: z.number(), ready: dateField, begin: z.looseObject({ own: dateField, temps: dateField, outsourced: dateField }),
  }),
  interrupted: z.literal(true).optional(),
});
