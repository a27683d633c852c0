import { expectedWords, splitExpectedWords } from "../document/expectedWords.ts";
import { dayNumber } from "../time/calendar.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** What is said of a text that is no date, `words` as a rule; of a day beyond the end of its month, how many days that has. */
export function dateWords(words: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => {
    const [, year, month, day, rest] = /^\s*(\d{4})-(\d{2})-(\d{2})(\D.*)?$/u.exec(String(input)) ?? [];
    const last = [31, 30, 29, 28].find((days) => dayNumber(`${year}-${month}-${days}`) !== undefined);
    if (last === undefined || Number(day) <= last) return words;
    return expectedWords(`${splitExpectedWords(words).expected}; ${MONTHS[Number(month) - 1]} ${year} has ${last} days`, `write ${year}-${month}-${last}${rest ?? ""}`);
  };
}
