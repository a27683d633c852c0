import type { EventForecast } from "../../forecast/event/forecastScenario.ts";
import type { PeriodOutlook } from "../../forecast/period/periodOutlook.ts";
import type { PredictedRange } from "../../forecast/predictedRange.ts";
import type { TodayOutlook } from "../../forecast/today/todayOutlook.ts";
import { DAY_MS, HOUR_MS } from "../../time/units.ts";
import { wallClockMs } from "../figures/calendar.ts";
import { formatQuantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { chanceText } from "../forecast/chanceText.ts";
import { requiredText } from "../forecast/requiredText.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** What a chart of what lies ahead takes: its rows and its signals. */
export interface AheadRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<string, number>>;
}

/** Free room above and below what an axis spans, as a part of it; least span of shares and of seconds. */
const PAD = 0.08;
/** Shares are told to a tenth of a per cent, seconds to a tenth. */
const TOLD_HALF_WIDTH = 0.005;
const LEAST_SPAN = { share: 0.05, seconds: 10 } as const;
/** A day's band leaves a tenth of its room free on either side. */
const DAY_PAD_MS = DAY_MS / 10;

/** The hours that are left of a day. */
export function aheadHourRows({ date, now, hours }: Pick<TodayOutlook, "date" | "now" | "hours">): AheadRows {
  const midnight = wallClockMs(`${date}T00:00`);
  const rows = hours.map((hour) => {
    const start = wallClockMs(`${date}T${hour.start}`);
    // of the hour that has begun the rest alone is to come
    const from = Math.max(start, wallClockMs(`${date}T${now}`));
    return { t: from, end: start + HOUR_MS, when: `${hour.start}–${clockText((start - midnight) / HOUR_MS + 1)}`, ...rangeRow(hour) };
  });
  const fromMs = rows.at(0)?.t ?? midnight;
  return { rows, signals: { fromMs: Math.floor(fromMs / HOUR_MS) * HOUR_MS, toMs: midnight + DAY_MS, yTo: topOf(hours) } };
}

/** The days of an event to come, those of one stream. */
export function aheadDayRows({ days }: Pick<EventForecast, "days">, stream: string, language: Language): AheadRows {
  const own = days.filter((day) => day.stream === stream);
  const rows = own.map((day) => {
    const midnight = wallClockMs(`${day.date}T00:00`);
    return { t: midnight + DAY_PAD_MS, end: midnight + DAY_MS - DAY_PAD_MS, when: dayName(day.date, wordsOf(language)), ...rangeRow(day) };
  });
  return { rows, signals: { ...datesSpanned(own.map(({ date }) => date)), yTo: topOf(own) } };
}

/** The days by which a rate recovers: what they must reach, where it can be reached, and how likely it is. */
export function aheadRecoveryRows(recovery: PeriodOutlook["recoveries"][number], language: Language): AheadRows {
  const { after, expected, quantity } = recovery;
  const most = quantity === "share" ? 1 : Infinity;
  const rows = after.map(({ date, required, probability }) => ({
    t: wallClockMs(`${date}T12:00`), when: dayName(date, wordsOf(language)),
    chance: probability.value, lower: probability.lower, upper: probability.upper, chanceText: chanceText(probability),
    required: required !== undefined && required >= 0 && required <= most ? required : undefined, requiredText: requiredText(required, recovery, language),
    expected, expectedText: expected === undefined ? "" : formatQuantity(expected, quantity, TOLD_HALF_WIDTH),
  }));
  const drawn = rows.flatMap(({ required }) => [required, expected]).filter((value) => value !== undefined);
  const [least, greatest] = drawn.length === 0 ? [0, 1] : [Math.min(...drawn), Math.max(...drawn)];
  const span = Math.max(greatest - least, LEAST_SPAN[quantity]);
  return { rows, signals: { ...datesSpanned(after.map(({ date }) => date)), yFrom: Math.max(0, least - PAD * span), yTo: Math.min(most * (1 + PAD / 2), least + span * (1 + PAD)) } };
}

function rangeRow({ p05, p50, p95 }: PredictedRange) {
  return { p05, p50, p95, middle: formatNumber(p50), range: `${formatNumber(p05)}–${formatNumber(p95)}` };
}

function topOf(ranges: readonly PredictedRange[]): number {
  return Math.max(1, ...ranges.map(({ p95 }) => p95)) * (1 + PAD);
}

function datesSpanned(dates: readonly string[]): { readonly fromMs: number; readonly toMs: number } {
  const midnights = dates.map((date) => wallClockMs(`${date}T00:00`));
  return { fromMs: Math.min(...midnights), toMs: Math.max(...midnights) + DAY_MS };
}

function clockText(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
