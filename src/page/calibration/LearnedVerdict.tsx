import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { placeOf } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { language } from "../language.ts";

/** What a manager reads first: how much was learned, what was not, and what fits least. */
export function LearnedVerdict({ result: { fits, log } }: { readonly result: CalibrationResult }) {
  const page = calibrationPageWordsOf(language.value);
  const words = calibrationWordsOf(language.value);
  const named = (path: string) => placeOf(path, words).name;
  const all = Object.entries(fits);
  const defaults = all.filter(([, { source }]) => source === "default");
  const distances = all.flatMap(([path, { fitTest }]) => (fitTest?.name === "ks" ? [{ path, distance: fitTest.value }] : []));
  const worst = distances.toSorted((a, b) => b.distance - a.distance).at(0);
  return (
    <section class="verdict" id="learned">
      <h2>{page.headline(all.length - defaults.length, log.days)}</h2>
      <p>{defaults.length === 0 ? page.noDefaults : page.defaults(defaults.length, [...new Set(defaults.map(([path]) => named(path)))].join(listMark()))}</p>
      {worst === undefined ? null : <p>{page.worst(named(worst.path), worst.distance.toFixed(3))}</p>}
    </section>
  );
}

function listMark(): string {
  return language.value === "zh" ? "、" : ", ";
}
