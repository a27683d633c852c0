import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../calibration/calibrationPageWords.ts";
import { placeOf } from "../calibration/calibrationText.ts";
import { calibrationWordsOf } from "../calibration/calibrationWordsOf.ts";
import { fitText } from "../calibration/fitText.ts";
import type { FigureTable } from "../figureTables.ts";
import type { Language } from "../words/language.ts";

/** Every number that was learned, with its interval and what it rests on. */
export function learnedTable({ fits, scenario }: Pick<CalibrationResult, "fits" | "scenario">, language: Language): FigureTable {
  const words = calibrationWordsOf(language);
  const rows = Object.entries(fits).filter(([, { source }]) => source === "fitted").map(([path, fit]) => {
    const { group, name } = placeOf(path, words, scenario);
    const text = fitText(path, fit, words, scenario);
    return [path, [group, name].filter((part) => part !== "").join(" · "), text.value, text.interval, text.rests];
  });
  const [number, ...others] = words.columns;
  return { file: "numbers", title: calibrationPageWordsOf(language).numbersTitle, names: 2, rows, columns: ["", number, ...others] };
}
