import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { expectedWords } from "../document/expectedWords.ts";
import { shareField } from "../document/shareField.ts";
import type { Law } from "../random/law.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { spreadField } from "./spreadField.ts";
import { unreadFileField } from "./unreadFileField.ts";

/** How far from 1 shares may sum, so that 33.3 % three times will do. */
const SHARE_SLACK = 0.002;

const { lawOfTime, lawOfCount, count, wholeCount, mixtureSum } = SCENARIO_WORDS;

const countField = z.number({ error: count }).min(1, { error: count });
const wholeCountField = z.int({ error: wholeCount }).min(1, { error: wholeCount });

/** A law of times, in seconds; a bare number or duration is a constant. */
export const timeLawField = lawField(durationField, durationField, lawOfTime);
/** As `timeLawField`, or `never`, by itself or within a mixture. */
export const patienceLawField = lawField(durationField, durationField, SCENARIO_WORDS.lawOfPatience, [z.literal("never")]);
/** A law of counts from 1; a bare number is a constant. */
export const countLawField = lawField(countField, wholeCountField, lawOfCount);

/** `value` is what a mean may be, `single` what one draw may be, `others` are laws beside the common ones. A spread of 0 makes a constant. */
function lawField(value: z.ZodType<number>, single: z.ZodType<number>, words: string, others: readonly z.ZodType<Law>[] = []): z.ZodType<Law> {
  const spread = z.strictObject({ mean: value, cv: spreadField });
  const law: z.ZodType<Law> = z.lazy(() => z.union([
    ...others,
    single.transform((constant): Law => ({ constant })),
    z.strictObject({ constant: single }),
    z.strictObject({ exponential: z.strictObject({ mean: value }) })
      .transform((written): Law => (written.exponential.mean === 0 ? { constant: 0 } : written)),
    z.strictObject({ lognormal: spread }).transform((written): Law => constantOf(written.lognormal) ?? written),
    z.strictObject({ gamma: spread }).transform((written): Law => constantOf(written.gamma) ?? written),
    z.strictObject({ weibull: spread }).transform((written): Law => constantOf(written.weibull) ?? written),
    z.strictObject({ geometric: z.strictObject({ mean: countField }) }),
    z.strictObject({ empirical: z.union([z.array(single).min(1), fileForm]) }),
    z.strictObject({ mixture: mixtureOf(law) }),
  ], { error: words }));
  return law;
}

/** The host has put the file's values in its place, or it is refused: what it would be read as does not matter. */
const fileForm = unreadFileField("a file of values, one a line").transform((): readonly number[] => []);

function mixtureOf(law: z.ZodType<Law>): z.ZodType<readonly { share: number; of: Law }[]> {
  return z.array(z.strictObject({ share: shareField, of: law })).min(1).refine(
    (parts) => sumsToOne(parts.map(({ share }) => share)),
    { error: expectedWords(mixtureSum.expected, mixtureSum.mend) },
  ).transform((parts) => parts.filter(({ share }) => share > 0));
}

/** Whether shares make a whole, as well as they can be written. */
export function sumsToOne(shares: readonly (number | undefined)[]): boolean {
  return Math.abs(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) - 1) <= SHARE_SLACK;
}

function constantOf({ mean, cv }: { readonly mean: number; readonly cv: number }): Law | undefined {
  return mean === 0 || cv === 0 ? { constant: mean } : undefined;
}
