import { z } from "zod";
import { POOL_POLICIES } from "../scenario/scenario.ts";
import { NO_CALLS } from "../staffing/contingency/contingency.ts";
import { AT_HAND_FROM } from "../staffing/contingency/hiringPlan.ts";
import { PLAN_STEPS, TRAINING } from "../staffing/contingency/planTimeline.ts";
import { SUBJECTS } from "../staffing/sensitivity/uncertainNumbers.ts";
import { STRESS_KINDS } from "../staffing/sensitivity/stressCase.ts";
import { dateField, estimateField, rosterField } from "./resultFileFields.ts";

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
  replications: z.number(), anchored: z.literal(true).optional(), date: dateField, base: z.array(figureField).min(1), notThere: z.array(z.string()), unmoved: z.array(z.string()).optional(),
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

const callListField = z.looseObject({
  callees: z.array(z.looseObject({
    role: z.enum(["own", "crossing", "outsourced"]), team: z.string(), persons: z.array(z.int().min(0)).min(1), shift: z.string().optional(), calls: z.array(z.tuple([z.string(), z.string()])), training: z.array(z.enum(TRAINING)), needsRight: z.boolean(),
  })),
  short: z.array(z.looseObject({ ...span, people: z.number() })), besides: z.number(),
});

/** What can be arranged at once is few of the levers. */
const aidField = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("meal"), shift: z.string(), ...span }),
  z.looseObject({ kind: z.literal("pool"), policy: z.enum(POOL_POLICIES) }),
  z.looseObject({ kind: z.literal("cap"), team: z.string(), change: z.int(), from: z.number().optional(), to: z.number().optional() }),
  z.looseObject({ kind: z.literal("refund"), teams: z.array(z.string()) }),
]);
const aidsField = z.looseObject({ tried: z.number(), helping: z.array(z.looseObject({ move: aidField, pass: estimateField })) });

const sturdierField = z.looseObject({ cost: z.number(), hours: z.number(), roster: rosterField, tried: z.number(), cases: z.array(z.looseObject({ targets: z.array(changeField).min(1), standing: standingField })) });

/** `contingency` of such a result. */
export const contingencyFileField = z.looseObject({
  replications: z.number(), day: z.number(), date: dateField, tried: z.number(), tooOften: z.number(), noCall: z.enum(NO_CALLS).optional(), anchored: z.literal(true).optional(),
  call: z.looseObject({ team: z.string(), agents: z.number(), when: z.looseObject({ pool: z.string().optional(), oldestWait: z.string().optional() }), between: z.tuple([z.string(), z.string()]).optional(), delay: z.number(), stay: z.number(), costPerCall: z.number() }).optional(),
  whom: callListField.optional(), aids: aidsField.optional(), sturdier: sturdierField.optional(),
  ordinary: z.looseObject(plannedDay), cases: z.array(z.looseObject({ ...plannedDay, stress: stressField })), stood: z.array(stressField),
  shifts: z.array(z.looseObject({ ...ofShift, agents: z.number(), meals: z.array(z.looseObject({ ...span, agents: z.number() })) })),
  timeline: z.array(z.looseObject({ step: z.enum(PLAN_STEPS), from: z.number(), to: z.number(), fromDate: dateField, toDate: dateField })),
  hiring: z.looseObject({
    teams: z.array(z.looseObject({ team: z.string(), people: z.number(), reserve: z.number(), atHand: z.number() })), atHandFrom: z.enum(AT_HAND_FROM), need: z.number(), hires: z.number().optional(),
    exam: z.looseObject({ passShare: z.number(), attempts: z.number() }), passing: z.number(), assurance: z.number(), ready: dateField, begin: z.looseObject({ own: dateField, temps: dateField, outsourced: dateField }),
  }),
  interrupted: z.literal(true).optional(),
});
