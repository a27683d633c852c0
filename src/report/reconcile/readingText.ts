import type { Claim } from "../../scoring/reconcile/claim.ts";
import { LOG_CLOCK } from "../../scoring/reconcile/logClock.ts";
import type { Reading } from "../../scoring/reconcile/reconcile.ts";
import type { Language } from "../words/language.ts";
import { optionWords } from "./optionWords.ts";
import { reconcileWords } from "./reconcileWords.ts";

type Quantity = "share" | "seconds";

/** What a reading changes, in words; none: the rule as it stands. */
export function changeWords({ changes }: Reading, language: Language): string {
  const words = reconcileWords(language);
  return changes.length === 0 ? words.asItIs : changes.map((change) => optionWords(change, language)).join(words.and);
}

/** The same as a pack file writes it: `unit: session, clock: first-of-session`; nothing of another clock of the log, which is no key. */
export function changeKeys({ changes }: Reading): string {
  return changes.filter(({ key }) => key !== LOG_CLOCK).map(({ key, to }) => `${key}: ${to}`).join(", ");
}

/** A claimed figure with as many decimals as it was claimed with. */
export function claimText({ value, tolerance }: Claim, quantity: Quantity): string {
  const digits = Math.max(0, Math.round(-Math.log10(2 * tolerance)));
  return quantity === "share" ? `${(value * 100).toFixed(Math.max(0, digits - 2))}%` : `${value.toFixed(digits)} s`;
}

/** A figure that a reading gives. */
export function readingFigure(value: number | undefined, quantity: Quantity, language: Language): string {
  if (value === undefined) return reconcileWords(language).nothing;
  return quantity === "share" ? `${(value * 100).toFixed(2)}%` : `${value.toFixed(1)} s`;
}
