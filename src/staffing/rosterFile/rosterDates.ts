import type { Scenario } from "../../scenario/scenario.ts";
import { addDays, weekdayOf } from "../../time/calendar.ts";
import { DAYS_PER_WEEK } from "../../time/units.ts";
import { plainCell } from "./rosterTable.ts";

/** The simulated days that a date means, counted from 0; none where it is a date outside of them. */
export type NamedDays = readonly number[];

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const WEEKDAY = /^(?:(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday|r)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?|(?:周|星期|礼拜)([一二三四五六日天]))$/iu;
/** A weekday that stands beside a date. */
const BESIDE = /[\s,，]*[(（]?\s*(?:(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday|r)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\.?|(?:周|星期|礼拜)[一二三四五六日天])\s*[)）]?$|[(（][一二三四五六日天][)）]$/iu;
const FULL = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T ].*)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const SHORT = /^(\d{1,2})(?:[/.]|月)(\d{1,2})[日号]?$|^(\d{1,2})-(\d{1,2})$/u;
/** Such may as well be times: dates only where that day is simulated. */
const LIKE_TIMES = /^(?:\d-\d{1,2}|\d{2}-\d)$/u;
const DAY_OF_MONTH = /^(\d{1,2})[日号]?$/u;

/** The dates of a scenario's simulated days, warm-up included. */
export function simulatedDates({ start, warmUp, days }: Pick<Scenario, "start" | "warmUp" | "days">): readonly string[] {
  return Array.from({ length: warmUp + days }, (_, day) => addDays(start, day));
}

/**
 * The days that a heading names: a date in any usual form, also without its year and with its weekday beside it; a weekday alone means each such day. Without a year and with a stroke
 * the month comes first, unless only the other order is a simulated day. Undefined where it is no date.
 */
export function namedDays(text: string, dates: readonly string[]): NamedDays | undefined {
  const cell = plainCell(text).normalize("NFKC");
  const weekday = weekdayNamed(cell);
  if (weekday !== undefined) return dates.flatMap((date, day) => (weekdayOf(date) === weekday ? [day] : []));
  const written = plainCell(cell.replace(BESIDE, ""));
  const full = FULL.exec(written) ?? COMPACT.exec(written);
  if (full !== null) return isDate(full[2], full[3]) ? daysOf(dates, `${full[1]}-${twoDigits(full[2])}-${twoDigits(full[3])}`) : undefined;
  const short = SHORT.exec(written);
  if (short === null) return undefined;
  const [first, second] = [short[1] ?? short[3], short[2] ?? short[4]];
  const monthFirst = isDate(first, second) ? daysOf(dates, `-${twoDigits(first)}-${twoDigits(second)}`) : [];
  if (monthFirst.length > 0) return monthFirst;
  const dayFirst = isDate(second, first) && !written.includes("月") ? daysOf(dates, `-${twoDigits(second)}-${twoDigits(first)}`) : [];
  if (dayFirst.length === 0 && LIKE_TIMES.test(written)) return undefined;
  return dayFirst.length > 0 || isDate(first, second) || isDate(second, first) ? dayFirst : undefined;
}

/** The same of a day's number within its month, `18` or `18日`; only where headings in a row are such numbers. */
export function daysOfMonth(text: string, dates: readonly string[]): NamedDays | undefined {
  const match = DAY_OF_MONTH.exec(plainCell(text).normalize("NFKC"));
  if (match === null || Number(match[1]) < 1 || Number(match[1]) > 31) return undefined;
  return daysOf(dates, `-${twoDigits(match[1])}`);
}

function daysOf(dates: readonly string[], ending: string): number[] {
  return dates.flatMap((date, day) => (date.endsWith(ending) ? [day] : []));
}

function weekdayNamed(cell: string): number | undefined {
  const match = WEEKDAY.exec(cell);
  if (match === null) return undefined;
  if (match[1] !== undefined) return WEEKDAYS.findIndex((name) => match[1].toLowerCase().startsWith(name));
  // Sunday has two names.
  return Math.min("一二三四五六日天".indexOf(match[2]), DAYS_PER_WEEK - 1);
}

function isDate(month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function twoDigits(number: string): string {
  return number.padStart(2, "0");
}
