import type { MessageLog } from "../log/messageLog.ts";
import { ConsumerDays } from "../judging/consumerDays.ts";
import { type IndustryStandard, limitedConsequence } from "../rules/limitedConsequence.ts";
import { countsConsumers, dayVolume } from "../rules/periodVerdict.ts";
import { verdict } from "../rules/verdict.ts";
import type { Verdict } from "../rules/verdict.ts";
import { dayNumber } from "../time/calendar.ts";
import type { JudgedLog } from "./judgedLog.ts";
import type { ScoredDay } from "./consequences/scoredDays.ts";
import type { MeasureDay, RateDay } from "./scoreResult.ts";

/** How a day stands: as its numerator and denominator say, by the first consequence of the pack. */
export type DayVerdict = (day: ScoredDay) => Verdict | undefined;

/**
 * A day without units is not assessed, whatever the pack says; else it is judged by the threshold and the daily volume of the pack's first consequence.
 * Undefined where there is no such threshold.
 */
export function dayVerdicts({ log, startDate }: { readonly log: MessageLog; readonly startDate: string }, judged: JudgedLog, industryStandard?: IndustryStandard): DayVerdict {
  const { pack, verdicts } = judged;
  const [first] = pack.consequences;
  const limited = first === undefined ? undefined : limitedConsequence(first, pack, industryStandard);
  const volume = limited === undefined ? {} : dayVolume(limited);
  const consumers = countsConsumers(volume) ? new ConsumerDays(verdicts, log) : undefined;
  const firstDay = (dayNumber(startDate) ?? 0) + verdicts.firstDay;
  return ({ date, numerator, denominator }) => {
    if (denominator === 0) return "not-assessed";
    if (limited === undefined) return undefined;
    const day = (dayNumber(date) ?? 0) - firstDay;
    return verdict(numerator, denominator, { threshold: limited.threshold, ...volume }, consumers?.between(day, day));
  };
}

/** Days of a rate with their verdicts; one that is not assessed has no value. */
export function rateDays(days: readonly ScoredDay[], verdictOf: DayVerdict): RateDay[] {
  return days.map((day) => {
    const found = verdictOf(day);
    return { ...day, ...(found === "not-assessed" ? {} : { value: day.numerator / day.denominator }), ...verdictKey(found) };
  });
}

/** Days of a measure with their verdicts; one without messages has no value. */
export function measureDays(days: readonly ScoredDay[], verdictOf: DayVerdict): MeasureDay[] {
  return days.map((day) => ({
    date: day.date, ...(day.denominator === 0 ? {} : { value: day.numerator / day.denominator }), count: day.denominator, ...verdictKey(verdictOf(day)),
  }));
}

/** All days together. */
export function summed(days: readonly ScoredDay[]): Omit<ScoredDay, "date"> {
  return {
    numerator: days.reduce((total, { numerator }) => total + numerator, 0),
    denominator: days.reduce((total, { denominator }) => total + denominator, 0),
  };
}

function verdictKey(found: Verdict | undefined): { readonly verdict?: Verdict } {
  return found === undefined ? {} : { verdict: found };
}
