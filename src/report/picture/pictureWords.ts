import type { PictureStanding } from "./pictureContent.ts";

/** What the picture of an answer says beside what the report says anyway. */
export interface PictureWords {
  readonly verdicts: Readonly<Record<PictureStanding, string>>;
  /** Where it fails more likely than not. */
  readonly misses: string;
  /** Of a comparison. */
  readonly compared: string;
  /** Between the names of scenarios. */
  readonly versus: string;
  readonly chance: string;
  readonly interval: (level: string, interval: string) => string;
  readonly asked: (assurance: string) => string;
  /** `roster` is absent where it is too long for a sentence. */
  readonly answer: (facts: { readonly roster: string | undefined; readonly rule: string; readonly target: string; readonly scope: string; readonly pass: string }) => string;
  readonly spread: (rule: string) => string;
  readonly spreadNote: string;
  readonly target: (target: string) => string;
  readonly late: string;
  readonly works: (days: string | undefined) => string;
  readonly worksNote: string;
  readonly arrivals: string;
  readonly passesOf: (rule: string) => string;
  readonly rateOf: (rule: string) => string;
  readonly dotsNote: string;
  readonly people: (count: string) => string;
  readonly shifts: (count: number) => string;
  readonly yuan: (amount: string) => string;
  readonly takes: (days: number, hours: string) => string;
  readonly cause: (span: string | undefined) => string;
  readonly nothingLate: string;
  readonly nothingLateLabel: string;
  readonly queue: (conversations: string) => string;
  readonly queueLabel: (span: string, oldest: string) => string;
  readonly noQueue: string;
  readonly noQueueLabel: string;
  readonly busy: string;
  readonly differs: (measure: string, a: string, b: string, interval: string | undefined) => string;
  readonly smallPrint: (replications: string, seed: string, date: string | undefined) => string;
}
