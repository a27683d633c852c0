import type { Estimate } from "../../statistics/estimate.ts";
import { decimalsFor, formatNumber } from "../figures/formatNumber.ts";
import { shareDecimals } from "../figures/formatShare.ts";
import type { ComparedQuantity } from "./comparisonRows.ts";
import type { ComparisonWords } from "./comparisonWords.ts";

/** `−5.8 points (−6.4 … −5.2)`: a difference with its sign and its interval; of a share in percentage points, money bare and without an interval that the rounding hides. `exactly 0` of what is known to be the same, empty where there is none. */
export function differenceText(difference: Estimate, quantity: ComparedQuantity, words: ComparisonWords): string {
  const { value, lower, upper } = difference;
  if (value === undefined) return "";
  if (value === 0 && lower === 0 && upper === 0) return words.exactlyNone;
  const form = formOf(difference, quantity);
  const signed = (figure: number): string => signedNumber(form.shown(figure), form.decimals);
  const told = quantity === "yuan" ? signed(value) : withUnit(signed(value), quantity, words);
  const isHidden = quantity === "yuan" && [lower, upper].every((limit) => limit !== undefined && signed(limit) === signed(value));
  return lower === undefined || upper === undefined || isHidden ? told : `${told} (${signed(lower)} … ${signed(upper)})`;
}

/** The same without sign, as an amount by which one exceeds the other: `5.8 points (5.2–6.4)`; without an interval that the rounding hides. */
export function excessText(difference: Estimate, quantity: ComparedQuantity, words: ComparisonWords): string {
  const { value = 0, lower, upper } = difference;
  const { shown, decimals } = formOf(difference, quantity);
  const digits = (figure: number): string => formatNumber(shown(Math.abs(figure)), decimals);
  const [least, most] = [lower ?? value, upper ?? value].map((limit) => Math.abs(limit)).toSorted((one, other) => one - other).map(digits);
  const told = amountText(difference, quantity, words);
  return least === most ? told : words.withLimits(told, `${least}–${most}`);
}

/** The amount alone. */
export function amountText(difference: Estimate, quantity: ComparedQuantity, words: ComparisonWords): string {
  const { shown, decimals } = formOf(difference, quantity);
  return withUnit(formatNumber(shown(Math.abs(difference.value ?? 0)), decimals), quantity, words);
}

/** The amount with its sign, without the interval; empty where there is none. */
export function signedAmount(difference: Estimate, quantity: ComparedQuantity, words: ComparisonWords): string {
  const { value } = difference;
  if (value === undefined) return "";
  const { shown, decimals } = formOf(difference, quantity);
  return withUnit(signedNumber(shown(value), decimals), quantity, words);
}

/** The interval of such an amount; undefined where it has none, or none that the rounding leaves. */
export function signedLimits(difference: Estimate, quantity: ComparedQuantity): string | undefined {
  const { lower, upper } = difference;
  if (lower === undefined || upper === undefined) return undefined;
  const { shown, decimals } = formOf(difference, quantity);
  const [from, to] = [lower, upper].map((limit) => signedNumber(shown(limit), decimals));
  return from === to ? undefined : `${from} … ${to}`;
}

/** A number with its sign, a true minus; of what rounds to 0 none. */
export function signedNumber(figure: number, decimals: number): string {
  const digits = formatNumber(Math.abs(figure), decimals);
  if (Number(Math.abs(figure).toFixed(decimals)) === 0) return digits;
  return `${figure < 0 ? "−" : "+"}${digits}`;
}

interface DifferenceForm {
  /** As many as the interval bears; of one of no width as of a plain figure; of money none. */
  readonly decimals: number;
  /** A share in points, no more than the whole either way. */
  readonly shown: (figure: number) => number;
}

function formOf({ lower, upper }: Estimate, quantity: ComparedQuantity): DifferenceForm {
  const half = lower === undefined || upper === undefined ? 0 : (upper - lower) / 2;
  if (quantity === "share") return { decimals: half === 0 ? 1 : shareDecimals(half), shown: (figure) => Math.max(-1, Math.min(1, figure)) * 100 };
  if (quantity === "yuan") return { decimals: 0, shown: (figure) => figure };
  return { decimals: half === 0 ? (quantity === "count" ? 0 : 1) : decimalsFor(half * 5), shown: (figure) => figure };
}

function withUnit(figure: string, quantity: ComparedQuantity, words: ComparisonWords): string {
  switch (quantity) {
    case "share": return words.points(figure);
    case "seconds": return words.seconds(figure);
    case "yuan": return words.yuan(figure);
    case "count": return figure;
  }
}
