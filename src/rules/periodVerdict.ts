import type { LimitedConsequence } from "./limitedConsequence.ts";
import type { Comparison, Consequence } from "./rulePack.ts";
import { hasTooFew, type Verdict, verdict } from "./verdict.ts";

/** What a rule counted on each day, from day 0 on; other days were not counted. Numerators of a measure in seconds. */
export interface DayCounts {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
  /** Distinct consumers with a judged message from one day to another, both included; for `volumeOf: consumers` alone. */
  readonly consumers?: (from: number, to: number) => number;
}

/** Where a period stands. */
export interface PeriodStanding {
  /** The rate (or mean) that decides: that of all days together; where each is judged by itself, of the worst one assessed. Absent where none is. */
  readonly value?: number;
  readonly verdict: Verdict;
  /** Days without any unit. */
  readonly daysMissing: number;
  /** Days that fail since they are below the minimum volume, or all of a period that is so together; absent where none does. */
  readonly daysTooFew?: number;
}

/** Whether the days of a period are judged one by one. */
export function judgesEachDay({ period }: Consequence): boolean {
  return period === "day" || (!("weights" in period) && period.each);
}

/** The volume that a day must reach by itself to be assessed: none where days are judged together. */
export function dayVolume(consequence: Consequence): Pick<Consequence, "minimumVolume" | "volumeOf" | "tooFew"> {
  const { minimumVolume, volumeOf, tooFew } = consequence;
  if (minimumVolume === undefined || !judgesEachDay(consequence)) return {};
  return { minimumVolume, ...(volumeOf === undefined ? {} : { volumeOf }), ...(tooFew === undefined ? {} : { tooFew }) };
}

/** Whether its volume is counted in consumers. */
export function countsConsumers({ minimumVolume, volumeOf }: Pick<Consequence, "minimumVolume" | "volumeOf">): boolean {
  return minimumVolume !== undefined && volumeOf === "consumers";
}

/**
 * Judges days [from, to] (both included): each by itself, or all together with numerators and denominators added up. Each by itself fails
 * with any assessed day that fails and is not assessed where no day is. Days that were not counted neither pass nor fail. Weights are judged by `weightedVerdict`.
 * Source: docs/rules.md, consequences.
 */
export function periodVerdict(consequence: LimitedConsequence, counts: DayCounts, from: number, to: number): PeriodStanding {
  const daysMissing = missingDays(counts, from, to);
  if (!judgesEachDay(consequence)) return { ...spanStanding(consequence, counts, from, to), daysMissing };
  let worst: SpanStanding = { verdict: "not-assessed" };
  let daysTooFew = 0;
  for (let day = from; day <= to; day++) {
    const standing = spanStanding(consequence, counts, day, day);
    daysTooFew += standing.daysTooFew ?? 0;
    if (isWorse(standing.value, worst.value, consequence.threshold)) worst = standing;
  }
  return daysTooFew === 0 ? { ...worst, daysMissing } : { ...worst, verdict: "fail", daysMissing, daysTooFew };
}

/** Days [from, to] without any unit. */
export function missingDays({ denominators }: DayCounts, from: number, to: number): number {
  let missing = 0;
  for (let day = from; day <= to; day++) if (!(denominators[day] > 0)) missing++;
  return missing;
}

type SpanStanding = Omit<PeriodStanding, "daysMissing">;

function spanStanding(consequence: LimitedConsequence, counts: DayCounts, from: number, to: number): SpanStanding {
  const first = Math.max(0, from);
  const last = Math.min(to, counts.denominators.length - 1);
  if (first > last) return { verdict: "not-assessed" };
  let numerator = 0;
  let denominator = 0;
  for (let day = first; day <= last; day++) {
    numerator += counts.numerators[day];
    denominator += counts.denominators[day];
  }
  const volume = countsConsumers(consequence) ? counts.consumers?.(from, to) ?? 0 : denominator;
  const standing = verdict(numerator, denominator, consequence, volume);
  if (standing === "not-assessed") return { verdict: standing };
  return hasTooFew(volume, consequence) ? { verdict: standing, daysTooFew: last - first + 1 } : { value: numerator / denominator, verdict: standing };
}

/** Further on the failing side; days that are not assessed have no value and are never worse. */
function isWorse(value: number | undefined, than: number | undefined, { operator }: Comparison): boolean {
  if (value === undefined || than === undefined) return value !== undefined;
  return operator === ">=" || operator === ">" ? value < than : value > than;
}
