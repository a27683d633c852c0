import { Document, isMap, isScalar, isSeq } from "yaml";
import type { Pair } from "yaml";
import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { layOutYaml } from "../../scenario/layOutYaml.ts";
import { formatDuration } from "../../time/formatDuration.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import { levelText, learnedSpan } from "./calibrationText.ts";
import type { CalibrationWords } from "./calibrationWords.ts";
import { calibrationWordsOf } from "./calibrationWordsOf.ts";
import { fitText } from "./fitText.ts";

/** Of a long list as many items stand on a line: the quarter-hours of six hours. */
const ITEMS_A_LINE = 24;
const LONGEST_LINE = 160;

/** What a file is written of: a scenario, how its numbers were found, and where from. */
export type WrittenCalibration = Pick<CalibrationResult, "scenario" | "fits" | "events" | "learnedDays"> & {
  readonly log: FileDays;
  /** Of an event to come: its file, and the days of the scenario. */
  readonly madeFor?: FileDays;
};

type FileDays = Pick<CalibrationResult["log"], "file" | "startDate" | "days">;

/** The scenario of a calibration as a YAML file, each number with its interval, sample and fit in a comment above it. */
export function calibratedYaml(result: WrittenCalibration, language: Language): string {
  const words = calibrationWordsOf(language);
  const document = new Document(result.scenario, { aliasDuplicateObjects: false });
  const { log, madeFor } = result;
  document.commentBefore = words.yamlHead({
    file: log.file ?? "", span: learnedSpan(result), level: levelText(), ...(madeFor === undefined ? {} : { madeFor: { file: madeFor.file ?? "", span: learnedSpan({ log: madeFor }) } }),
  });
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      if (isScalar(pair.key)) pair.key.spaceBefore = !isScalar(pair.value);
      comment(pair, [], result, words);
    }
  }
  layOutYaml(document);
  return foldedLists(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** Puts what is known of the number at a path above its key, and goes on below it. */
function comment(pair: Pair, above: readonly string[], result: WrittenCalibration, words: CalibrationWords): void {
  if (!isScalar(pair.key)) return;
  const path = [...above, String(pair.key.value)];
  const fit = result.fits[path.join(".")];
  if (fit !== undefined) {
    const { value, interval, rests } = fitText(path.join("."), fit, words, result.scenario);
    pair.key.commentBefore = ` ${[value, interval, rests].filter((text) => text !== "").join(" · ")}`;
  }
  commentEvents(pair, path, result, words);
  shortenMeals(pair);
  if (isMap(pair.value)) for (const inner of pair.value.items) comment(inner, path, result, words);
}

/** Meals last `45m`, as one would write it. */
function shortenMeals({ key, value }: Pair): void {
  if (!isScalar(key) || key.value !== "breaks" || !isSeq(value)) return;
  for (const meal of value.items) {
    const length: unknown = isMap(meal) ? meal.get("length") : undefined;
    if (isMap(meal) && Number.isInteger(length)) meal.set("length", formatDuration(Number(length)));
  }
}

function commentEvents(pair: Pair, path: readonly string[], { events }: WrittenCalibration, words: CalibrationWords): void {
  if (path.length !== 1 || path[0] !== "events" || !isSeq(pair.value)) return;
  for (const item of pair.value.items) {
    if (!isMap(item)) continue;
    const event = events.find(({ name, from }) => name === item.get("name") && from === item.get("from"));
    if (event === undefined) continue;
    item.commentBefore = ` ${words.eventComment({ factor: formatNumber(event.factor.value, 1), counted: formatNumber(event.counted), expected: formatNumber(event.expected) })}`;
  }
}

/** Long lists of numbers over several lines, further in than their key. */
function foldedLists(text: string): string {
  return text.split("\n").map((line) => {
    const list = /^(\s*)([^#\n]*?)\[([^[\]{}]*)\]$/u.exec(line);
    if (list === null || line.length <= LONGEST_LINE) return line;
    const [, indent, key, items] = list;
    const all = items.split(", ");
    const lines = Array.from({ length: Math.ceil(all.length / ITEMS_A_LINE) }, (_, row) => `${indent}  ${all.slice(row * ITEMS_A_LINE, (row + 1) * ITEMS_A_LINE).join(", ")}`);
    return `${indent}${key}[\n${lines.join(",\n")}]`;
  }).join("\n");
}
