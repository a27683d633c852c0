import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import type { Language } from "../words/language.ts";
import { calibrationPageWordsOf } from "./calibrationPageWords.ts";
import { placeOf } from "./calibrationText.ts";
import { calibrationWordsOf } from "./calibrationWordsOf.ts";
import { fitText } from "./fitText.ts";

/** A figure that a manager knows, with its interval. */
export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  /** Empty where there are no limits. */
  readonly interval: string;
}

/** Of each stream, in this order; of more streams than so many only the table tells. */
const OF_STREAM: readonly (readonly [block: string, key: string])[] = [["arrivals", "consultsPerDay"], ["conversations", "turns"], ["conversations", "handle"], ["conversations", "think"]];
const MOST_STREAMS = 3;

/** The figures by which a desk is known: conversations, turns, handling, thinking of each stream, open conversations of each team, agents a day; only what was learned. */
export function keyFigures({ fits, hours, scenario }: CalibrationResult, language: Language): readonly KeyFigure[] {
  const words = calibrationWordsOf(language);
  const page = calibrationPageWordsOf(language);
  const streams = Object.keys(hours).slice(0, MOST_STREAMS);
  const teams = Object.keys(fits).flatMap((path) => (path.startsWith("teams.") && path.endsWith(".cap") ? [path.slice("teams.".length, -".cap".length)] : [])).slice(0, MOST_STREAMS);
  const paths: readonly (readonly [path: string, owner: string | undefined])[] = [
    ...OF_STREAM.flatMap(([block, key]) => streams.map((stream) => [`${block}.${stream}.${key}`, streams.length > 1 ? stream : undefined] as const)),
    ...teams.map((team) => [`teams.${team}.cap`, teams.length > 1 ? team : undefined] as const),
    ["roster", undefined],
  ];
  return paths.flatMap(([path, owner]) => {
    const fit = fits[path];
    if (fit === undefined || fit.source === "default") return [];
    const { cv: _, ...plain } = fit;
    const { value, interval } = fitText(path, plain, words, scenario);
    const name = path === "roster" ? page.people : placeOf(path, words, scenario).name;
    return [{ name: owner === undefined ? name : page.ofStream(name, owner), value, interval: interval === value ? "" : interval }];
  });
}
