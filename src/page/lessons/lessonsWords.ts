import type { LessonId } from "../../training/lesson.ts";

/** What the captions of a lesson tell, written out in the page's language; pairs are those of the lesson's two sides. */
export interface LessonFacts {
  readonly rate: readonly [string, string];
  readonly missed: readonly [number, number];
  readonly all: readonly [number, number];
  readonly inHour: readonly [number, number];
  /** `12:00–13:00` */
  readonly hour: string;
  /** The longest wait. */
  readonly longest: readonly [string, string];
  /** The consumer whose story is told, when the message was sent, and how long it waited; absent where no reply that counts came. */
  readonly name: string;
  readonly at: string;
  readonly waited?: string;
  readonly messages: number;
  readonly late: number;
}

interface LessonText {
  readonly title: string;
  readonly claim: string;
  readonly sides: readonly [string, string];
  readonly steps: readonly ((facts: LessonFacts) => string)[];
}

export interface LessonsWords {
  readonly title: string;
  readonly lead: string;
  readonly all: string;
  readonly open: string;
  readonly playing: string;
  failed(message: string): string;
  step(number: number, count: number): string;
  readonly next: string;
  readonly back: string;
  readonly rule: string;
  counted(missed: number, all: number): string;
  inHour(missed: number, hour: string): string;
  readonly lessons: Readonly<Record<LessonId, LessonText>>;
}
