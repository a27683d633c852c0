import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { placeOf } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { fitText } from "../../report/calibration/fitText.ts";
import { reasonText } from "../../report/calibration/reasonText.ts";
import { language } from "../language.ts";

/** The numbers that stand at their defaults, and why; nothing where all were learned. */
export function UntoldSection({ result: { fits, scenario } }: { readonly result: Pick<CalibrationResult, "fits" | "scenario"> }) {
  const page = calibrationPageWordsOf(language.value);
  const words = calibrationWordsOf(language.value);
  const defaults = Object.entries(fits).filter(([, { source }]) => source === "default");
  if (defaults.length === 0) return null;
  const { number, standing, why } = page.untoldColumns;
  return (
    <section id="untold">
      <h2>{page.untoldTitle}</h2>
      <p class="lead">{page.untoldLead}</p>
      <table class="numbers">
        <thead><tr><th scope="col">{number}</th><th scope="col">{standing}</th><th scope="col">{why}</th></tr></thead>
        <tbody>
          {defaults.map(([path, fit]) => (
            <tr key={path}><td>{placeOf(path, words, scenario).name}<small><code>{path}</code></small></td><td>{fitText(path, fit, words, scenario).value}</td><td>{fit.reason === undefined ? "" : reasonText(fit.reason, language.value)}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
