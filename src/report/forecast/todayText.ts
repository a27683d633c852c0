import type { MoveGain } from "../../forecast/today/moveGains.ts";
import type { TodayOutlook, TodayRule, TodayStream } from "../../forecast/today/todayOutlook.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { percentDigits } from "../figures/formatShare.ts";
import { plainPercent } from "../figures/formatTarget.ts";
import { wrap } from "../terminal/columns.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { dayName } from "../verdictSentences.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { type ForecastTextOptions, rangeText } from "./eventForecastText.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";
import { textTable } from "./textTable.ts";

const MOST_MOVES = 8;
const HOURS_A_ROW = 4;

/** The rest of a day for the terminal: how busy it is, each rule so far and to the end, who still comes, what could be done. Ends with a line feed. */
export function todayText(today: TodayOutlook, { language, colors, columns }: ForecastTextOptions): string {
  const words = forecastWordsOf(language);
  const own = words.today;
  const sums = today.streams.reduce((sum, { counted, expected }) => ({ counted: sum.counted + counted, expected: sum.expected + expected }), { counted: 0, expected: 0 });
  const deciding = today.rules.at(today.deciding);
  return `${[
    colors.strong(own.heading(dayName(today.date, wordsOf(language)), today.now, formatNumber(sums.counted), formatNumber(sums.expected))),
    ...today.streams.filter(isOfToday).flatMap((stream) => wrap(streamText(stream, today.streams.length > 1, words), columns)),
    ...(today.standsFor === undefined ? [] : wrap(own.moved(dayName(today.standsFor, wordsOf(language))), columns)),
    ...(today.leftOut.length === 0 ? [] : wrap(own.leftOut(today.leftOut), columns)),
    "", ...today.rules.flatMap((rule) => ruleLines(rule, words, language, columns)),
    "", own.hours, ...hourRows(today, words, columns),
    ...(deciding === undefined ? [] : ["", ...moveLines(today, deciding, words, language, columns)]),
    "", ...wrap(own.footer(formatNumber(today.replications)), columns).map(colors.faint),
  ].join("\n")}\n`;
}

/** A stream that has nobody on this day is not told of. */
function isOfToday({ counted, expected, rest }: TodayStream): boolean {
  return counted > 0 || expected > 0 || rest.mean > 0;
}

function streamText({ stream, busyness, rest }: TodayStream, isNamed: boolean, words: ForecastWords): string {
  const percent = (value: number): string => `${percentDigits(value, 0)}%`;
  const interval = busyness.lower === undefined || busyness.upper === undefined ? undefined : `${percentDigits(busyness.lower, 0)}–${percent(busyness.upper)}`;
  return words.today.stream(isNamed ? stream : undefined, percent(busyness.value), interval, rangeText(words, rest));
}

/** Its name and limit, and below that what is judged so far, the whole day, the chance. */
function ruleLines({ name, shop, quantity, soFar, rate, limit, pass }: TodayRule, words: ForecastWords, language: ForecastTextOptions["language"], columns: number): string[] {
  const own = words.today;
  const digits = (value: number): string => (quantity === "share" ? percentDigits(value, 1) : formatNumber(value, 1));
  const format = (value: number): string => `${digits(value)}${quantity === "share" ? "%" : " s"}`;
  const until = soFar === undefined ? own.unknown
    : quantity === "share" ? `${formatNumber(soFar.numerator)} / ${formatNumber(soFar.denominator)}${soFar.pending === 0 ? "" : ` + ${own.owed(soFar.pending)}`}`
      : soFar.denominator === 0 ? "–" : format(soFar.numerator / soFar.denominator);
  const target = limit === undefined ? "" : ` ${limit.operator.replace(">=", "≥").replace("<=", "≤")} ${quantity === "share" ? plainPercent(limit.value) : `${limit.value} s`}`;
  const chance = passText(pass, language);
  const figures = [`${own.soFar} ${until}`, `${own.whole} ${words.range(format(rate.p50), digits(rate.p05), digits(rate.p95))}`, ...(chance === "" ? [] : [`${own.passes} ${chance}`])];
  return [`${shop === undefined ? "" : `${shop}: `}${name[language]}${target}`, ...wrap(figures.join(" · "), columns - 2).map((line) => `  ${line}`)];
}

/** Empty without a limit. */
function passText(pass: Estimate | undefined, language: ForecastTextOptions["language"]): string {
  if (pass === undefined) return "";
  return pass.value === undefined ? wordsOf(language).terminal.notAssessed : figureText(formatEstimate(pass, "share"));
}

function hourRows({ hours }: TodayOutlook, words: ForecastWords, columns: number): string[] {
  const cells = hours.map((hour) => `${hour.start} ${rangeText(words, hour)}`);
  const rows = Array.from({ length: Math.ceil(cells.length / HOURS_A_ROW) }, (_, row) => cells.slice(row * HOURS_A_ROW, (row + 1) * HOURS_A_ROW));
  return textTable(rows, columns - 2).map((line) => `  ${line}`);
}

function moveLines({ moves }: TodayOutlook, deciding: TodayRule, words: ForecastWords, language: ForecastTextOptions["language"], columns: number): string[] {
  if (moves.length === 0) return [words.today.noMoves];
  const rows = moves.slice(0, MOST_MOVES).map(({ move, pass, rate }: MoveGain) => [words.today.move(move), gainText(pass, "share", true), gainText(rate, deciding.quantity, false)]);
  return [words.today.moves(deciding.name[language]), ...textTable([["", words.today.gain, words.today.rate], ...rows], columns - 2).map((line) => `  ${line}`)];
}

/** `+12.0% (+8.1 … +16.0)`: a difference with its sign, with its interval where that is asked for. */
function gainText(gain: Estimate, quantity: "share" | "seconds", isWhole: boolean): string {
  if (gain.value === undefined) return "";
  const [scale, unit] = quantity === "share" ? [100, "%"] : [1, " s"];
  const signed = (value: number): string => `${value * scale >= 0.05 ? "+" : value * scale <= -0.05 ? "−" : "±"}${formatNumber(Math.abs(value) * scale, 1)}`;
  return !isWhole || gain.lower === undefined || gain.upper === undefined ? `${signed(gain.value)}${unit}` : `${signed(gain.value)}${unit} (${signed(gain.lower)} … ${signed(gain.upper)})`;
}
