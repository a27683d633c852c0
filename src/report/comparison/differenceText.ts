import type { Estimate } from "../../statistics/estimate.ts";
import { decimalsFor, formatNumber } from "../figures/formatNumber.ts";
import { shareDecimals } from "../figures/formatShare.ts";
import type { Quantity } from "../figures/formatEstimate.ts";
import type { ComparisonWords } from "./comparisonWords.ts";

/** `−5.8 points (−6.4 … −5.2)`: a difference with its sign and its interval; of a share in percentage points. `exactly 0` of what is known to be the same, empty where there is none. */
export function differenceText(difference: Estimate, quantity: Quantity, words: ComparisonWords): string {
  const { value, lower, upper } = difference;
  if (value === undefined) return "";
  if (value === 0 && lower === 0 && upper === 0) return words.exactlyNone;
  const scale = quantity === "share" ? 100 : 1;
  const half = lower === undefined || upper === undefined ? undefined : (upper - lower) / 2;
  const decimals = decimalsOf(half, quantity);
  const signed = (figure: number): string => signedNumber(figure * scale, decimals);
  const told = withUnit(signed(value), quantity, words);
  return lower === undefined || upper === undefined ? told : `${told} (${signed(lower)} … ${signed(upper)})`;
}

/** The same without sign, as an amount by which one exceeds the other: `5.8 points (5.2–6.4)`. */
export function excessText(difference: Estimate, quantity: Quantity, words: ComparisonWords): string {
  const { value = 0, lower, upper } = difference;
  const scale = quantity === "share" ? 100 : 1;
  const half = lower === undefined || upper === undefined ? undefined : (upper - lower) / 2;
  const decimals = decimalsOf(half, quantity);
  const [least, most] = [lower ?? value, upper ?? value].map((limit) => Math.abs(limit)).toSorted((one, other) => one - other);
  const digits = (figure: number): string => formatNumber(figure * scale, decimals);
  const told = withUnit(digits(Math.abs(value)), quantity, words);
  return half === undefined || half === 0 ? told : `${told} (${digits(least)}–${digits(most)})`;
}

/** A number with its sign, a true minus; of what rounds to 0 none. */
export function signedNumber(figure: number, decimals: number): string {
  const digits = formatNumber(Math.abs(figure), decimals);
  if (Number(Math.abs(figure).toFixed(decimals)) === 0) return digits;
  return `${figure < 0 ? "−" : "+"}${digits}`;
}

/** As many as the interval bears; of one of no width as of a plain figure. */
function decimalsOf(half: number | undefined, quantity: Quantity): number {
  if (half === undefined || half === 0) return quantity === "count" ? 0 : 1;
  return quantity === "share" ? shareDecimals(half) : decimalsFor(half * 5);
}

function withUnit(figure: string, quantity: Quantity, words: ComparisonWords): string {
  if (quantity === "share") return words.points(figure);
  return quantity === "seconds" ? words.seconds(figure) : figure;
}
