import type { DateParts } from "../../log/writtenTime.ts";
import { dayNumber } from "../../time/calendar.ts";

/** In which order a date's parts stand. */
const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Years of two digits from here on are of the last century. */
const FIRST_OF_1900S = 70;
/** An order by which a log lasts that long is out of the question where another makes it last at most `SHORT_DAYS`. */
const LONG_DAYS = 1000;
const SHORT_DAYS = 400;

/** What the dates of a column together tell of their order. */
export type SettledDates =
  | { readonly order: DateOrder; readonly days: Float64Array; readonly shownBy?: UnsettledDate }
  | { readonly undecided: UnsettledDate }
  | { readonly contradicting: readonly UnsettledDate[] };

/** A date that was met, as it was written, with the first line it stands in. */
export interface UnsettledDate {
  readonly parts: DateParts;
  readonly line: number;
}

/** The different dates of a column whose order only the column as a whole can tell. */
export class UnsettledDates {
  readonly list: UnsettledDate[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a date, from 0. */
  add(parts: DateParts, line: number): number {
    const key = parts.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.list.length);
    return this.list.push({ parts, line }) - 1;
  }

  /**
   * The one order in which every date exists, with the day of each; also where several orders give the same days, or all but one make the log last for years.
   * Otherwise a date that may be read in two ways, or one for each order that shows that it is not this one.
   */
  settled(): SettledDates {
    const readings = DATE_ORDERS.map((order) => ({ order, days: this.list.map(({ parts }) => dayOf(parts, order)) }));
    const possible = readings.filter(({ days }) => days.every((day) => day !== undefined)) as { order: DateOrder; days: number[] }[];
    if (possible.length === 0) return { contradicting: readings.slice(0, 2).map(({ days }) => this.list[days.indexOf(undefined)]) };
    const spans = possible.map(({ days }) => spanOf(days));
    const likely = Math.min(...spans) <= SHORT_DAYS ? possible.filter((_, index) => spans[index] < LONG_DAYS) : possible;
    const [first, ...others] = likely;
    const differing = this.list.find((_, number) => others.some(({ days }) => days[number] !== first.days[number]));
    if (differing !== undefined) return { undecided: differing };
    const rival = readings.find(({ order, days }) => order !== first.order && days.includes(undefined));
    const shownBy = rival === undefined ? undefined : this.list[rival.days.indexOf(undefined)];
    return { order: first.order, days: Float64Array.from(first.days), ...(shownBy === undefined ? {} : { shownBy }) };
  }
}

function dayOf([a, b, c]: DateParts, order: DateOrder): number | undefined {
  const [year, month, day] = order === "ymd" ? [a, b, c] : order === "dmy" ? [c, b, a] : [c, a, b];
  return year.length === 1 ? undefined : dayNumber(`${fullYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) >= FIRST_OF_1900S ? "19" : "20"}${year}`;
}

function spanOf(days: readonly number[]): number {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last - first;
}
