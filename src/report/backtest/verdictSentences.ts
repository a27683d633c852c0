import type { BacktestResult } from "../../backtest/backtestResult.ts";
import type { BacktestVerdict } from "../../backtest/backtestVerdict.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import { formatOf } from "./bandText.ts";
import { backtestPageWordsOf } from "./backtestPageWords.ts";
import { backtestWordsOf } from "./backtestWordsOf.ts";

const POINTS: Readonly<Record<Language, string>> = { en: " points", zh: " 个百分点" };

const FULL_STOP: Readonly<Record<Language, string>> = { en: ".", zh: "。" };

/** The verdict in words, a sentence for each thing that it says; of a few days no praise. */
export function verdictSentences({ verdict, rules }: Pick<BacktestResult, "verdict" | "rules">, language: Language): string[] {
  const words = backtestWordsOf(language);
  const fewDays = verdict.find(({ code }) => code === "few-days");
  return verdict.map((one) => (one.code === "reproduces" && fewDays?.code === "few-days" ? `${backtestPageWordsOf(language).headlines.fewDays(fewDays.days)}${FULL_STOP[language]}` : words.said(one, toldOf(one, rules, language))));
}

function toldOf(verdict: BacktestVerdict, rules: BacktestResult["rules"], language: Language): { rule: string; real: string; played: string; by: string } {
  const nothing = { rule: "", real: "", played: "", by: "" };
  if (!("real" in verdict)) return "rule" in verdict ? { ...nothing, rule: rules[verdict.rule].name[language] } : nothing;
  const { real, played } = verdict;
  if (!("by" in verdict)) return { ...nothing, ...differenceOf(verdict, rules, language) };
  const { by } = verdict;
  if (!("rule" in verdict)) return { rule: "", real: formatNumber(real), played: formatNumber(played), by: `${(by * 100).toFixed(0)}%` };
  const { name, quantity } = rules[verdict.rule];
  const format = formatOf(quantity, backtestWordsOf(language));
  return { rule: name[language], real: format(real), played: format(played), by: quantity === "share" ? `${(by * 100).toFixed(1)}${POINTS[language]}` : format(by) };
}

type Difference = Extract<BacktestVerdict, { code: "hours-differ" | "replies-slower" | "replies-faster" }>;

function differenceOf(verdict: Difference, rules: BacktestResult["rules"], language: Language): { rule: string; real: string; played: string } {
  const ofRule = verdict.code === "hours-differ" && verdict.rule !== undefined ? rules[verdict.rule] : undefined;
  const format = formatOf(verdict.code === "hours-differ" ? (ofRule?.quantity ?? "number") : "seconds", backtestWordsOf(language));
  return { rule: ofRule?.name[language] ?? "", real: format(verdict.real), played: format(verdict.played) };
}
