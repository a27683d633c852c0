import { compileRule } from "../judging/compileRule.ts";
import { judgeInFull } from "../judging/judgeInFull.ts";
import { FIRST_CLOCKED } from "../judging/verdicts.ts";
import { HOUR_MS } from "../time/units.ts";
import type { JudgedSide } from "./judgedSide.ts";
import type { Lesson } from "./lesson.ts";
import { lessonExample } from "./lessonExample.ts";
import type { LessonExample } from "./lessonExample.ts";
import type { TrainingPlay } from "./trainingPlay.ts";

/** A side of a lesson as it was played and judged, and what is told of it. Times in milliseconds since the log's start. */
export interface ToldSide extends JudgedSide {
  /** Units answered and all. */
  readonly met: number;
  readonly all: number;
  /** Units missed in the hour that the lesson looks at. */
  readonly missedInHour: number;
  /** Longest time from the start of a clock to the reply that counts. */
  readonly longestMs: number;
}

export interface LessonStory {
  readonly lesson: Lesson;
  readonly sides: readonly [ToldSide, ToldSide];
  /** The hour in which most units are missed on the side that fails. */
  readonly hourFrom: number;
  readonly example: LessonExample;
}

/** What a lesson shows, found in what was played. Throws where nothing of it is to be seen. Cost: some passes over both logs. */
export function lessonStory(lesson: Lesson, plays: readonly [TrainingPlay, TrainingPlay]): LessonStory {
  const judged = [judgedSide(lesson, plays, 0), judgedSide(lesson, plays, 1)] as const;
  const failing = judged[lesson.fails];
  const hourFrom = worstHour(failing);
  const sides = [told(judged[0], hourFrom), told(judged[1], hourFrom)] as const;
  const example = lessonExample(lesson, judged, [hourFrom, hourFrom + HOUR_MS]);
  if (example === undefined) throw new Error(`the played day shows nothing of the lesson ${lesson.id}`);
  return { lesson, sides, hourFrom, example };
}

function judgedSide({ sides }: Lesson, plays: readonly [TrainingPlay, TrainingPlay], side: 0 | 1): JudgedSide {
  const rule = compileRule(sides[side].pack);
  const { frame } = plays[side].simulation.plan;
  return { play: plays[side], rule, frame, verdicts: judgeInFull(plays[side].read.log, rule, frame) };
}

function told(side: JudgedSide, hourFrom: number): ToldSide {
  const { play: { read: { log } }, verdicts: { units, standing, reply, clockAt } } = side;
  let met = 0;
  let missedInHour = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const row = units.missRow[unit];
    if (row < 0) met++;
    else if (hourOf(log.messages.sentAt[row]) === hourFrom) missedInHour++;
  }
  let longestMs = 0;
  for (let row = 0; row < standing.length; row++) {
    if (standing[row] >= FIRST_CLOCKED && reply[row] >= 0) longestMs = Math.max(longestMs, log.replies.at[reply[row]] - clockAt[row]);
  }
  return { ...side, met, all: units.count, missedInHour, longestMs };
}

function worstHour({ play: { read: { log } }, verdicts: { units } }: JudgedSide): number {
  const missed = new Map<number, number>();
  for (let unit = 0; unit < units.count; unit++) {
    const row = units.missRow[unit];
    if (row >= 0) missed.set(hourOf(log.messages.sentAt[row]), (missed.get(hourOf(log.messages.sentAt[row])) ?? 0) + 1);
  }
  return [...missed].reduce((worst, each) => (each[1] > worst[1] ? each : worst), [0, 0])[0];
}

function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}
