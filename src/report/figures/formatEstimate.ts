import type { Estimate } from "../../experiment/result.ts";
import { decimalsFor, formatNumber } from "./formatNumber.ts";
import { formatShare, percentDigits, shareDecimals } from "./formatShare.ts";

/** What a figure counts: a share of 1, seconds, or a plain count (or sum) with its own unit. */
export type Quantity = "share" | "seconds" | "count";

/** An estimate's value, its interval and both together; all absent where there is nothing to estimate, the interval where it has none. */
export interface FormattedEstimate {
  readonly value?: string;
  readonly interval?: string;
}

/** Value and interval `76.9–78.0%` of an estimate, with the decimals that the interval bears. */
export function formatEstimate(estimate: Estimate | undefined, quantity: Quantity): FormattedEstimate {
  if (estimate?.value === undefined) return {};
  const { value, lower, upper } = estimate;
  const halfWidth = lower === undefined || upper === undefined ? undefined : (upper - lower) / 2;
  const text = formatQuantity(value, quantity, halfWidth);
  if (halfWidth === undefined || lower === undefined || upper === undefined) return { value: text };
  return { value: text, interval: formatInterval(lower, upper, quantity, halfWidth) };
}

/** One figure with its unit. */
export function formatQuantity(value: number, quantity: Quantity, halfWidth?: number): string {
  if (quantity === "share") return formatShare(value, halfWidth);
  const decimals = halfWidth === undefined ? 1 : decimalsFor(halfWidth * 5);
  return quantity === "seconds" ? `${formatNumber(value, decimals)} s` : formatNumber(value, decimals);
}

function formatInterval(lower: number, upper: number, quantity: Quantity, halfWidth: number): string {
  if (quantity === "share") {
    const decimals = shareDecimals(halfWidth);
    return `${percentDigits(lower, decimals)}–${percentDigits(upper, decimals)}%`;
  }
  const decimals = decimalsFor(halfWidth * 5);
  const range = `${formatNumber(lower, decimals)}–${formatNumber(upper, decimals)}`;
  return quantity === "seconds" ? `${range} s` : range;
}
