import type { PseudonymOf } from "../import/pseudonymOf.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { type KeptDay, keptDay } from "./keptDay.ts";
import { type LogLesson, lessonsOfLog } from "./lessonsOfLog.ts";

/** Lessons of a log with what it takes to watch them: their days, and the rules' packs. */
export interface LogLessons {
  readonly lessons: readonly LogLesson[];
  /** Days of lessons that are small enough to be kept, the one with most lessons first. */
  readonly days: readonly KeptDay[];
  readonly packs: readonly RulePack[];
}

/** A score with lessons, where they were asked for. */
export interface WithLogLessons {
  readonly lessons?: LogLessons;
}

/** A page that carries more days than that would be too large to be sent. */
const MOST_DAYS = 2;

/** Up to `count` lessons of each rule, and the days on which most of them happened. */
export function logLessons(read: ReadLog, packs: readonly RulePack[], count: number, pseudonymOf: PseudonymOf): LogLessons {
  const lessons = lessonsOfLog(read, packs, { count, pseudonymOf });
  const onDate = new Map<string, number>();
  for (const { date } of lessons) onDate.set(date, (onDate.get(date) ?? 0) + 1);
  const dates = [...onDate].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([date]) => date);
  const days = dates.slice(0, MOST_DAYS).flatMap((date) => keptDay(read, date, pseudonymOf) ?? []);
  return { lessons, days, packs: packs.filter(({ id }) => lessons.some(({ rule }) => rule === id)) };
}
