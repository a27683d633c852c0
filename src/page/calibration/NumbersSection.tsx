import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { placeOf } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { fitText } from "../../report/calibration/fitText.ts";
import { language } from "../frame/language.ts";

/** More numbers than these are folded. */
const MOST_OPEN = 120;

/** Every number that was learned, with its interval and what it rests on, by stream, team and shift. */
export function NumbersSection({ result: { fits, scenario } }: { readonly result: Pick<CalibrationResult, "fits" | "scenario"> }) {
  const page = calibrationPageWordsOf(language.value);
  const words = calibrationWordsOf(language.value);
  const [number, value, interval, rests] = words.columns;
  const groups = new Map<string, string[]>();
  for (const path of Object.keys(fits).filter((one) => fits[one].source === "fitted")) {
    const { group } = placeOf(path, words, scenario);
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  const count = [...groups.values()].reduce((sum, paths) => sum + paths.length, 0);
  const table = (
    <table class="numbers">
      <thead><tr><th scope="col">{number}</th><th scope="col">{value}</th><th scope="col">{interval}</th><th scope="col">{rests}</th></tr></thead>
      {[...groups].map(([group, paths]) => (
        <tbody key={group}>
          <tr><th scope="rowgroup" colSpan={4}>{group}</th></tr>
          {paths.map((path) => <NumberRow key={path} path={path} fits={fits} scenario={scenario} />)}
        </tbody>
      ))}
    </table>
  );
  return (
    <section id="numbers">
      <h2>{page.numbersTitle}</h2>
      <p class="lead">{page.numbersLead}</p>
      {count <= MOST_OPEN ? table : <details><summary>{page.numbersFolded(count)}</summary>{table}</details>}
    </section>
  );
}

function NumberRow({ path, fits, scenario }: { readonly path: string } & Pick<CalibrationResult, "fits" | "scenario">) {
  const words = calibrationWordsOf(language.value);
  const text = fitText(path, fits[path], words, scenario);
  return (
    <tr>
      <td>{placeOf(path, words, scenario).name}<small><code>{path}</code></small></td><td>{text.value}</td><td>{text.interval}</td><td>{text.rests}</td>
    </tr>
  );
}
