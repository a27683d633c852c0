import { COURSE } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";

/** First turns that people handled, in order of their first messages: when that came, and when its handling began. [ms] */
export interface FirstTurns {
  readonly sentAt: readonly number[];
  readonly startedAt: readonly number[];
}

/** Those of a stream's conversations. `startedAt`: by message, when its handling began. Cost: n log n. */
export function firstTurns({ read: { log: { messages, conversations } } }: ObservedDesk, { course, firstMessage }: Courses, startedAt: Float64Array, stream: number): FirstTurns {
  const rows: number[] = [];
  for (let its = 0; its < conversations.count; its++) {
    const row = firstMessage[its];
    if (row >= 0 && startedAt[row] >= 0 && conversations.stream[its] === stream && course[its] === COURSE.ordinary) rows.push(row);
  }
  rows.sort((a, b) => messages.sentAt[a] - messages.sentAt[b] || a - b);
  return { sentAt: rows.map((row) => messages.sentAt[row]), startedAt: rows.map((row) => startedAt[row]) };
}
