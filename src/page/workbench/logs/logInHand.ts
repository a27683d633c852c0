import { addDays } from "../../../time/calendar.ts";
import type { JobRequest, LogSource } from "../../../server/protocol.ts";

/** A log that is worked on, and what has come of it so far. */
export interface LogInHand {
  /** File's name as it was dropped, or its path in the folder. */
  readonly name: string;
  readonly bytes: number;
  readonly source: LogSource;
  readonly settings: LogSettings;
  /** Of how many files it was put together; 1 of the folder's. */
  readonly files: number;
  /** Its first date and how many there are; known once it was scored. */
  readonly span?: { readonly startDate: string; readonly days: number };
  /** Its last days that are not learned from. */
  readonly heldBack: number;
  /** The newest run of each step, by its number in the queue. */
  readonly jobs: Partial<Readonly<Record<LogCommand, number>>>;
  /** Kept results, by the command that made them; the newest of each. */
  readonly made: Partial<Readonly<Record<LogCommand, MadeResult>>>;
}

export type LogCommand = "score" | "calibrate" | "backtest";

/** What a step asks the server for. */
export type LogRequest = Extract<JobRequest, { readonly command: LogCommand }>;

export interface MadeResult {
  readonly path: string;
  /** Of a calibration: the scenario's file. */
  readonly scenario?: string;
}

/** By what a log is judged and read. */
export interface LogSettings {
  readonly platform: string;
  /** Ids; none: the platform's current rules. */
  readonly rules: readonly string[];
  readonly timeZone: string;
}

/** Where a log's platform is not told, the first that has rules. */
export const FIRST_SETTINGS: LogSettings = { platform: "pinduoduo", rules: [], timeZone: "Asia/Shanghai" };

/** First and last date (`YYYY-MM-DD`) of what is learned from and of what is held back; the latter absent where nothing is. */
export function logDays({ span, heldBack }: Pick<LogInHand, "span" | "heldBack">): { readonly learned: DateSpan; readonly heldBack?: DateSpan } | undefined {
  if (span === undefined) return undefined;
  const last = addDays(span.startDate, span.days - 1);
  if (heldBack === 0) return { learned: { from: span.startDate, to: last } };
  const firstHeld = addDays(span.startDate, span.days - heldBack);
  return { learned: { from: span.startDate, to: addDays(firstHeld, -1) }, heldBack: { from: firstHeld, to: last } };
}

export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** A log that has just been taken in hand. */
export function freshLog(log: Pick<LogInHand, "name" | "bytes" | "files" | "source">): LogInHand {
  return { ...log, settings: FIRST_SETTINGS, heldBack: 0, jobs: {}, made: {} };
}
