import { LOG_CLOCK } from "../../scoring/reconcile/logClock.ts";
import type { Reading, Reconciliation } from "../../scoring/reconcile/reconcile.ts";
import { changeKeys, changeWords, claimText, readingFigure } from "../reconcile/readingText.ts";
import { reconcileWords } from "../reconcile/reconcileWords.ts";
import type { Language } from "../words/language.ts";
import type { RuleView } from "./ruleView.ts";

/** A reading of a rule and what it gives. */
interface ReadingRow {
  readonly words: string;
  readonly keys: string;
  readonly figures: readonly string[];
}

/** A reconciliation as the page tells it: the claims beside the log's figures, what was found, readings that give it or come nearest, single options. */
export interface ReconciledParts {
  readonly claims: readonly { readonly of: string; readonly platform: string; readonly here: string }[];
  readonly finding: string;
  /** What else to look at. */
  readonly notes: readonly string[];
  readonly readings: readonly ReadingRow[];
  readonly singlesTitle: string;
  readonly singles: readonly ReadingRow[];
}

const MOST_READINGS = 8;
/** From so many days on, an agreement by chance is unlikely. */
const MANY_CLAIMS = 3;

export function reconciledParts({ claims, own, matches, nearest, singles, tried, partly }: Reconciliation, { quantity }: RuleView, language: Language): ReconciledParts {
  const words = reconcileWords(language);
  // In JSON what has no value is null.
  const row = (reading: Reading): ReadingRow => ({
    words: changeWords(reading, language), keys: changeKeys(reading), figures: reading.values.map((value) => readingFigure(value ?? undefined, quantity, language)),
  });
  const moving = singles.filter(({ values }) => values.some((value, index) => value !== own.values[index]));
  const finding = own.reproduces ? words.agrees : matches.length === 0 ? words.noMatch(tried) : words.matches(matches.length, tried);
  return {
    claims: claims.map((claim, index) => ({
      of: claim.date ?? words.wholeLog, platform: words.platformSays(claimText(claim, quantity)), here: words.countedHere(readingFigure(own.values[index] ?? undefined, quantity, language)),
    })),
    finding,
    notes: [
      ...(partly === undefined ? [] : [words.partly(changeWords(partly.reading, language), claims.length - partly.missing.length, claims.length, partly.missing.map((index) => claims[index].date ?? words.wholeLog))]),
      ...(!own.reproduces && matches.some(({ changes }) => changes.some(({ key }) => key === LOG_CLOCK)) ? [words.otherClock] : []),
      ...(matches.length > 1 && claims.length < MANY_CLAIMS ? [words.moreDays] : []),
    ],
    readings: own.reproduces ? [] : (matches.length > 0 ? matches : nearest).slice(0, MOST_READINGS).map(row),
    singlesTitle: moving.length === 0 ? words.nothingMoves : words.alone,
    singles: moving.slice(0, MOST_READINGS).map(row),
  };
}
