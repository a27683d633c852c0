import { isBlock } from "../document/isBlock.ts";

/** Digits that are written of a number: more than any interval bears, and few enough to be read. */
const DIGITS = 5;

/** The same plain value with its numbers to five digits; whole numbers stay. */
export function roundedNumbers(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  if (Array.isArray(value)) return value.map(roundedNumbers);
  return isBlock(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundedNumbers(inner)])) : value;
}
