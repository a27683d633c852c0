import { formatNumber } from "../report/figures/formatNumber.ts";
import type { Language } from "../report/words/language.ts";
import type { SearchProgress } from "../staffing/search/findRoster.ts";
import { say, sayOf } from "./words.ts";

/** How far a staffing search is, in words: whether a roster passes yet, the cheapest so far, below which cost none passes, and what has been played. */
export function staffProgress(language: Language, { stage, cost, bound, rosters, replications, done, total }: SearchProgress): string {
  const yuan = (phrase: "cheapestSoFar" | "noneBelow", value: number | undefined): string[] => (value === undefined ? [] : [sayOf(language, phrase, formatNumber(value))]);
  return [
    total === undefined || done === undefined ? say(language, STAGES[stage]) : `${say(language, STAGES[stage])} ${Math.floor((done / total) * 100)}%`, ...yuan("cheapestSoFar", cost), ...yuan("noneBelow", bound),
    sayOf(language, "rostersPlayed", formatNumber(rosters)), sayOf(language, "progress", formatNumber(replications)),
  ].join(" · ");
}

const STAGES = { first: "seekingFirst", cheaper: "seekingCheaper", proof: "provingCheapest", confirm: "confirming" } as const;
