import { z } from "zod";
import { durationField } from "../document/durationField.ts";
import { expectedWords } from "../document/expectedWords.ts";
import { shareField } from "../document/shareField.ts";
import type { Law } from "../random/law.ts";
import { LARGEST_COUNTS } from "./deskLimits.ts";
import { SCENARIO_WORDS } from "./scenarioWords.ts";
import { spreadField } from "./spreadField.ts";
import { unreadFileField } from "./unreadFileField.ts";

/** How far from 1 shares may sum, so that 33.3 % three times will do. */
const SHARE_SLACK = 0.002;

const { lawOfTime, lawOfPatience, lawOfCount, count, meanCount, wholeCount, mixtureSum } = SCENARIO_WORDS;

/** What may stand in a law. */
interface LawParts {
  readonly mean: z.ZodType<number>;
  readonly geometricMean: z.ZodType<number>;
  /** What one draw may be. */
  readonly single: z.ZodType<number>;
  readonly words: string;
  /** Laws beside the common ones. */
  readonly others?: readonly z.ZodType<Law>[];
}

const times = { mean: durationField, geometricMean: z.number({ error: count }).min(1, { error: count }), single: durationField };

/** A law of times, in seconds; a bare number or duration is a constant. */
export const timeLawField = lawField({ ...times, words: lawOfTime });
/** As `timeLawField`, or `never`, by itself or within a mixture. */
export const patienceLawField = lawField({ ...times, words: lawOfPatience, others: [z.literal("never")] });
/** Laws of counts from 1; a bare number is a constant. */
export const turnsLawField = countLawField(LARGEST_COUNTS.turns);
export const burstLawField = countLawField(LARGEST_COUNTS.burst);

/** Means and single values are at most `most`; what is drawn may be more. */
function countLawField(most: number): z.ZodType<Law> {
  const [ofMean, ofSingle] = [{ error: meanCount(most) }, { error: wholeCount(most) }];
  const mean = z.number(ofMean).min(1, ofMean).max(most, ofMean);
  return lawField({ mean, geometricMean: mean, single: z.int(ofSingle).min(1, ofSingle).max(most, ofSingle), words: lawOfCount(most) });
}

/** A spread of 0 makes a constant. */
function lawField({ mean, geometricMean, single, words, others = [] }: LawParts): z.ZodType<Law> {
  const spread = z.strictObject({ mean, cv: spreadField });
  const law: z.ZodType<Law> = z.lazy(() => z.union([
    ...others,
    single.transform((constant): Law => ({ constant })),
    z.strictObject({ constant: single }),
    z.strictObject({ exponential: z.strictObject({ mean }) })
      .transform((written): Law => (written.exponential.mean === 0 ? { constant: 0 } : written)),
    z.strictObject({ lognormal: spread }).transform((written): Law => constantOf(written.lognormal) ?? written),
    z.strictObject({ gamma: spread }).transform((written): Law => constantOf(written.gamma) ?? written),
    z.strictObject({ weibull: spread }).transform((written): Law => constantOf(written.weibull) ?? written),
    z.strictObject({ geometric: z.strictObject({ mean: geometricMean }) }),
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
