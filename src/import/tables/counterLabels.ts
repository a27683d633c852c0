import { readLogTime } from "../../log/logTime.ts";
import { dateOfDayNumber, dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import { timePattern } from "../map/timePattern.ts";

const DATES = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];
const HOUR = /^(\d{1,2})\s*(?::\d{2}(?::\d{2})?|点|时|h)?(?:\s*[-~–至到]\s*\d{1,2}\s*(?::\d{2}(?::\d{2})?|点|时|h)?)?$/u;

/** The days that a cell names, `YYYY-MM-DD`: one, or the first and the last of a span such as 2026-06-01~2026-06-30. */
export function datesOf(text: string, patterns: readonly string[], timeZone: string): { readonly from: string; readonly to: string } | undefined {
  const plain = text.normalize("NFKC").trim();
  const one = dateOf(plain, patterns, timeZone);
  if (one !== undefined) return { from: one, to: one };
  const parts = plain.split(/\s*(?:~|至|到|—|–|\s-\s)\s*/u);
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map((part) => dateOf(part, patterns, timeZone));
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

function dateOf(text: string, patterns: readonly string[], timeZone: string): string | undefined {
  for (const pattern of [...patterns, ...DATES]) {
    const read = timePattern(pattern)?.(text);
    if (read?.hasDate === true) return dateOfDayNumber(Math.floor(read.wallMs / DAY_MS));
  }
  const time = /\d\D+\d/u.test(text) ? readLogTime(text, timeZone) : undefined;
  return time === undefined ? undefined : dateOfDayNumber(Math.floor(time / DAY_MS));
}

/** The hour of the day that a cell names, `00` to `23`, and the day where it names that too: `8`, `08:00-09:00`, `8点`, `2026-06-18 08:00`. */
export function hourOf(text: string, timeZone: string): { readonly hour: string; readonly date?: string } | undefined {
  const plain = text.normalize("NFKC").trim();
  const match = HOUR.exec(plain);
  if (match !== null) return Number(match[1]) > 23 ? undefined : { hour: match[1].padStart(2, "0") };
  const time = /\d\D+\d/u.test(plain) ? readLogTime(plain, timeZone) : undefined;
  if (time === undefined) return undefined;
  const day = Math.floor(time / DAY_MS);
  return { hour: String(Math.floor((time - day * DAY_MS) / 3_600_000)).padStart(2, "0"), date: dateOfDayNumber(day) };
}

/** Days of a span, both ends included. */
export function daysOfSpan(from: string, to: string): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0) + 1;
}
