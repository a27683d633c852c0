import { InputFaults } from "../errors/inputFault.ts";
import { addDays, dayNumber } from "../time/calendar.ts";
import type { ReadLog } from "./readLog.ts";

/** First and last date. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** First and last day, counted from the log's first. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The days of a log between two dates. @throws InputFaults where the log does not hold them all; `file` is the log's */
export function askedDays({ startDate, days }: Pick<ReadLog, "startDate" | "days">, asked: Dates, file: string): DaySpan {
  const start = dayNumber(startDate) ?? 0;
  const span = { firstDay: (dayNumber(asked.from) ?? 0) - start, lastDay: (dayNumber(asked.to) ?? 0) - start };
  if (span.firstDay >= 0 && span.lastDay < days) return span;
  const [from, to] = [startDate, addDays(startDate, days - 1)];
  throw new InputFaults([{
    where: "--days", found: `${asked.from} to ${asked.to} is not all in ${file}, whose days are ${from} to ${to}`, expected: "days of the log",
    mend: `write --days ${from}..${to}, or leave it out for all whole days`,
    kind: { of: "asked-days", values: { from: asked.from, to: asked.to, first: from, last: to, file } },
  }]);
}
