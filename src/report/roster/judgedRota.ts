import type { Scenario } from "../../scenario/scenario.ts";
import type { Rota, RotaPerson } from "../../staffing/rota/rota.ts";
import { addDays } from "../../time/calendar.ts";
import { personNames } from "../staffing/personNames.ts";
import type { Language } from "../words/language.ts";

/** A person as the page calls them. */
export type NamedPerson = Pick<RotaPerson, "team" | "number" | "days" | "hours"> & { readonly name: string };

/** What of a rota goes into files. */
export interface JudgedRota {
  readonly dates: readonly string[];
  readonly persons: readonly NamedPerson[];
}

/** The judged days of a rota with those who work on them, and their hours on them: days that run in are played for the desk's sake and are no part of the plan. */
export function judgedRota({ dates, persons }: Rota, { start, warmUp }: Pick<Scenario, "start" | "warmUp">, language: Language): JudgedRota {
  const first = addDays(start, warmUp);
  const names = personNames(persons, language);
  const judged = persons.map(({ team, number, days }, place): NamedPerson => {
    const worked = days.filter(({ date }) => date >= first);
    return { team, number, name: names[place], days: worked, hours: worked.reduce((sum, { hours }) => sum + hours, 0) };
  });
  return { dates: dates.filter((date) => date >= first), persons: judged.filter(({ days }) => days.length > 0) };
}
