import type { MarginalHour, MarginalValue } from "../../staffing/levers/marginalHours.ts";
import { differenceText } from "../figures/differenceText.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import type { Language } from "../words/language.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import { targetName } from "./staffingTargets.ts";

const MOST_HOURS = 6;

/** The hours of a day in which one agent more is surely worth something, the most first. */
export function marginalBlock(marginal: MarginalValue, language: Language): ForecastBlock {
  const { marginal: words, head } = leverWordsOf(language);
  const hours = worthHours(marginal).slice(0, MOST_HOURS);
  if (hours.length === 0) return { lines: [words.noneSure] };
  const isOneTeam = marginal.hours.every(({ team }) => team === marginal.hours[0].team);
  const name = targetName(marginal, language);
  const rows = hours.map((hour) => [words.hour(hour.from, hour.to, isOneTeam ? undefined : hour.team), hourGain(hour.pass, "share", language), hourGain(hour.rate, marginal.quantity, language)]);
  return { lines: [words.most(name)], table: { hasHead: true, rows: [[words.hourHead, head.chance, head.rate(name)], ...rows] } };
}

export function marginalFooter({ hours, replications }: MarginalValue, language: Language): string {
  return leverWordsOf(language).marginal.footer(hours.length, formatNumber(replications));
}

/** Those of which the rate is surely better, the best first. */
export function worthHours({ hours, quantity }: MarginalValue): MarginalHour[] {
  const better = quantity === "share" ? 1 : -1;
  const isSure = ({ rate: { lower, upper } }: MarginalHour): boolean => (quantity === "share" ? lower !== undefined && lower > 0 : upper !== undefined && upper < 0);
  return hours.filter(isSure).toSorted((a, b) => better * ((b.rate.value ?? 0) - (a.rate.value ?? 0)));
}

/** A difference with its interval. */
export function hourGain(gain: MarginalHour["rate"], quantity: MarginalValue["quantity"], language: Language): string {
  const { points, seconds } = leverWordsOf(language);
  return differenceText(gain, quantity === "share" ? { scale: 100, withUnit: points, isWhole: true } : { scale: 1, withUnit: seconds, isWhole: true });
}
