import type { Claim } from "../../scoring/claim.ts";
import type { Reading, Reconciliation } from "../../scoring/reconcile.ts";
import { isSame } from "../../scoring/reconcile.ts";
import { displayWidth } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import { optionWords } from "./optionWords.ts";
import { RECONCILE_WORDS } from "./reconcileWords.ts";

interface ReconcileTextOptions {
  readonly language: Language;
  readonly ruleName: string;
  readonly quantity: "share" | "seconds";
}

const MOST_SHOWN = 8;

/** A reconciliation for the terminal: the figures side by side, the readings that give the platform's, else those that come nearest, and what each option does alone. */
export function reconcileText(found: Reconciliation, options: ReconcileTextOptions): string {
  const words = RECONCILE_WORDS[options.language];
  const lines = [words.heading(options.ruleName), ...figureLines(found, options), ""];
  if (found.own.reproduces) lines.push(words.agrees);
  else if (found.matches.length === 0) lines.push(words.noMatch(found.tried), ...readingLines(found.nearest, options));
  else lines.push(words.matches(found.matches.length, found.tried), ...readingLines(found.matches, options));
  if (found.matches.length > 1 && found.claims.length < MANY_CLAIMS) lines.push(words.moreDays);
  const moving = found.singles.filter((single) => !isSame(single, found.own));
  lines.push("", ...(moving.length === 0 ? [words.nothingMoves] : [words.alone, ...readingLines(moving, options)]));
  if (moving.length > 0 && moving.length < found.singles.length) lines.push(words.unmoved(found.singles.length - moving.length));
  return `${lines.join("\n")}\n`;
}

/** From so many days on, an agreement by chance is unlikely. */
const MANY_CLAIMS = 3;

function figureLines({ claims, own }: Reconciliation, options: ReconcileTextOptions): string[] {
  const words = RECONCILE_WORDS[options.language];
  return claims.map((claim, index) => `  ${claim.date ?? words.wholeLog}  ${words.platformSays(claimText(claim, options))}  ${words.countedHere(figure(own.values[index], options))}`);
}

function readingLines(readings: readonly Reading[], options: ReconcileTextOptions): string[] {
  const shown = readings.slice(0, MOST_SHOWN);
  const figures = shown.map((reading) => reading.values.map((value) => figure(value, options)).join(" "));
  const width = Math.max(0, ...figures.map(displayWidth));
  const lines = shown.map((reading, index) => `  ${figures[index].padStart(width)}  ${changesText(reading, options.language)}`);
  return readings.length > MOST_SHOWN ? [...lines, `  ${RECONCILE_WORDS[options.language].more(readings.length - MOST_SHOWN)}`] : lines;
}

function changesText({ changes }: Reading, language: Language): string {
  const words = RECONCILE_WORDS[language];
  if (changes.length === 0) return words.asItIs;
  return `${changes.map((change) => optionWords(change, language)).join(words.and)}  (${changes.map(({ key, to }) => `${key}: ${to}`).join(", ")})`;
}

function claimText({ value, tolerance }: Claim, { quantity }: ReconcileTextOptions): string {
  const digits = Math.max(0, Math.round(-Math.log10(2 * tolerance)));
  return quantity === "share" ? `${(value * 100).toFixed(Math.max(0, digits - 2))}%` : `${value.toFixed(digits)} s`;
}

function figure(value: number | undefined, { quantity, language }: ReconcileTextOptions): string {
  if (value === undefined) return RECONCILE_WORDS[language].nothing;
  return quantity === "share" ? `${(value * 100).toFixed(2)}%` : `${value.toFixed(1)} s`;
}
