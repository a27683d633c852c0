import type { BacktestResult, Band, Coverage, HourBacktest } from "../../backtest/backtestResult.ts";
import { DAY_MS } from "../../time/units.ts";
import { figureText, type FigureFormat, formatOf, playedText } from "../backtest/bandText.ts";
import { backtestWordsOf } from "../backtest/backtestWordsOf.ts";
import { wallClockMs } from "../figures/calendar.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { dayName } from "../verdictSentences.ts";
import { replyTimeText } from "./replyTimeAxis.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { BACKTEST_COLOURS, BACKTEST_SHAPES } from "./backtestMarks.ts";
import type { BacktestQuantity } from "./backtestMarks.ts";

/** What a chart of a back-test takes: its rows and its signals. */
export interface BacktestRows {
  readonly rows: readonly object[];
  readonly signals: Readonly<Record<string, number>>;
}

/** Free room above and below, as a part of what the axis spans; least span. */
const PAD = 0.08;
const LEAST_SPAN = { share: 0.05, seconds: 10, number: 1 } as const;

/** The days of a rule that have a real figure or a played one. */
export function backtestDayRows({ days, rules }: Pick<BacktestResult, "days" | "rules">, rule: string, language: Language): BacktestRows {
  const { quantity } = rules[rule];
  const rows = days.map(({ date, rules: { [rule]: band } }) => ({
    t: wallClockMs(`${date}T12:00`), day: dayName(date, wordsOf(language)), units: formatNumber(band.units), ...bandRow(band, quantity, language),
  })).filter(isDrawn);
  const noons = days.map(({ date }) => wallClockMs(`${date}T12:00`));
  return { rows, signals: { fromMs: Math.min(...noons) - DAY_MS / 2, toMs: Math.max(...noons) + DAY_MS / 2, ...spanOf(rows, quantity) } };
}

/** Hours of the day that have a real figure or a played one; numbers of conversations and of waiting from 0. */
export function backtestHourRows(hours: readonly HourBacktest[], quantity: BacktestQuantity, bandOf: (hour: HourBacktest) => Band, language: Language): BacktestRows {
  const rows = hours.map((hour) => ({
    start: hour.hour, middle: hour.hour + 0.5, end: hour.hour + 1, hour: `${twoDigits(hour.hour)}:00–${twoDigits(hour.hour + 1)}:00`, ...bandRow(bandOf(hour), quantity, language),
  }));
  const drawn = rows.filter(isDrawn);
  // hours in the middle that have nothing stay, so that the line breaks there
  return { rows: rows.filter(({ start }) => start >= (drawn.at(0)?.start ?? 24) && start <= (drawn.at(-1)?.start ?? -1)), signals: spanOf(drawn, quantity) };
}

/** Of each level how many real figures lie in their intervals; outside is said of a share whose limits do not hold the level. */
export function backtestCoverageRows(calibration: readonly Coverage[]): BacktestRows {
  const rows = calibration.flatMap(({ level, share, lower, upper, n }) => {
    if (share === undefined || lower === undefined || upper === undefined) return [];
    const place = lower <= level && level <= upper ? "inside" : "outside";
    return [{
      level, held: share, lower, upper, colour: BACKTEST_COLOURS[place], shape: BACKTEST_SHAPES[place],
      levelText: percent(level), heldText: `${percent(share)} (${formatNumber(share * n)} / ${formatNumber(n)})`, limitsText: `${percent(lower)}–${percent(upper)}`,
    }];
  });
  return { rows, signals: {} };
}

/** The share answered within each time. */
export function backtestReplyRows({ replySeconds }: Pick<BacktestResult, "replySeconds">, language: Language): BacktestRows {
  return { rows: replySeconds.within.map(({ seconds, ...band }) => ({ seconds, time: replyTimeText(seconds, language), ...bandRow(band, "share", language) })).filter(isDrawn), signals: {} };
}

function bandRow(band: Band, quantity: BacktestQuantity, language: Language) {
  const { real, p05, p50, p95, inside } = band;
  const words = backtestWordsOf(language);
  const format: FigureFormat = formatOf(quantity, words);
  const place = inside === undefined ? "alone" : inside ? "inside" : "outside";
  return {
    real, p05, p50, p95, colour: BACKTEST_COLOURS[place], shape: BACKTEST_SHAPES[place],
    realText: figureText(real, format, words), playedText: playedText(band, format), medianText: figureText(p50, format, words),
  };
}

interface Drawn {
  readonly real?: number | undefined;
  readonly p05?: number | undefined;
  readonly p95?: number | undefined;
}

function isDrawn({ real, p05 }: Drawn): boolean {
  return real !== undefined || p05 !== undefined;
}

function spanOf(rows: readonly Drawn[], quantity: BacktestQuantity): { readonly yFrom: number; readonly yTo: number } {
  const values = rows.flatMap(({ real, p05, p95 }) => [real, p05, p95]).filter((value) => value !== undefined);
  if (values.length === 0) return { yFrom: 0, yTo: 1 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, LEAST_SPAN[quantity]);
  if (quantity !== "share") return { yFrom: 0, yTo: Math.max(most, LEAST_SPAN[quantity]) * (1 + PAD) };
  // a little above 100 %, so that a dot there is whole
  return { yFrom: Math.max(0, Math.min(least, most - span) - PAD * span), yTo: Math.min(1 + PAD * span / 2, most + PAD * span) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}
