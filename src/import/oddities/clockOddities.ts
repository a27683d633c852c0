import { dateOfDayNumber } from "../../time/calendar.ts";
import { localMillis } from "../../time/localMillis.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import type { Findings } from "../finding.ts";
import type { LogRows } from "../rows/logRows.ts";

/** So many rows are needed before the hours, or the seconds, that do not occur say something. */
const ENOUGH_ROWS = 200;
const ENOUGH_FOR_SECONDS = 20;
/** A log that is longer is not looked through for changes of the clock. */
const LONGEST_DAYS = 20_000;

/** What is odd about a log's clock. Whether its times have seconds. Cost: linear. */
export function tellClockOddities(rows: LogRows, timeZone: string, startDay: number, lastDay: number, findings: Findings): boolean {
  let withSeconds = 0;
  const ofHour = new Float64Array(24);
  for (let row = 0; row < rows.count; row++) {
    const since = rows.at[row] - Math.floor(rows.at[row] / DAY_MS) * DAY_MS;
    if (since % MINUTE_MS !== 0) withSeconds++;
    ofHour[Math.floor(since / HOUR_MS)]++;
  }
  if (withSeconds === 0 && rows.count >= ENOUGH_FOR_SECONDS) {
    findings.add("times-in-minutes", () => "no time has seconds; replies within the minute of a message take no time", rows.count);
  }
  const hasLateHours = ofHour.some((count, hour) => count > 0 && (hour === 0 || hour > 12));
  if (!hasLateHours && rows.count >= ENOUGH_ROWS && ofHour[12] > 0 && ofHour[1] > 0) {
    findings.add("hours-up-to-12", () => "all times lie between 01:00 and 12:59, as a clock of 12 hours shows them that does not say am or pm", rows.count);
  }
  if (startDay === 0) findings.add("times-of-1970", () => "the log begins on 1970-01-01; its times may be counted from another moment, or be no seconds", rows.count);
  if (lastDay - startDay <= LONGEST_DAYS) tellClockChanges(rows, timeZone, startDay, lastDay, findings);
  return withSeconds > 0;
}

/** Days within the log on which the zone's clocks go forward or back: a time that is told twice or never stands as it was written. */
function tellClockChanges({ count, at }: LogRows, timeZone: string, startDay: number, lastDay: number, findings: Findings): void {
  const offsetAt = (day: number): number => localMillis(day * DAY_MS, timeZone) - day * DAY_MS;
  const changes: number[] = [];
  let offset = offsetAt(startDay);
  for (let day = startDay; day <= lastDay; day++) {
    const next = offsetAt(day + 1);
    if (next !== offset) changes.push(day);
    offset = next;
  }
  if (changes.length === 0) return;
  let rowsOfThem = 0;
  const days = new Set(changes);
  for (let row = 0; row < count; row++) if (days.has(Math.floor(at[row] / DAY_MS))) rowsOfThem++;
  if (rowsOfThem === 0) return;
  const dates = changes.map(dateOfDayNumber).join(", ");
  findings.add("clock-change", () => ({
    text: `the clocks of ${timeZone} change on or about ${dates}; what lies across the change seems longer or shorter by that`, facts: { timeZone, dates },
  }), rowsOfThem);
}
