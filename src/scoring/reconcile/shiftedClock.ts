import type { ReadLog } from "../../import/readLog.ts";
import type { MessageLog, TimeColumn } from "../../log/messageLog.ts";
import { addDays } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS } from "../../time/units.ts";

/** What judging needs of a log that was read. */
export type DatedLog = Pick<ReadLog, "log" | "startDate">;

/** A log as it would stand had its clock shown whole hours more (less where negative): the same rows, each so much later, days where they then lie. */
export function shiftedClock({ log, startDate }: DatedLog, hours: number): DatedLog {
  const days = Math.floor((hours * HOUR_MS) / DAY_MS);
  const shiftMs = hours * HOUR_MS - days * DAY_MS;
  return { startDate: addDays(startDate, days), log: shiftMs === 0 ? log : laterBy(log, shiftMs) };
}

function laterBy(log: MessageLog, shiftMs: number): MessageLog {
  const later = (times: TimeColumn): Float64Array => Float64Array.from(times, (at) => (at < 0 ? at : at + shiftMs));
  const { messages, replies, conversations, assignments, presence } = log;
  return {
    ...log,
    messages: { ...messages, sentAt: later(messages.sentAt), listedAt: later(messages.listedAt) },
    replies: { ...replies, at: later(replies.at), startedAt: later(replies.startedAt) },
    conversations: { ...conversations, openedAt: later(conversations.openedAt), closedAt: later(conversations.closedAt), leftAt: later(conversations.leftAt), botUntil: later(conversations.botUntil) },
    assignments: { ...assignments, at: later(assignments.at), until: later(assignments.until), backAt: later(assignments.backAt) },
    presence: { ...presence, at: later(presence.at) },
  };
}
