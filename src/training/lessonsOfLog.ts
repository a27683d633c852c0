import { castOfRead } from "../film/castOfRead.ts";
import type { Film } from "../film/film.ts";
import { filmOf } from "../film/filmOf.ts";
import { consumerOf, storyOf } from "../film/storyOf.ts";
import type { PseudonymOf } from "../import/pseudonymOf.ts";
import type { ReadLog } from "../import/readLog.ts";
import { compileRule } from "../judging/compileRule.ts";
import { formatLogTime } from "../log/logTime.ts";
import type { Cause } from "../metrics/cause.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { RuleExplanation } from "../scoring/explain/explanation.ts";
import type { Failure } from "../scoring/explain/failure.ts";
import { worstConsumers } from "../scoring/explain/worstConsumers.ts";
import { logFrame } from "../scoring/logFrame.ts";
import { dayNumber } from "../time/calendar.ts";
import { MINUTE_MS } from "../time/units.ts";
import { withPseudonyms } from "./withPseudonyms.ts";

/** What is told of the time around a lesson, before the message was sent and after it was missed. */
const AROUND_MS = 15 * MINUTE_MS;

/** A consumer of a real log that a rule missed, to learn from. Times are those of the log's clock, `2026-06-18T20:03:10.000`. */
export interface LogLesson {
  readonly rule: string;
  /** A pseudonym. */
  readonly consumer: string;
  readonly failure: Failure;
  readonly date: string;
  /** Sending of the message that was missed, and when its time was up. */
  readonly at: string;
  readonly missAt: string;
  /** Longest part of its wait; absent where the log does not tell it. */
  readonly cause?: Cause;
  /** Minute by minute from a quarter of an hour before to one after: chats open or waiting, and messages that became misses. */
  readonly around: readonly LessonMinute[];
  /** Of that day alone; names are pseudonyms. */
  readonly explanation: RuleExplanation;
}

export interface LessonMinute {
  readonly at: string;
  readonly open: number;
  readonly missed: number;
}

export interface LogLessonOptions {
  /** Lessons of each rule at most. */
  readonly count: number;
  readonly pseudonymOf: PseudonymOf;
  /** Keeps what was written, where the log was read with it; left out else. */
  readonly keepTexts?: boolean;
}

/** Lessons of a log: consumers that each rule missed, the kinds of failure in turn. None of a measure. Cost: some passes over the log for each rule and day. */
export function lessonsOfLog(read: ReadLog, packs: readonly RulePack[], { count, pseudonymOf, keepTexts = false }: LogLessonOptions): LogLesson[] {
  return packs.flatMap((pack) => {
    const films = new Map<string, Film>();
    return worstConsumers(read, pack, count).flatMap(({ consumer, failure, date, explanation }) => {
      const film = films.get(date) ?? filmOfDate(read, pack, date);
      films.set(date, film);
      const message = firstMiss(film, read.consumers.numberOf(consumer));
      if (message === undefined) return [];
      const { cause } = storyOf(film, message);
      const [sentAt, missAt] = [film.messages.sentAt[message], film.messages.missAt[message]];
      return [{
        rule: pack.id, consumer: pseudonymOf(consumer, "consumer"), failure, date, at: timeOf(read, sentAt), missAt: timeOf(read, missAt), ...(cause === undefined ? {} : { cause }),
        around: minutesAround(film, sentAt - AROUND_MS, missAt + AROUND_MS),
        explanation: withPseudonyms({ ...explanation, chosen: { failure, date }, days: explanation.days.filter((day) => day.date === date) }, pseudonymOf, keepTexts),
      }];
    });
  });
}

function filmOfDate(read: ReadLog, pack: RulePack, date: string): Film {
  const rule = compileRule(pack);
  const frame = logFrame(read.log, rule);
  const day = (dayNumber(date) ?? 0) - (dayNumber(read.startDate) ?? 0) - frame.firstDay;
  return filmOf(read, castOfRead(read), { pack, rule, frame, day });
}

function firstMiss(film: Film, consumer: number): number | undefined {
  return film.misses.find((message) => consumerOf(film, message) === consumer);
}

function minutesAround(film: Film, fromMs: number, toMs: number): LessonMinute[] {
  const [first, last] = [fromMs, toMs].map((at) => Math.min(film.load.length - 1, Math.max(0, Math.floor((at - film.fromMs) / MINUTE_MS))));
  const missed = new Map<number, number>();
  for (const message of film.misses) {
    const minute = Math.floor((film.messages.missAt[message] - film.fromMs) / MINUTE_MS);
    missed.set(minute, (missed.get(minute) ?? 0) + 1);
  }
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const minute = first + place;
    return { at: timeOf(film.read, film.fromMs + minute * MINUTE_MS), open: film.load[minute], missed: missed.get(minute) ?? 0 };
  });
}

function timeOf({ startDate }: ReadLog, at: number): string {
  return formatLogTime(Math.round(at), dayNumber(startDate) ?? 0);
}
