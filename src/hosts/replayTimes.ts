import type { ReadLog } from "../log/readMessageLog.ts";
import { dayNumber } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";

/** Arrival times for one stream, and what became of the log's other conversations with a buyer in them. */
export interface ReplayTimes {
  /** Whole milliseconds since the start of the first simulated day, ascending. */
  readonly times: readonly number[];
  /** Conversations that begin before the first or after the last simulated day. */
  readonly leftOut: number;
  /** Whether the log's own dates were kept. */
  readonly datesKept: boolean;
}

/**
 * When the buyers of a log begin to write, on the scenario's calendar. Where the scenario starts on a date within the log, dates stay as
 * they were; otherwise the log's first day is put on the scenario's first day. What then lies outside the simulated days is left out.
 * A conversation arrives with its buyer's first message, whoever wrote before; one without any is no arrival.
 */
export function replayTimes(read: ReadLog, start: string, simulatedDays: number): ReplayTimes {
  const logStart = dayNumber(read.startDate) ?? 0;
  const daysIn = (dayNumber(start) ?? 0) - logStart;
  const datesKept = daysIn >= 0 && daysIn < read.days;
  const shiftMs = datesKept ? daysIn * DAY_MS : 0;
  const endMs = simulatedDays * DAY_MS;
  const begun = firstMessages(read);
  const times = begun.map((at) => at - shiftMs).filter((at) => at >= 0 && at < endMs);
  return { times, leftOut: begun.length - times.length, datesKept };
}

/** The time of each conversation's first buyer message, ascending. */
function firstMessages({ log: { messages, conversations } }: ReadLog): number[] {
  const hasBegun = new Uint8Array(conversations.count);
  const times: number[] = [];
  for (let row = 0; row < messages.count; row++) {
    if (hasBegun[messages.conversation[row]] === 1) continue;
    hasBegun[messages.conversation[row]] = 1;
    times.push(messages.sentAt[row]);
  }
  return times;
}
