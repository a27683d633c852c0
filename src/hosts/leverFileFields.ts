import { z } from "zod";
import { expectedWords } from "../document/expectedWords.ts";
import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES } from "../scenario/scenario.ts";
import { dateField, estimateField, rosterField } from "./resultFileFields.ts";

const namedRule = { rule: z.string(), shop: z.string().optional(), name: z.looseObject({ en: z.string(), zh: z.string() }) };
const quantityField = z.enum(["share", "seconds"]);

const moveField = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("agents"), team: z.string(), shift: z.string(), change: z.int(), date: dateField.optional() }),
  z.looseObject({ kind: z.literal("night-crew"), team: z.string(), agents: z.int(), from: z.string(), to: z.string() }),
  z.looseObject({ kind: z.literal("meal"), shift: z.string(), from: z.string(), to: z.string() }),
  z.looseObject({ kind: z.literal("pool"), policy: z.enum(POOL_POLICIES) }),
  z.looseObject({ kind: z.literal("reply"), policy: z.enum(REPLY_POLICIES) }),
  z.looseObject({ kind: z.literal("assign"), policy: z.enum(ASSIGN_POLICIES) }),
  z.looseObject({ kind: z.literal("sticky"), on: z.boolean() }),
  z.looseObject({ kind: z.literal("cap"), team: z.string(), change: z.int(), from: z.number().optional(), to: z.number().optional() }),
  z.looseObject({ kind: z.literal("cap-of-one"), team: z.string(), agent: z.string(), from: z.number(), to: z.number() }),
  z.looseObject({ kind: z.literal("refund"), teams: z.array(z.string()) }),
  z.looseObject({ kind: z.literal("overflow"), team: z.string(), helper: z.string().optional() }),
  z.looseObject({ kind: z.literal("question"), question: z.string(), on: z.boolean() }),
  z.looseObject({ kind: z.literal("new-question") }),
  z.looseObject({ kind: z.literal("bot"), part: z.enum(["orderCard", "productCards", "selfService", "smart"]), on: z.boolean() }),
  z.looseObject({ kind: z.literal("status"), reply: z.enum(["first", "busy", "closing"]), on: z.boolean() }),
]);

const gainField = z.looseObject({
  standing: z.enum(["helps", "harms", "unclear"]),
  decidedBy: z.enum(["pass", "rate"]).optional(),
  pass: estimateField,
  targets: z.array(z.looseObject({ ...namedRule, quantity: quantityField, pass: estimateField, rate: estimateField })).min(1),
  hardest: z.int().min(0),
  cost: estimateField,
  yuanPerPoint: z.looseObject({ of: z.enum(["pass", "rate"]), value: z.number(), lower: z.number(), upper: z.number() }).optional(),
}).refine(({ targets, hardest }) => hardest < targets.length, { error: "the place of one of the targets", path: ["hardest"] });

/** `levers` of a result of kind `staffing`, as far as a page is made of it. */
export const leversFileField = z.array(z.looseObject({
  move: moveField, settings: z.array(z.string()), costChange: z.looseObject({ yuan: z.number(), hours: z.number() }), gain: gainField.optional(), notEnough: z.literal(true).optional(),
}));

/** `marginal` of it. */
export const marginalFileField = z.looseObject({
  ...namedRule, quantity: quantityField, replications: z.looseObject({ hours: z.int(), quarters: z.int().optional() }),
  stretches: z.array(z.looseObject({
    team: z.string(), from: z.string(), to: z.string(), minutes: z.number(), agentHours: z.number(), workedHours: z.number(),
    pass: estimateField, rate: estimateField, ratePerHour: estimateField, unchanged: z.literal(true).optional(),
  })).min(1),
});

/** `answers` of it. */
export const answersFileField = z.array(z.looseObject({
  of: z.enum(["questions", "goods"]), candidates: z.array(z.string()), most: z.int(), now: z.array(z.int()), chosen: z.array(z.int()), settings: z.array(z.string()), gain: gainField.optional(),
}).superRefine(({ candidates, now, chosen }, context) => {
  for (const [key, places] of [["now", now], ["chosen", chosen]] as const) {
    if (places.some((place) => candidates[place] === undefined)) context.addIssue({ code: "custom", path: [key], message: expectedWords("places of the candidates") });
  }
}));

const pricedField = z.looseObject({ ...namedRule, feasible: z.boolean(), pass: estimateField.optional(), roster: rosterField, cost: z.number(), hours: z.number(), shifts: z.number() });

/** One of `rulePrices` of it. */
export const rulePriceFileField = z.looseObject({
  from: pricedField, to: pricedField, change: z.looseObject({ yuan: z.number(), hours: z.number(), shifts: z.number() }).optional(),
});
