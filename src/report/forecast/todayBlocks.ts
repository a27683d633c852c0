import type { TodayOutlook, TodayRule, TodayStream } from "../../forecast/today/todayOutlook.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { percentDigits } from "../figures/formatShare.ts";
import { formatTarget } from "../figures/formatTarget.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { ForecastBlock } from "./forecastBlock.ts";
import type { ForecastWords } from "./forecastWords.ts";
import { forecastWordsOf } from "./forecastWordsOf.ts";
import { movesBlock } from "./movesBlock.ts";
import { rangeText } from "./rangeText.ts";

/** The rest of a day: each rule so far and to the end, who still comes, what could be done. */
export function todayBlocks(today: TodayOutlook, language: Language): ForecastBlock[] {
  const words = forecastWordsOf(language);
  const deciding = today.rules.at(today.deciding);
  return [
    { lines: daySentences(today, language) },
    { entries: today.rules.map((rule) => ruleEntry(rule, words, language)) },
    ...(today.hours.length === 0 ? [] : [{ title: words.today.hours, cells: today.hours.map((hour) => `${hour.start} ${rangeText(words, hour)}`), chart: { of: "hours" as const } }]),
    ...(deciding === undefined ? [] : [movesBlock(today.moves, deciding, today.interrupted === true, language)]),
  ];
}

/** How many have come so far, where as many were to be expected. */
export function todayHeading({ date, now, streams }: TodayOutlook, language: Language): string {
  const sums = streams.reduce((sum, { counted, expected }) => ({ counted: sum.counted + counted, expected: sum.expected + expected }), { counted: 0, expected: 0 });
  return forecastWordsOf(language).today.heading(dayName(date, wordsOf(language)), now, formatNumber(sums.counted), formatNumber(sums.expected));
}

export function todayFooter({ replications }: TodayOutlook, language: Language): string {
  return forecastWordsOf(language).today.footer(formatNumber(replications));
}

function daySentences({ streams, standsFor, leftOut, interrupted, replications, moves }: TodayOutlook, language: Language): string[] {
  const words = forecastWordsOf(language);
  const own = words.today;
  return [
    ...streams.filter(isOfToday).map((stream) => streamText(stream, streams.length > 1, words)),
    ...(standsFor === undefined ? [] : [own.moved(dayName(standsFor, wordsOf(language)))]),
    ...(leftOut.length === 0 ? [] : [own.leftOut(leftOut)]),
    ...(interrupted === true ? [own.interrupted(formatNumber(replications), moves.length > 0)] : []),
  ];
}

/** A stream that has nobody on this day is not told of. */
function isOfToday({ counted, expected, rest }: TodayStream): boolean {
  return counted > 0 || expected > 0 || rest.mean > 0;
}

/** Of a stream of which nobody was expected the counts do not tell how busy the day is. */
function streamText({ stream, counted, expected, busyness, rest }: TodayStream, isNamed: boolean, words: ForecastWords): string {
  const name = isNamed ? stream : undefined;
  if (expected === 0 && counted > 0) return words.today.unexpected(name, formatNumber(counted), rangeText(words, rest));
  const percent = (value: number): string => `${percentDigits(value, 0)}%`;
  const interval = busyness.lower === undefined || busyness.upper === undefined ? undefined : `${percentDigits(busyness.lower, 0)}–${percent(busyness.upper)}`;
  return words.today.stream(name, percent(busyness.value), interval, rangeText(words, rest));
}

/** Its name and limit, and what is judged so far, the whole day, the chance. */
function ruleEntry({ name, shop, quantity, soFar, rate, limit, pass }: TodayRule, words: ForecastWords, language: Language): { readonly name: string; readonly text: string } {
  const own = words.today;
  const digits = (value: number): string => (quantity === "share" ? percentDigits(value, 1) : formatNumber(value, 1));
  const format = (value: number): string => quantity === "share" ? `${digits(value)}%` : own.seconds(digits(value));
  const until = soFar === undefined ? own.unknown
    : quantity === "share" ? `${formatNumber(soFar.numerator)} / ${formatNumber(soFar.denominator)}${soFar.pending === 0 ? "" : ` + ${own.owed(soFar.pending)}`}`
      : soFar.denominator === 0 ? "–" : format(soFar.numerator / soFar.denominator);
  const target = limit === undefined ? "" : ` ${formatTarget(limit, quantity)}`;
  const chance = passText(pass, language);
  const figures = [`${own.soFar} ${until}`, `${own.whole} ${rate === undefined ? wordsOf(language).terminal.notAssessed : words.range(format(rate.p50), digits(rate.p05), digits(rate.p95))}`, ...(chance === "" || rate === undefined ? [] : [`${own.passes} ${chance}`])];
  return { name: `${shop === undefined ? "" : `${shop}: `}${name[language]}${target}`, text: figures.join(" · ") };
}

/** Empty without a limit. */
function passText(pass: Estimate | undefined, language: Language): string {
  if (pass === undefined) return "";
  return pass.value === undefined ? wordsOf(language).terminal.notAssessed : figureText(formatEstimate(pass, "share"));
}
