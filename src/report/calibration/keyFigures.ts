import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { isBlock } from "../../document/isBlock.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import { calibrationPageWordsOf } from "./calibrationPageWords.ts";
import { placeOf } from "./calibrationText.ts";
import { calibrationWordsOf } from "./calibrationWordsOf.ts";
import { fitText } from "./fitText.ts";
import { shiftPicture } from "./shiftPicture.ts";

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
  ];
  const figures = paths.flatMap(([path, owner]) => {
    const fit = fits[path];
    if (fit === undefined || fit.source === "default") return [];
    const { cv: _, ...plain } = fit;
    const { value, interval } = fitText(path, plain, words, scenario);
    const { name } = placeOf(path, words, scenario);
    return [{ name: owner === undefined ? name : page.ofStream(name, owner), value, interval: interval === value ? "" : interval }];
  });
  const people = peopleADay(scenario);
  return people === undefined ? figures : [...figures, { name: page.people, value: formatNumber(people, Number.isInteger(people) ? 0 : 1), interval: "" }];
}

/** Agents of all shifts on a day, in the mean of the days; absent without shifts of its own. */
function peopleADay(scenario: WrittenBlock): number | undefined {
  return shiftPicture(scenario) === undefined ? undefined : meanRoster(scenario.roster);
}

function meanRoster(roster: unknown): number {
  const days: readonly unknown[] = Array.isArray(roster) ? roster : [roster];
  return days.reduce((sum: number, day) => sum + agentsOf(day), 0) / days.length;
}

function agentsOf(value: unknown): number {
  if (typeof value === "number") return value;
  return isBlock(value) ? Object.values(value).reduce((sum: number, part) => sum + agentsOf(part), 0) : 0;
}
