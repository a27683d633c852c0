import type { Estimate } from "../../experiment/result.ts";
import { type Quantity, formatEstimate } from "./formatEstimate.ts";
import { decimalsFor, formatNumber } from "./formatNumber.ts";
import { shareDecimals } from "./formatShare.ts";

/** An interval whose longer side is more than this times the shorter is lopsided: `±` would tell it wrong. */
const MOST_LOPSIDED = 1.5;

/**
 * `91% ± 2%`: an estimate with its half-width in one phrase, which is that of the longer side, so that nothing of the interval is left out. Near 0 and
 * 100 %, and where the interval is lopsided, undefined: there only the interval itself is true. Undefined as well without an interval.
 */
export function estimateInShort(estimate: Estimate | undefined, quantity: Quantity): string | undefined {
  const { value, interval } = formatEstimate(estimate, quantity);
  const { value: middle, lower, upper } = estimate ?? {};
  if (value === undefined || interval === undefined || middle === undefined || lower === undefined || upper === undefined) return undefined;
  const [shorter, longer] = [middle - lower, upper - middle].toSorted((a, b) => a - b);
  if (shorter <= 0 || longer > MOST_LOPSIDED * shorter || /^[<>]/u.test(value)) return undefined;
  // the bounds as told by ± must themselves be possible
  if (quantity === "share" && (middle - longer < 0 || middle + longer > 1)) return undefined;
  if (quantity === "share") return `${value} ± ${(longer * 100).toFixed(shareDecimals((upper - lower) / 2))}%`;
  const width = formatNumber(longer, decimalsFor(((upper - lower) / 2) * 5));
  return `${value} ± ${width}${quantity === "seconds" ? " s" : ""}`;
}
