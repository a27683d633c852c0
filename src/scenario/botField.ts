import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { shareField } from "../document/shareField.ts";
import { DESK_WORDS } from "./deskWords.ts";
import { eventTimeField } from "./eventTimeField.ts";
import { lengthOf, shortTextField } from "./shortTextField.ts";

const QUESTION_LENGTH = 10;
const ANSWER_LENGTH = 200;
const MOST_GOODS = 50;
/** YAML takes these for text; who writes one means true or false. */
const YES_OR_NO = /^\s*(?:y|yes|n|no|on|off|true|false|0|1)\s*$/iu;

const { question, answer, status, goods, quota } = DESK_WORDS;
const resolvesField = shareField.meta({ description: "share of those who come this way that it settles without a person" }).optional();
const savedAtField = eventTimeField
  .meta({ description: "last change, 2026-06-18T20:00; a time of day alone is on the first judged day; before the first day where absent" })
  .optional();
const statusField = z
  .union([z.boolean(), z.string().refine((text) => text !== "" && lengthOf(text) <= ANSWER_LENGTH && !YES_OR_NO.test(text), { error: status })], { error: status })
  .optional();

const faqItemField = z.strictObject({
  question: shortTextField(question, { least: 1, most: QUESTION_LENGTH }),
  answer: shortTextField(answer, { least: 0, most: ANSWER_LENGTH }).optional(),
  enabled: z.boolean().optional(),
  share: shareField.meta({ description: "share of conversations that click it" }).optional(),
  resolves: resolvesField,
  savedAt: savedAtField,
});

const goodsNumberField = z.int({ error: goods }).min(1, { error: goods }).max(MOST_GOODS, { error: goods });

const productCardField = z.strictObject({
  goods: z
    .union([goodsNumberField, z.array(z.string().min(1)).min(1, { error: goods }).max(MOST_GOODS, { error: goods })], { error: goods })
    .meta({ description: "how many goods it answers for, or which" })
    .optional(),
  coverage: shareField.meta({ description: "share of conversations in which the buyer sends one of them" }).optional(),
  resolves: resolvesField,
  enabled: z.boolean().meta({ description: "false: it does not answer, but might; staff weighs which should" }).optional(),
  savedAt: savedAtField,
});

/** `bot`. How many questions and cards there may be is checked beside it. Source of the limits: domain §2.1 P1–P7. */
export const botField = z.strictObject({
  faq: z.strictObject({
    greeting: z.string().optional(),
    items: z.array(faqItemField).meta({ description: "at most 7 questions, at most 5 of them enabled" }).optional(),
  }).meta({ description: "the list that is sent once per buyer and day" }).optional(),
  orderCard: z.strictObject({
    share: shareField.meta({ description: "share of conversations that begin with an order or goods link" }).optional(),
    clicks: shareField.meta({ description: "share of them that then click a question" }).optional(),
    resolves: resolvesField,
  }).optional(),
  productCards: z.array(productCardField).meta({ description: "at most 5 of them enabled; each takes effect 5 minutes after it was saved" }).optional(),
  selfService: z.strictObject({
    share: shareField.meta({ description: "share of conversations that use the menu" }).optional(),
    resolves: resolvesField,
  }).optional(),
  status: z.strictObject({ first: statusField, busy: statusField, closing: statusField })
    .meta({ description: "automatic replies to the first message, while the agent is busy, to closing words" })
    .optional(),
  smart: z.strictObject({
    resolves: resolvesField,
    quota: z.int({ error: quota }).min(0, { error: quota }).meta({ description: "conversations a day" }).optional(),
    fallback: durationField.meta({ description: "how long what it does not settle takes to reach a person" }).optional(),
  }).meta({ description: "answers what nothing else has settled" }).optional(),
});
