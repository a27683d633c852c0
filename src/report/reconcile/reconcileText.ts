import type { Reading, Reconciliation } from "../../scoring/reconcile/reconcile.ts";
import { LOG_CLOCK } from "../../scoring/reconcile/logClock.ts";
import { isSame } from "../../scoring/reconcile/reconcile.ts";
import { displayWidth } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import { changeKeys, changeWords, claimText, readingFigure } from "./readingText.ts";
import { reconcileWords } from "./reconcileWords.ts";

interface ReconcileTextOptions {
  readonly language: Language;
  readonly ruleName: string;
  readonly quantity: "share" | "seconds";
}

const MOST_SHOWN = 8;

/** A reconciliation for the terminal: the figures side by side, the readings that give the platform's, else those that come nearest, and what each option does alone. */
export function reconcileText(found: Reconciliation, options: ReconcileTextOptions): string {
  const words = reconcileWords(options.language);
  const lines = [words.heading(options.ruleName), ...figureLines(found, options), ""];
  if (found.partly !== undefined) lines.push(partlyLine(found.partly, found.claims, options.language));
  if (found.own.reproduces) lines.push(words.agrees);
  else if (found.matches.length === 0) lines.push(words.noMatch(found.tried), ...readingLines(found.nearest, options));
  else lines.push(words.matches(found.matches.length, found.tried), ...readingLines(found.matches, options));
  if (!found.own.reproduces && found.matches.some(({ changes }) => changes.some(({ key }) => key === LOG_CLOCK))) lines.push(words.otherClock);
  if (found.matches.length > 1 && found.claims.length < MANY_CLAIMS) lines.push(words.moreDays);
  const moving = found.singles.filter((single) => !isSame(single, found.own));
  lines.push("", ...(moving.length === 0 ? [words.nothingMoves] : [words.alone, ...readingLines(moving, options)]));
  if (moving.length > 0 && moving.length < found.singles.length) lines.push(words.unmoved(found.singles.length - moving.length));
  return `${lines.join("\n")}\n`;
}

/** From so many days on, an agreement by chance is unlikely. */
const MANY_CLAIMS = 3;

function figureLines({ claims, own }: Reconciliation, options: ReconcileTextOptions): string[] {
  const words = reconcileWords(options.language);
  return claims.map((claim, index) => `  ${claim.date ?? words.wholeLog}  ${words.platformSays(claimText(claim, options.quantity))}  ${words.countedHere(readingFigure(own.values[index], options.quantity, options.language))}`);
}

function readingLines(readings: readonly Reading[], options: ReconcileTextOptions): string[] {
  const shown = readings.slice(0, MOST_SHOWN);
  const figures = shown.map((reading) => reading.values.map((value) => readingFigure(value, options.quantity, options.language)).join(" "));
  const width = Math.max(0, ...figures.map(displayWidth));
  const lines = shown.map((reading, index) => `  ${figures[index].padStart(width)}  ${changesText(reading, options.language)}`);
  return readings.length > MOST_SHOWN ? [...lines, `  ${reconcileWords(options.language).more(readings.length - MOST_SHOWN)}`] : lines;
}

function partlyLine({ reading, missing }: NonNullable<Reconciliation["partly"]>, claims: Reconciliation["claims"], language: Language): string {
  const words = reconcileWords(language);
  return words.partly(changeWords(reading, language), claims.length - missing.length, claims.length, missing.map((index) => claims[index].date ?? words.wholeLog));
}

function changesText(reading: Reading, language: Language): string {
  const keys = changeKeys(reading);
  return keys === "" ? changeWords(reading, language) : `${changeWords(reading, language)}  (${keys})`;
}
