import type { BacktestResult, Band } from "../../backtest/backtestResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { findingLines } from "../score/findingLines.ts";
import { wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { besideText, figureText, formatOf, playedText } from "./bandText.ts";
import { type BacktestWords } from "./backtestWords.ts";
import { backtestWordsOf } from "./backtestWordsOf.ts";
import { dayTables } from "./dayTables.ts";
import { verdictSentences } from "./verdictSentences.ts";
import { worstHours } from "./worstHours.ts";

export interface BacktestTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
  /** Only the table and the verdict. */
  readonly quiet: boolean;
}

const SHOWN_HOURS = 3;
/** Levels told beside that of the bands. */
const SHOWN_LEVELS: readonly number[] = [0.5, 0.8];

/** A back-test for the terminal: days × rules, how many intervals held, reply times, the worst hours, the verdict. Ends with a line feed. */
export function backtestText(result: BacktestResult, options: BacktestTextOptions): string {
  const { language, colors, columns, quiet } = options;
  const words = backtestWordsOf(language);
  const table = dayTables(result, options);
  const verdict = [colors.strong(words.verdict), ...verdictSentences(result, language).flatMap((sentence) => indented(sentence, columns))];
  if (quiet) return `${[...table, "", ...verdict].join("\n")}\n`;
  const findings = findingLines(result.findings, options);
  return `${[
    ...headingLines(result, words, columns), "", ...table, ...wrap(words.legend, columns).map(colors.faint),
    "", ...figureLines(result, words).flatMap((line) => wrap(line, columns)),
    "", ...hourLines(result, words, options),
    "", ...verdict,
    ...(findings.length === 0 ? [] : ["", colors.strong(words.findings), ...findings]),
  ].join("\n")}\n`;
}

function headingLines({ log, scenario, days, replications, arrivals, uncertain = [], interrupted }: BacktestResult, words: BacktestWords, columns: number): string[] {
  const [first, last] = [days[0].date, days[days.length - 1].date];
  const heading = words.heading({
    file: log.file ?? "", span: first === last ? first : `${first} … ${last}`, days: days.length, scenario: scenario.name, replications: formatNumber(replications), drawn: arrivals === "drawn", uncertain: uncertain.length,
  });
  return [...wrap(heading, columns), ...(interrupted === true ? wrap(words.interrupted, columns) : [])];
}

function figureLines({ coverage, calibration, replySeconds, hours, waiting }: BacktestResult, words: BacktestWords): string[] {
  const { share, lower, upper, n } = coverage;
  const seconds = (band: Band): string => besideText(band, formatOf("seconds", words), words);
  const levels = calibration.filter(({ level }) => SHOWN_LEVELS.includes(level)).flatMap(({ level, share: held }) => (held === undefined ? [] : [[percent(level), percent(held)] as const]));
  const worst = hours.toSorted((a, b) => (b.waiting.real ?? 0) - (a.waiting.real ?? 0))[0];
  const number = formatOf("number", words);
  return [
    ...(share === undefined || lower === undefined || upper === undefined ? [] : [words.coverage(formatNumber(share * n), formatNumber(n), `${percent(lower)}–${percent(upper)}`)]),
    ...(levels.length === 0 ? [] : [words.levels(levels)]),
    words.replies(seconds(replySeconds.mean), seconds(replySeconds.p50), seconds(replySeconds.p90)),
    ...(worst.waiting.real === undefined || worst.waiting.p05 === undefined ? [] : [words.waiting(waiting, hourText(worst.hour), besideText(worst.waiting, number, words))]),
  ];
}

function hourLines(result: BacktestResult, words: BacktestWords, { language, colors, columns }: BacktestTextOptions): string[] {
  const worst = worstHours(result, SHOWN_HOURS);
  if (worst.length === 0) return wrap(words.hoursHeld, columns);
  return [colors.strong(words.worstHours), ...worst.flatMap(({ hour, rule, band }) => {
    const { name, quantity } = result.rules[rule];
    const format = formatOf(quantity, words);
    return indented(words.worstHour(hourText(hour), name[language], figureText(band.real, format, words), playedText(band, format)), columns);
  })];
}

function indented(text: string, columns: number): string[] {
  return wrap(text, columns - 2).map((line) => `  ${line}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

/** `12:00–13:00`. */
function hourText(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00–${String(hour + 1).padStart(2, "0")}:00`;
}
