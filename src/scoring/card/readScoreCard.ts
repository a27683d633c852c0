import { z } from "zod";
import { expectedWords } from "../../document/expectedWords.ts";
import type { ParsedDocument } from "../../document/parsedDocument.ts";
import { readWithSchema } from "../../document/readWithSchema.ts";
import { shareField } from "../../document/shareField.ts";
import { parseDuration } from "../../time/parseDuration.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import { figureField } from "../compare/readPeers.ts";
import { BASICS, CARD_SETS, INCENTIVES } from "./scoreCard.ts";
import type { CardItemName, CardSet, ScoreCard } from "./scoreCard.ts";

const hoursError = expectedWords("hours a day, such as 8 or 7h30m", "write a number of hours up to 24");
const bandsError = expectedWords("pairs of a figure and what it gives, such as [[30%, 60], [40%, 100]]", "write each pair in brackets");
const pointsError = expectedWords("points from 0 to 100", "write what the figure before gives");
const ruleError = expectedWords("a rule such as pinduoduo/manual-reply-3min, or a file of one", "`replycast rules` lists them");

const HOUR_SECONDS = HOUR_MS / SECOND_MS;

/** A bare number is hours. */
const hoursField = z.union([
  z.number({ error: hoursError }).min(0, { error: hoursError }).max(24, { error: hoursError }),
  z.string({ error: hoursError }).refine((text) => (parseDuration(text) ?? Infinity) <= 24 * HOUR_SECONDS, { error: hoursError }).transform((text) => (parseDuration(text) ?? 0) / HOUR_SECONDS),
], { error: hoursError });
const weightField = z.number().min(0);
const pointsField = z.number({ error: pointsError }).min(0, { error: pointsError }).max(100, { error: pointsError });
const ruleField = z.string({ error: ruleError }).min(1, { error: ruleError });

/** An incentive has a standard or bands. */
function incentiveOf(figure: z.ZodType<number>) {
  return z.strictObject({
    weight: weightField, standard: figure.exactOptional(), bands: z.array(z.tuple([figure, pointsField]), { error: bandsError }).min(1).exactOptional(),
    commission: z.array(z.tuple([figure, shareField]), { error: bandsError }).min(1).exactOptional(),
  }).superRefine((item, context) => {
    if (item.standard !== undefined || item.bands !== undefined) return;
    context.addIssue({ code: "custom", message: expectedWords("a standard, or bands of points", "write standard: 40%, or bands: [[30%, 60], [40%, 100]]"), params: { found: "tells neither standard nor bands" } });
  });
}

const cardItemField = z.enum([...BASICS, ...INCENTIVES]);
const namesField = z.union([z.string().transform((name) => [name]), z.array(z.union([z.string(), z.number()]).transform(String))]);

const scoreCardSchema = z.strictObject({
  basics: z.strictObject({
    onlineHours: z.strictObject({ standard: hoursField, weight: weightField }).exactOptional(),
    replyRate: z.strictObject({ rule: ruleField, standard: shareField, weight: weightField }).exactOptional(),
    responseSeconds: z.strictObject({ rule: ruleField.exactOptional(), standard: figureField, weight: weightField }).exactOptional(),
  }).default({}),
  incentives: z.strictObject({
    conversion: incentiveOf(shareField).exactOptional(),
    goodRating: incentiveOf(shareField).exactOptional(),
    returnRate: incentiveOf(shareField).exactOptional(),
    changedRatings: incentiveOf(z.number().min(0)).exactOptional(),
  }).default({}),
  sets: z.strictObject({ "pre-sale": z.array(cardItemField).exactOptional(), "after-sale": z.array(cardItemField).exactOptional(), all: z.array(cardItemField).exactOptional() }).default({}),
  agents: z.strictObject({ "pre-sale": namesField.exactOptional(), "after-sale": namesField.exactOptional(), all: namesField.exactOptional() }).default({}),
}).superRefine(({ basics, incentives, agents }, context) => {
  for (const name of ["goodRating", "returnRate", "changedRatings"] as const) {
    if (incentives[name]?.commission === undefined) continue;
    context.addIssue({ code: "custom", message: expectedWords("commission under conversion alone", "move it there, or leave it out"), path: ["incentives", name, "commission"], params: { found: "is no incentive of sales", at: "key" } });
  }
  if (Object.keys(basics).length + Object.keys(incentives).length === 0) {
    context.addIssue({ code: "custom", message: expectedWords(`items under basics (${BASICS.join(", ")}) or incentives (${INCENTIVES.join(", ")})`, "write one of them with its standard and weight") });
  }
  const seen = new Map<string, CardSet>();
  for (const set of CARD_SETS) {
    for (const name of agents[set] ?? []) {
      const other = seen.get(name);
      if (other !== undefined) context.addIssue({ code: "custom", message: expectedWords("each agent once", `keep the set that is meant; all has the items of both`), path: ["agents", set], params: { found: `names ${name}, who stands under ${other} too` } });
      seen.set(name, set);
    }
  }
});

const SETS: Readonly<Record<CardSet, readonly CardItemName[]>> = {
  "pre-sale": [...BASICS, "conversion"], "after-sale": [...BASICS, "goodRating", "returnRate", "changedRatings"], all: [...BASICS, ...INCENTIVES],
};

/** The score card that a document (YAML or JSON) writes. Throws InputFaults with all that is wrong. */
export function readScoreCard(document: ParsedDocument): ScoreCard {
  const { basics, incentives, sets, agents } = readWithSchema(document, scoreCardSchema);
  return {
    items: { ...basics, ...incentives },
    sets: { ...SETS, ...sets },
    agents: Object.fromEntries(CARD_SETS.flatMap((set) => (agents[set] ?? []).map((name) => [name, set]))),
  };
}
