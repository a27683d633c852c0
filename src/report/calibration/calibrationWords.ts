import type { Observed } from "../../calibration/fit.ts";
import type { LawFamily } from "../../calibration/laws/lawFamily.ts";
import type { Language } from "../words/language.ts";

/** What becomes of conversations that are open at the end of a shift. */
export type AtEnd = "finish" | "hand-over" | "leave";

/** How a number of a scenario is written. */
export type FitQuantity = "seconds" | "share" | "count" | "factor" | "clock" | "atEnd";

/** What a calibration says on the terminal and in the scenario it writes, in one language. */
export interface CalibrationWords {
  /** In which its words are. */
  readonly language: Language;
  /** Behind a number of seconds, minutes, hours. */
  readonly durations: { readonly seconds: string; readonly minutes: string; readonly hours: string };
  /** Of a law of which only a lower limit was seen. */
  readonly longerThan: (time: string) => string;
  /** What becomes of what is open at a shift's end. */
  readonly atEnd: Readonly<Record<AtEnd, string>>;
  /** One of several meals, questions or cards. */
  readonly numbered: (name: string, number: number) => string;
  /** Of the factors of the weekdays, Monday first. */
  readonly weekdays: readonly string[];
  /** Of numbers by the last key of their path. */
  readonly names: Readonly<Record<string, string>>;
  readonly families: Readonly<Record<LawFamily, string>>;
  readonly observed: Readonly<Record<Observed, (n: string) => string>>;
  readonly heading: (facts: { readonly file: string; readonly span: string; readonly conversations: string; readonly messages: string; readonly agents: string; readonly timeZone: string }) => string;
  /** Where only some of the log's days were asked for. */
  readonly learnedFrom: (span: string) => string;
  /** Of desk counters. */
  readonly countersHeading: (facts: { readonly files: readonly string[]; readonly rows: string; readonly days: string }) => string;
  readonly columns: readonly [number: string, value: string, interval: string, rests: string];
  /** Above the numbers of a stream, team or shift, by the first key of their path. */
  readonly groups: Readonly<Record<string, (name: string) => string>>;
  readonly byDefault: (reason: string) => string;
  readonly spread: (cv: string) => string;
  readonly distance: (value: string) => string;
  readonly events: string;
  readonly event: (facts: { readonly name: string; readonly from: string; readonly to: string; readonly factor: string; readonly counted: string; readonly expected: string }) => string;
  readonly noEvents: string;
  /** Where whole days could not be compared, which takes so many. */
  readonly noEventsWithin: (least: number) => string;
  /** Where nothing could be looked for, which takes so many days. */
  readonly eventsUntold: (least: number) => string;
  readonly findings: string;
  readonly footer: (level: string) => string;
  readonly written: (path: string) => string;
  readonly page: (path: string) => string;
  readonly next: (command: string) => string;
  /** How to see whether the scenario holds; `file` is the log it was learned from. */
  readonly test: (command: string, file: string) => string;
  /** Stands for the name of a log of other days. */
  readonly otherDays: string;
  /** `madeFor`: the file and the days of an event to come. */
  readonly yamlHead: (facts: { readonly file: string; readonly span: string; readonly level: string; readonly madeFor?: { readonly file: string; readonly span: string } }) => string;
  readonly perHour: string;
  readonly eventComment: (facts: { readonly factor: string; readonly counted: string; readonly expected: string }) => string;
}
