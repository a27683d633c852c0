import { formatNumber } from "./formatNumber.ts";

/** A number with at most one decimal, none where it is a zero. */
export function trimmedNumber(value: number): string {
  return formatNumber(value, Number.isInteger(Number(value.toFixed(1))) ? 0 : 1);
}
