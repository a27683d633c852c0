import type { DayCounts } from "../../rules/periodVerdict.ts";
import { addDays, dayNumber } from "../../time/calendar.ts";

/** What a rule counted on a day of the log; of a measure the numerator is seconds. */
export interface ScoredDay {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** Days of a log, numbered from the first one: those between them that had no message have no units. */
export class ScoredDays {
  /** Numbers of the days that were given, in order. */
  readonly numbers: readonly number[];
  readonly counts: DayCounts;
  readonly #firstDate: string;

  constructor(days: readonly ScoredDay[]) {
    this.#firstDate = days.at(0)?.date ?? "1970-01-01";
    this.numbers = days.map(({ date }) => this.numberOf(date));
    const span = (this.numbers.at(-1) ?? -1) + 1;
    const numerators = new Float64Array(span);
    const denominators = new Float64Array(span);
    days.forEach(({ numerator, denominator }, index) => {
      numerators[this.numbers[index]] = numerator;
      denominators[this.numbers[index]] = denominator;
    });
    this.counts = { numerators, denominators };
  }

  /** Number of the last day; -1 without any. */
  get last(): number {
    return this.counts.denominators.length - 1;
  }

  numberOf(date: string): number {
    return (dayNumber(date) ?? 0) - (dayNumber(this.#firstDate) ?? 0);
  }

  dateOf(day: number): string {
    return addDays(this.#firstDate, day);
  }
}
