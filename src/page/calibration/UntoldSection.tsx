import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { placeOf } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { fitText } from "../../report/calibration/fitText.ts";
import { reasonText } from "../../report/calibration/reasonText.ts";
import { language } from "../frame/language.ts";

interface Untold {
  readonly path: string;
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** The numbers that stand at their defaults, and why, those of several shifts or teams in one row; nothing where all were learned. */
export function UntoldSection({ result: { fits, scenario } }: { readonly result: Pick<CalibrationResult, "fits" | "scenario"> }) {
  const page = calibrationPageWordsOf(language.value);
  const words = calibrationWordsOf(language.value);
  const defaults = Object.entries(fits).filter(([, { source }]) => source === "default");
  if (defaults.length === 0) return null;
  const { number, standing, why } = page.untoldColumns;
  const rows = grouped(defaults.map(([path, fit]) => ({
    path, name: placeOf(path, words, scenario).name, value: fitText(path, fit, words, scenario).value, why: fit.reason === undefined ? "" : reasonText(fit.reason, language.value),
  })));
  return (
    <section id="untold">
      <h2>{page.untoldTitle}</h2>
      <p class="lead">{page.untoldLead}</p>
      <table class="numbers">
        <thead><tr><th scope="col">{number}</th><th scope="col">{standing}</th><th scope="col">{why}</th></tr></thead>
        <tbody>
          {[...rows.values()].map(([{ path, name, value, why: reason }, ...others]) => (
            <tr key={path}><td>{name}<small><code>{path}</code>{others.length === 0 ? null : ` ${page.andMore(others.length)}`}</small></td><td>{value}</td><td>{reason}</td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function grouped(untold: readonly Untold[]): ReadonlyMap<string, readonly Untold[]> {
  const rows = new Map<string, Untold[]>();
  for (const one of untold) {
    const key = `${one.name}\n${one.value}\n${one.why}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return rows;
}
