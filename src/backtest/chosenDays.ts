import { InputFaults } from "../errors/inputFault.ts";
import { askedDays } from "../import/askedDays.ts";
import type { Dates, DaySpan } from "../import/askedDays.ts";
import type { ReadLog } from "../import/readLog.ts";
import { refuseFarDays } from "../import/refuseFarDays.ts";
import { wholeDays } from "./wholeDays.ts";

/** The days of a log that are set beside the model: those asked for, else all whole ones. @throws InputFaults where the log does not hold them, or nothing at all */
export function chosenDays(read: ReadLog, asked: Dates | undefined, file: string): DaySpan {
  const whole = wholeDays(read);
  if (whole === undefined) {
    throw new InputFaults([{
      where: file, found: "no buyer writes in it", expected: "a log with at least one day of conversations", mend: "export the conversations with what buyers wrote",
      kind: { of: "backtest-no-buyer", values: {} },
    }]);
  }
  if (asked !== undefined) return askedDays(read, asked, file);
  refuseFarDays(read, file);
  return whole;
}
