import type { RotaPerson } from "../../staffing/rota/rota.ts";
import { nameOf } from "../nameOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/**
 * How the persons of a rota are called, in their order: by their names; who has none by the shift that is worked most, numbered: `early 1`, in Chinese
 * `早班 1`; with the team before it where there are several teams. No two are called alike.
 */
export function personNames(persons: readonly RotaPerson[], language: Language): readonly string[] {
  const hasTeams = new Set(persons.map(({ team }) => team)).size > 1;
  const taken = new Set(persons.flatMap(({ name }) => name ?? []));
  return persons.map(({ name, team, days }) => {
    if (name !== undefined) return name;
    const called = `${hasTeams ? `${team} ` : ""}${nameOf(mostWorked(days.map(({ shift }) => shift)), wordsOf(language))}`;
    let number = 1;
    while (taken.has(`${called} ${number}`)) number += 1;
    taken.add(`${called} ${number}`);
    return `${called} ${number}`;
  });
}

/** The most frequent, of equally frequent ones the first. */
function mostWorked(shifts: readonly string[]): string {
  const count = (shift: string): number => shifts.filter((other) => other === shift).length;
  return [...new Set(shifts)].toSorted((a, b) => count(b) - count(a))[0] ?? "";
}
