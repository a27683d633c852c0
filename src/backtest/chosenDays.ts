import { InputFaults } from "../errors/inputFault.ts";
import type { ReadLog } from "../import/readLog.ts";
import { addDays, dayNumber } from "../time/calendar.ts";
import { type DaySpan, wholeDays } from "./wholeDays.ts";

/** First and last date. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** The days of a log that are set beside the model: those asked for, else all whole ones. @throws InputFaults where the log does not hold them, or nothing at all */
export function chosenDays(read: ReadLog, asked: Dates | undefined, file: string): DaySpan {
  const whole = wholeDays(read);
  if (whole === undefined) {
    throw new InputFaults([{
      where: file, found: "no buyer writes in it", expected: "a log with at least one day of conversations", mend: "export the conversations with what buyers wrote",
      kind: { of: "backtest-no-buyer", values: {} },
    }]);
  }
  if (asked === undefined) return whole;
  const start = dayNumber(read.startDate) ?? 0;
  const span = { firstDay: (dayNumber(asked.from) ?? 0) - start, lastDay: (dayNumber(asked.to) ?? 0) - start };
  if (span.firstDay >= 0 && span.lastDay < read.days) return span;
  const [from, to] = [read.startDate, addDays(read.startDate, read.days - 1)];
  throw new InputFaults([{
    where: "--days", found: `${asked.from} to ${asked.to} is not all in ${file}, whose days are ${from} to ${to}`, expected: "days of the log",
    mend: `write --days ${from}..${to}, or leave it out for all whole days`,
    kind: { of: "backtest-days", values: { from: asked.from, to: asked.to, first: from, last: to, file } },
  }]);
}
