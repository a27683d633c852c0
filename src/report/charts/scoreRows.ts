import { DAY_MS } from "../../time/units.ts";
import { wallClockMs } from "../figures/calendar.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { rateOfDay } from "../score/ruleDays.ts";
import type { RuleView } from "../score/ruleView.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { CAUSE_COLOURS, PLAIN_COLOUR } from "./causeColours.ts";
import { scoreChartWords } from "./scoreChartWords.ts";
import { VERDICT_COLOURS } from "./scoreDayChart.ts";

/** A day of a rule as it is drawn, at its noon. */
interface ScoreDayRow {
  readonly t: number;
  readonly day: string;
  readonly rate: number;
  readonly limit?: number;
  readonly counts: string;
  readonly verdict: string;
  readonly colour: string;
  readonly fill: string;
}

interface ScoreDays {
  readonly rows: readonly ScoreDayRow[];
  readonly signals: { readonly fromMs: number; readonly toMs: number; readonly yFrom: number; readonly yTo: number };
}

/** Free room above and below, as a part of what the axis spans; least span of shares, and of seconds. */
const PAD = 0.08;
const LEAST_SPAN = { share: 0.1, seconds: 10 } as const;

/** Days that have a figure, assessed or not, and what the axes span: all of them and the limit. */
export function scoreDayRows(rule: RuleView, language: Language): ScoreDays {
  const words = scoreChartWords(language);
  const limit = limitOf(rule);
  const rows = rule.days.flatMap((day): ScoreDayRow[] => {
    const rate = rateOfDay(day);
    if (rate === undefined) return [];
    const verdict = day.verdict ?? "none";
    const colour = VERDICT_COLOURS[verdict];
    return [{
      t: wallClockMs(`${day.date}T12:00`), day: dayName(day.date, wordsOf(language)), rate, ...(limit === undefined ? {} : { limit }),
      counts: rule.quantity === "share" ? words.met(formatNumber(day.met ?? 0), formatNumber(day.all ?? 0)) : formatNumber(day.all ?? 0),
      verdict: words.verdicts[verdict], colour, fill: verdict === "not-assessed" ? "transparent" : colour,
    }];
  });
  return { rows, signals: { ...timeSpan(rows), ...valueSpan([...rows.map(({ rate }) => rate), ...(limit === undefined ? [] : [limit])], rule.quantity) } };
}

/** By which the days are judged. */
export function limitOf({ consequences }: RuleView): number | undefined {
  return consequences[0]?.threshold?.value;
}

function timeSpan(rows: readonly ScoreDayRow[]): { fromMs: number; toMs: number } {
  if (rows.length === 0) return { fromMs: 0, toMs: DAY_MS };
  return { fromMs: rows[0].t - DAY_MS / 2, toMs: rows[rows.length - 1].t + DAY_MS / 2 };
}

function valueSpan(values: readonly number[], quantity: RuleView["quantity"]): { yFrom: number; yTo: number } {
  if (values.length === 0) return { yFrom: 0, yTo: 1 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, LEAST_SPAN[quantity]);
  const top = most + PAD * span;
  return { yFrom: Math.max(0, Math.min(least, most - span) - PAD * span), yTo: quantity === "share" ? Math.min(1, top) : top };
}

/** A piece of an hour's bar. */
interface ScoreHourRow {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly hour: string;
  readonly told: string;
  readonly colour: string;
  readonly opacity: number;
}

/** What the pieces of the hours' bars are drawn in. */
export const HOUR_COLOURS = { missed: CAUSE_COLOURS["no-cover"], met: PLAIN_COLOUR } as const;
export const MET_OPACITY = 0.45;
/** Free room at either side of a bar, as a part of an hour. */
const GAP = 0.1;

/** By hour what was missed and what was met; of a mean its seconds; hours without units have none. */
export function scoreHourRows({ byHour, quantity }: RuleView, language: Language): ScoreHourRow[] {
  const words = scoreChartWords(language);
  return byHour.flatMap(({ of = "", met, all, value }) => {
    const start = Number.parseInt(of, 10);
    if (Number.isNaN(start)) return [];
    const bar = { start: start + GAP, end: start + 1 - GAP, hour: `${of.padStart(2, "0").slice(0, 2)}:00` };
    if (quantity === "seconds") return value === undefined ? [] : [{ ...bar, from: 0, to: value, told: `${formatNumber(value, 1)} s`, colour: PLAIN_COLOUR, opacity: MET_OPACITY }];
    if (met === undefined || all === undefined) return [];
    const told = words.met(formatNumber(met), formatNumber(all));
    const pieces = [
      { ...bar, from: 0, to: all - met, told, colour: HOUR_COLOURS.missed, opacity: 1 },
      { ...bar, from: all - met, to: all, told, colour: HOUR_COLOURS.met, opacity: MET_OPACITY },
    ];
    return pieces.filter(({ from, to }) => to > from);
  });
}
