import { judgesEachDay } from "../rules/periodVerdict.ts";
import type { Consequence, WeightedSpan } from "../rules/rulePack.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import type { Words } from "./words/words.ts";

/** Of which days a consequence asks its limit. `judgedDays` where they are known; `moments` the days of events or registrations. */
export function consequenceWhen({ period }: Consequence, { consequences: words }: Words, judgedDays?: number, moments: readonly string[] = []): string {
  if (period === "day") return judgedDays === undefined || judgedDays === 1 ? words.oneDay : words.everyDay(judgedDays);
  const played = (days: number): string => (judgedDays !== undefined && judgedDays < days ? words.played(judgedDays, "weights" in period) : "");
  if ("weights" in period) {
    const longest = Math.max(0, ...period.weights.map((span) => ("days" in span ? span.days : 0)));
    return words.weighted(period.weights.map((span) => spanText(span, words))) + played(longest);
  }
  if (period.before === undefined) return words.rolling(period.days, period.each) + played(period.days);
  const isEvent = period.before === "event";
  const named = isEvent ? words.eventsOn(moments) : words.registrationsOn(moments);
  const moment = moments.length > 0 ? named : isEvent ? words.event : words.registration;
  return words.before(period.days, period.each, moment) + (moments.length > 1 ? "" : played(period.days));
}

function spanText(span: WeightedSpan, words: Words["consequences"]): string {
  const weight = plainPercent(span.weight);
  return "days" in span ? words.weightedDays(weight, span.days) : words.weightedLatest(weight, plainPercent(span.latest));
}

/** From which volume on it is assessed. */
export function consequenceVolume(consequence: Consequence, { consequences: words }: Words): string | undefined {
  const { minimumVolume, volumeOf, tooFew } = consequence;
  if (minimumVolume === undefined) return undefined;
  return words.volume(formatNumber(minimumVolume.value), {
    above: minimumVolume.operator === ">", consumers: volumeOf === "consumers", daily: judgesEachDay(consequence), fails: tooFew === "fails",
  });
}
