import type { BacktestResult } from "../../backtest/backtestResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import { figureText, formatOf, playedText } from "./bandText.ts";
import { backtestPageWordsOf } from "./backtestPageWords.ts";
import { backtestWordsOf } from "./backtestWordsOf.ts";
import { verdictSentences } from "./verdictSentences.ts";
import { worstHours } from "./worstHours.ts";

/** A back-test's answer as its page begins: a headline, what stands behind it, and how good that is. */
export interface BacktestAnswer {
  readonly headline: string;
  /** `open` where nothing speaks against the model and there is little to go by, or only days that it was learned from. */
  readonly standing: "passes" | "fails" | "open";
  readonly sentences: readonly string[];
}

const SHOWN_HOURS = 3;

/** The verdict first, then how many days hold, then the hours that differ most. */
export function backtestAnswer(result: BacktestResult, language: Language): BacktestAnswer {
  const words = backtestPageWordsOf(language);
  const codes = result.verdict.map(({ code }) => code);
  const fewDays = result.verdict.find((verdict) => verdict.code === "few-days");
  const told = verdictSentences({ verdict: result.verdict.filter(({ code }) => code !== "reproduces"), rules: result.rules }, language);
  const rest = [...coverageSentence(result, language), ...worstSentence(result, language)];
  if (codes.includes("few-replications")) return { headline: words.headlines.unjudged, standing: "open", sentences: [...told, ...rest] };
  if (!codes.includes("reproduces")) return { headline: words.headlines.differs, standing: "fails", sentences: [...told, ...rest] };
  if (fewDays !== undefined) return { headline: words.headlines.fewDays(fewDays.days), standing: "open", sentences: [...told, ...rest] };
  const isSeen = result.verdict.some((verdict) => verdict.code === "days-learned" && verdict.days === verdict.of);
  return { headline: words.headlines.reproduces, standing: isSeen ? "open" : "passes", sentences: [words.nothingAgainst, ...told, ...rest] };
}

function coverageSentence({ coverage: { share, lower, upper, n } }: BacktestResult, language: Language): string[] {
  if (share === undefined || lower === undefined || upper === undefined) return [];
  return [backtestWordsOf(language).coverage(formatNumber(share * n), formatNumber(n), `${percent(lower)}–${percent(upper)}`)];
}

function worstSentence(result: BacktestResult, language: Language): string[] {
  const words = backtestPageWordsOf(language);
  const hours = worstHours(result, SHOWN_HOURS).map(({ hour, rule, band }) => {
    const { name, quantity } = result.rules[rule];
    const format = formatOf(quantity, backtestWordsOf(language));
    return words.worstHour(`${twoDigits(hour)}:00–${twoDigits(hour + 1)}:00`, name[language], figureText(band.real, format, backtestWordsOf(language)), playedText(band, format));
  });
  return [hours.length === 0 ? backtestWordsOf(language).hoursHeld : words.worst(hours)];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}
