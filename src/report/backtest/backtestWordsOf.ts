import type { Language } from "../words/language.ts";
import type { BacktestWords } from "./backtestWords.ts";
import { enBacktest } from "./enBacktest.ts";
import { zhBacktest } from "./zhBacktest.ts";

export function backtestWordsOf(language: Language): BacktestWords {
  return language === "zh" ? zhBacktest : enBacktest;
}
