import { countSpan } from "../../judging/countSpan.ts";
import type { LimitedConsequence } from "../../rules/limitedConsequence.ts";
import { countsConsumers, type DayCounts, missingDays, periodVerdict } from "../../rules/periodVerdict.ts";
import type { WeightedSpan } from "../../rules/rulePack.ts";
import { unitSpans, weightedDays } from "../../rules/unitSpans.ts";
import { weightedVerdict } from "../../rules/weightedVerdict.ts";
import type { ScoredDays } from "./scoredDays.ts";
import type { ScoredVerdicts } from "./scoredVerdicts.ts";
import type { ConsequencePeriod, ConsequenceScore, PossibleDays } from "../scoreResult.ts";

/** What the consequences of a rule look at. */
export interface ConsequenceGrounds {
  readonly scored: ScoredDays;
  /** By day of `scored`. */
  readonly counts: DayCounts;
  /** Absent of a log of counts alone. */
  readonly judged: ScoredVerdicts | undefined;
  /** Number of the day from which the units of `judged` count theirs. */
  readonly firstDay: number;
  /** Dates of events and of registrations. */
  readonly events: readonly string[];
  readonly registrations: readonly string[];
}

type Periods = Pick<ConsequenceScore, "periods" | "possible">;

/** The periods of a consequence over the days of a log, each with its verdict. Source: docs/rules.md, consequences. */
export function consequencePeriods(consequence: LimitedConsequence, grounds: ConsequenceGrounds): Periods {
  const { period } = consequence;
  if (grounds.scored.last < 0) return { periods: [] };
  if (period === "day") return { periods: endedPeriods(consequence, 1, grounds) };
  if ("weights" in period) return { periods: weightedPeriod(consequence, period.weights, grounds) };
  if (period.before === undefined) return { periods: endedPeriods(consequence, period.days, grounds) };
  return datedPeriods(consequence, period.days, period.before === "event" ? grounds.events : grounds.registrations, grounds);
}

/** The periods of so many days that end with each day on which a buyer wrote. */
function endedPeriods(consequence: LimitedConsequence, length: number, { scored, counts }: ConsequenceGrounds): ConsequencePeriod[] {
  return scored.numbers.map((to) => {
    const from = to - length + 1;
    return { from: scored.dateOf(from), to: scored.dateOf(to), ...periodVerdict(consequence, counts, from, to) };
  });
}

/**
 * The period before each date given (in order, each once), also where the log does not reach so far. Without dates the one that ends with the
 * log's last day, and how each possible day would have fared.
 */
function datedPeriods(consequence: LimitedConsequence, length: number, dates: readonly string[], { scored, counts }: ConsequenceGrounds): Periods {
  const before = (day: number): ConsequencePeriod => ({
    from: scored.dateOf(day - length), to: scored.dateOf(day - 1), event: scored.dateOf(day), ...periodVerdict(consequence, counts, day - length, day - 1),
  });
  if (dates.length > 0) return { periods: [...new Set(dates)].toSorted().map((date) => before(scored.numberOf(date))) };
  return { periods: [before(scored.last + 1)], possible: possibleDays(consequence, length, scored.last, counts) };
}

/** Every day after the log's first, up to the one after its last. */
function possibleDays(consequence: LimitedConsequence, length: number, last: number, counts: DayCounts): PossibleDays {
  const found = { pass: 0, fail: 0, "not-assessed": 0 };
  for (let day = 1; day <= last + 1; day++) found[periodVerdict(consequence, counts, day - length, day - 1).verdict]++;
  return { days: last + 1, pass: found.pass, fail: found.fail, notAssessed: found["not-assessed"] };
}

/** The weighted period that ends with the log's last day; none of a log of counts alone. */
function weightedPeriod(consequence: LimitedConsequence, spans: readonly WeightedSpan[], { scored, counts, judged, firstDay }: ConsequenceGrounds): ConsequencePeriod[] {
  if (judged === undefined) return [];
  const to = scored.last;
  const from = to - (weightedDays(spans) ?? to + 1) + 1;
  const volume = countsConsumers(consequence) ? counts.consumers?.(from, to) : undefined;
  const rates = unitSpans(spans, to - firstDay).map((span) => countSpan(judged.verdicts.units, span));
  return [{
    from: scored.dateOf(from), to: scored.dateOf(to), ...weightedVerdict(consequence, spans, rates, volume),
    daysMissing: missingDays(counts, from, to),
  }];
}
