import type { CounterResult } from "../../calibration/counters/counterResult.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { countersPageWordsOf } from "../../report/calibration/countersPageWords.ts";
import { countersStory } from "../../report/calibration/countersText.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { formatShare } from "../../report/figures/formatShare.ts";
import { language } from "../frame/language.ts";

/** Handling time and coverage in one line, their intervals, and how well they explain the figures. */
export function PairVerdict({ result }: { readonly result: CounterResult }) {
  const page = countersPageWordsOf(language.value);
  const { sentences, fit } = countersStory(result, language.value);
  const { pair } = result;
  return (
    <section class="verdict" id="pair">
      <h2>{pair === undefined ? page.headlineUnknown : page.headline(formatNumber(pair.handle.value, 1) + calibrationWordsOf(language.value).durations.seconds, formatShare(pair.shrinkage.value))}</h2>
      {sentences.map((sentence) => <p key={sentence}>{capitalized(sentence)}</p>)}
      {fit === "" ? null : <p>{fit}</p>}
    </section>
  );
}
