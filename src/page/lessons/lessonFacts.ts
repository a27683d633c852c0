import { formatShare } from "../../report/figures/formatShare.ts";
import { lengthText } from "../../report/explain/explainedTimes.ts";
import type { Language } from "../../report/words/language.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import type { LessonStory, ToldSide } from "../../training/lessonStory.ts";
import { clockTime, minuteTime } from "../film/filmTimes.ts";
import type { LessonFacts } from "./lessonsWords.ts";

/** The figures of a played lesson in words. */
export function lessonFacts({ sides, hourFrom, example }: LessonStory, language: Language): LessonFacts {
  const both = <T>(of: (side: ToldSide) => T): readonly [T, T] => [of(sides[0]), of(sides[1])];
  const length = (ms: number): string => lengthText(Math.round(ms / SECOND_MS), language);
  return {
    rate: both(({ met, all }) => formatShare(all === 0 ? 0 : met / all, 0.001)), missed: both(({ met, all }) => all - met), all: both(({ all }) => all),
    inHour: both(({ missedInHour }) => missedInHour), hour: `${minuteTime(hourFrom)}–${minuteTime(hourFrom + HOUR_MS)}`, longest: both(({ longestMs }) => length(longestMs)),
    name: example.consumer, at: clockTime(example.sentAt), ...(example.waitedMs === undefined ? {} : { waited: length(example.waitedMs) }),
    messages: example.messages, late: example.late,
  };
}
