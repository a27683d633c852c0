import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { daysLearned } from "../../report/calibration/daysLearned.ts";
import { keyFigures } from "../../report/calibration/keyFigures.ts";
import { learnedSentences } from "../../report/calibration/learnedSentences.ts";
import { language } from "../frame/language.ts";

/** What a manager reads first: how much was learned, the figures by which the desk is known, how well it fits, and what could not be told. */
export function LearnedVerdict({ result }: { readonly result: CalibrationResult }) {
  const page = calibrationPageWordsOf(language.value);
  const learned = Object.values(result.fits).filter(({ source }) => source === "fitted").length;
  return (
    <section class="verdict" id="learned">
      <h2>{page.headline(learned, daysLearned(result))}</h2>
      <dl class="key-figures">
        {keyFigures(result, language.value).map(({ name, value, interval }) => <div key={name}><dt>{name}</dt><dd>{value}{interval === "" ? null : <small>{interval}</small>}</dd></div>)}
      </dl>
      {learnedSentences(result, language.value).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </section>
  );
}
