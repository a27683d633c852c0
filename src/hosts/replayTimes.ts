import type { ReadLog } from "../import/readLog.ts";
import { dayNumber } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import { conversationBegins } from "./conversationBegins.ts";

/** Arrival times for one stream, and what became of the log's other conversations with a buyer in them. */
interface ReplayTimes {
  /** Whole milliseconds since the start of the first simulated day, ascending. */
  readonly times: readonly number[];
  /** Conversations that begin before the first or after the last simulated day. */
  readonly leftOut: number;
  /** Whether the log's own dates were kept. */
  readonly datesKept: boolean;
}

/**
 * When the buyers of a log begin to write (of the stream of this name, where the log has it apart), on the scenario's calendar. Where the scenario starts on a date within the log, dates stay as
 * they were; otherwise the log's first day is put on the scenario's first day. What then lies outside the simulated days is left out.
 */
export function replayTimes(read: ReadLog, stream: string, start: string, simulatedDays: number): ReplayTimes {
  const logStart = dayNumber(read.startDate) ?? 0;
  const daysIn = (dayNumber(start) ?? 0) - logStart;
  const datesKept = daysIn >= 0 && daysIn < read.days;
  const shiftMs = datesKept ? daysIn * DAY_MS : 0;
  const endMs = simulatedDays * DAY_MS;
  const begun = conversationBegins(read, stream);
  const times = begun.map((at) => at - shiftMs).filter((at) => at >= 0 && at < endMs);
  return { times, leftOut: begun.length - times.length, datesKept };
}
