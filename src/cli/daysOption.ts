import { dayNumber } from "../time/calendar.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";
import { textOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";

/** First and last of some dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** `--days 2026-06-01..2026-06-04`, or a single date; undefined where the option is absent. */
export function daysOption(given: Given, words: FaultWords): Days | undefined {
  const text = textOption(given)?.trim();
  if (text === undefined) return undefined;
  const [from, to = from, ...more] = text.split(/\.\.|~/u).map((date) => date.trim());
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first !== undefined && last !== undefined && first <= last && more.length === 0) return { from, to };
  throw optionFault("--days", words.notDays(text));
}
