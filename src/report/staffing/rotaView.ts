import type { Rota, RotaBreach, RotaDay } from "../../staffing/rota/rota.ts";
import { calendarDay } from "../figures/calendar.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { nameOf } from "../nameOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { personNames } from "./personNames.ts";
import { rotaWordsOf } from "./rotaWords.ts";

/** A rota as it is shown: what there is to say of it, and tables of at most a week. */
export interface RotaView {
  readonly sentences: readonly string[];
  readonly weeks: readonly RotaWeek[];
  /** What each person has over all days, in the order of the rows. */
  readonly totals: readonly RotaTotals[];
}

export interface RotaWeek {
  /** How the days are called. */
  readonly days: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (RotaCell | undefined)[] }[];
}

/** What a person works on a day; undefined where off. */
export interface RotaCell {
  readonly shift: string;
  /** `08:00–17:00`. */
  readonly times: string;
  readonly meals: readonly string[];
}

export interface RotaTotals {
  readonly hours: string;
  readonly overtime: string;
  readonly nights: string;
  readonly lates: string;
}

/** Days side by side. */
const DAYS_A_TABLE = 7;

/** A rota in the words of a language. */
export function rotaView(rota: Rota, language: Language): RotaView {
  const words = wordsOf(language);
  const names = personNames(rota.persons, language);
  const starts = Array.from({ length: Math.ceil(rota.dates.length / DAYS_A_TABLE) }, (_, table) => table * DAYS_A_TABLE);
  return {
    sentences: sentencesOf(rota, language),
    weeks: starts.map((start) => {
      const dates = rota.dates.slice(start, start + DAYS_A_TABLE);
      return {
        days: dates.map((date) => {
          const { month, day, weekday } = calendarDay(date);
          return words.shortDay(month, day, weekday);
        }),
        rows: rota.persons.map(({ days }, person) => ({ name: names[person], cells: dates.map((date) => cellOf(days.find((day) => day.date === date), language)) })),
      };
    }),
    totals: rota.persons.map(({ hours, overtimeHours, nights, lates }) => ({ hours: hoursText(hours), overtime: hoursText(overtimeHours), nights: String(nights), lates: String(lates) })),
  };
}

function cellOf(day: RotaDay | undefined, language: Language): RotaCell | undefined {
  if (day === undefined) return undefined;
  return { shift: nameOf(day.shift, wordsOf(language)), times: `${day.from}–${day.to}`, meals: day.meals.map(([from, to]) => `${from}–${to}`) };
}

function sentencesOf({ persons, fewest, limits, breaches }: Rota, language: Language): readonly string[] {
  const told = rotaWordsOf(language);
  if (persons.length === 0) return [told.nobody];
  return [
    told.people(persons.length, fewest),
    ...limits.map(({ limit, persons: fewer }) => told.without[limit](fewer)),
    ...breaches.map((breach) => breachText(breach, language)),
  ];
}

function breachText(breach: RotaBreach, language: Language): string {
  const words = wordsOf(language);
  const told = rotaWordsOf(language);
  const shift = nameOf(breach.shift, words);
  if ("name" in breach) {
    const dates = breach.dates.map((date) => {
      const { month, day, weekday } = calendarDay(date);
      return words.shortDay(month, day, weekday);
    });
    return told.replaced(breach.name, shift, words.list(dates), breach.limit);
  }
  const [hours, most] = [breach.hours, breach.most].map(hoursText);
  return breach.limit === "meal" ? told.noMeal(shift, hours, most) : told.tooLong(shift, hours, most);
}

function hoursText(hours: number): string {
  return formatNumber(hours, Number.isInteger(hours) ? 0 : 1);
}
