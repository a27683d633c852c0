import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import type { Fit } from "../../calibration/fit.ts";
import type { Language } from "../words/language.ts";
import { calibrationPageWordsOf } from "./calibrationPageWords.ts";
import { placeOf } from "./calibrationText.ts";
import { calibrationWordsOf } from "./calibrationWordsOf.ts";
import { daysLearned } from "./daysLearned.ts";

/** A law off by no more than that is close. Source: docs/calibration.md. */
const CLOSE = 0.05;
const FEW_DAYS = 5;

/** What a manager reads first: how well laws fit, where observed values stand for one, what could not be told. */
export function learnedSentences(result: CalibrationResult, language: Language): readonly string[] {
  const { fits, scenario } = result;
  const page = calibrationPageWordsOf(language);
  const words = calibrationWordsOf(language);
  const named = (paths: readonly string[]): string => [...new Set(paths.map((path) => placeOf(path, words, scenario).name))].join(language === "zh" ? "、" : ", ");
  const all = Object.entries(fits);
  const pathsOf = (isOne: (fit: Fit) => boolean): readonly string[] => all.flatMap(([path, fit]) => (isOne(fit) ? [path] : []));
  const laws = all.flatMap(([path, { fitTest, family }]) => (fitTest?.name === "ks" && family !== "empirical" && family !== "constant" ? [{ path, distance: fitTest.value }] : []));
  const worst = laws.toSorted((a, b) => b.distance - a.distance).at(0);
  const observed = pathsOf(({ family }) => family === "empirical");
  const defaults = pathsOf(({ source }) => source === "default");
  const days = daysLearned(result);
  return [
    ...(worst === undefined ? [] : [worst.distance <= CLOSE ? page.close(laws.length, named([worst.path]), points(worst.distance)) : page.worst(named([worst.path]), points(worst.distance))]),
    ...(observed.length === 0 ? [] : [page.asObserved(named(observed))]),
    ...(days < FEW_DAYS ? [page.fewDays(days)] : []),
    defaults.length === 0 ? page.noDefaults : page.defaults(defaults.length, named(defaults)),
  ];
}

function points(distance: number): string {
  return (distance * 100).toFixed(1);
}
