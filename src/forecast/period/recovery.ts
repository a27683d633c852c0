import { LEVEL } from "../../experiment/level.ts";
import { draw, unitInterval } from "../../random/draw.ts";
import { seedKey } from "../../random/seedKey.ts";
import type { LimitedConsequence } from "../../rules/limitedConsequence.ts";
import { type Verdict, verdict } from "../../rules/verdict.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { probabilityEstimate } from "../../statistics/probabilityEstimate.ts";
import { type CountedDays, meanDay } from "./countedDays.ts";
import { type PooledCounts, requiredRate } from "./requiredRate.ts";

/** Where a rate over several days stands, and what it takes to be above its limit. */
export interface Recovery {
  readonly kind: string;
  readonly limit: { readonly operator: string; readonly value: number };
  /** Days of the period. */
  readonly days: number;
  /** The period that ends with the last day before the simulated ones; `value` absent without units. */
  readonly current: PooledCounts & { readonly value?: number; readonly verdict: Verdict; readonly daysMissing: number };
  /** Mean units of a simulated day, and the rate that they have as simulated. */
  readonly volume: number;
  readonly expected?: number;
  /** After one, two, … further days, as many as the period has. */
  readonly after: readonly RecoveryStep[];
}

export interface RecoveryStep {
  readonly days: number;
  /** The last of them. */
  readonly date: string;
  /** The rate of these days together from which on the period passes, at the expected volume; above 1 none does. Absent without a volume. */
  readonly required?: number;
  /** That the period that ends with that day passes. */
  readonly probability: Estimate;
}

/**
 * A consequence that pools days: what the next days must reach, and the probability that they do. Of each further day one falls out of the period on the other side. Days beyond the
 * simulated ones are drawn from them again, each by itself.
 */
export function recovery(consequence: LimitedConsequence, days: number, counted: CountedDays, replications: number, seed: string): Recovery {
  const { numerator, denominator } = meanDay(counted, replications);
  const history = counted.countsOf(0);
  const tail = (length: number): PooledCounts & { readonly daysMissing: number } => tailOf(history, counted.past, length);
  const current = tail(days);
  const sums = playedSums(counted, days, replications, seed);
  return {
    kind: consequence.kind, limit: consequence.threshold, days,
    current: { ...current, ...(current.denominator > 0 ? { value: current.numerator / current.denominator } : {}), verdict: verdict(current.numerator, current.denominator, consequence) },
    volume: denominator, ...(denominator > 0 ? { expected: numerator / denominator } : {}),
    after: Array.from({ length: days }, (_, index): RecoveryStep => {
      const kept = tail(days - index - 1);
      const required = requiredRate(kept, denominator * (index + 1), consequence.threshold.value);
      const verdicts = sums.map((sum) => verdict(kept.numerator + sum.numerators[index], kept.denominator + sum.denominators[index], consequence));
      return {
        days: index + 1, date: counted.dateOf(counted.past + index), ...(required === undefined ? {} : { required }),
        probability: probabilityEstimate(verdicts.filter((each) => each === "pass").length, verdicts.filter((each) => each !== "not-assessed").length, LEVEL),
      };
    }),
  };
}

function tailOf({ numerators, denominators }: { readonly numerators: ArrayLike<number>; readonly denominators: ArrayLike<number> }, past: number, length: number): PooledCounts & { readonly daysMissing: number } {
  let [numerator, denominator, daysMissing] = [0, 0, 0];
  for (let day = past - length; day < past; day++) {
    if (day >= 0) {
      numerator += numerators[day];
      denominator += denominators[day];
    }
    if (day < 0 || denominators[day] === 0) daysMissing++;
  }
  return { numerator, denominator, daysMissing };
}

/** By replication: the counts of the first one, two, … days together. */
function playedSums(counted: CountedDays, days: number, replications: number, seed: string): { readonly numerators: Float64Array; readonly denominators: Float64Array }[] {
  const simulated = counted.days - counted.past;
  const [a, b] = seedKey(seed, "days beyond the simulated ones");
  return Array.from({ length: replications }, (_, replication) => {
    const [numerators, denominators] = [new Float64Array(days), new Float64Array(days)];
    for (let day = 0; day < days; day++) {
      const isPlayed = day < simulated;
      const from = isPlayed ? replication : Math.floor(unitInterval(draw(a ^ replication, b, day)) * replications);
      const counts = counted.countsOf(from);
      const at = counted.past + (isPlayed ? day : day % simulated);
      numerators[day] = (day > 0 ? numerators[day - 1] : 0) + counts.numerators[at];
      denominators[day] = (day > 0 ? denominators[day - 1] : 0) + counts.denominators[at];
    }
    return { numerators, denominators };
  });
}
