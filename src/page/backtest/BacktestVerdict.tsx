import type { BacktestResult } from "../../backtest/backtestResult.ts";
import { backtestAnswer } from "../../report/backtest/backtestAnswer.ts";
import { backtestWordsOf } from "../../report/backtest/backtestWordsOf.ts";
import { language } from "../frame/language.ts";

/** Whether the model is like the days, in words. */
export function BacktestVerdict({ result }: { readonly result: BacktestResult }) {
  const { headline, standing, sentences } = backtestAnswer(result, language.value);
  return (
    <section class={`verdict ${standing}`} id="verdict">
      <h2>{headline}</h2>
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {result.interrupted === true ? <p class="interrupted">{backtestWordsOf(language.value).interrupted}</p> : null}
    </section>
  );
}
