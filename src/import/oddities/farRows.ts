import { dateOfDayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import type { Findings } from "../finding.ts";
import type { LogRows } from "../rows/logRows.ts";

/** No shop rests that long in the middle of an export. */
const FAR_DAYS = 180;

/** Tells of rows that lie half a year and more apart from most others, as mangled dates do; `order` lists the rows by time. Cost: linear. */
export function tellFarRows({ at, line }: LogRows, order: Uint32Array, findings: Findings): void {
  /** Where in `order` rows begin that lie together, and where most of them do. */
  let from = 0;
  let mostFrom = 0;
  let mostTo = 0;
  for (let place = 1; place <= order.length; place++) {
    if (place < order.length && at[order[place]] - at[order[place - 1]] < FAR_DAYS * DAY_MS) continue;
    if (place - from > mostTo - mostFrom) [mostFrom, mostTo] = [from, place];
    from = place;
  }
  const far = order.length - (mostTo - mostFrom);
  if (far === 0) return;
  const dateOf = (place: number): string => dateOfDayNumber(Math.floor(at[order[place]] / DAY_MS));
  const example = mostFrom > 0 ? 0 : mostTo;
  const facts = { date: dateOf(example), first: dateOf(mostFrom), last: dateOf(mostTo - 1) };
  findings.add("dates-far-apart", () => ({
    text: `the row in line ${line[order[example]]} is of ${facts.date}, most are of ${facts.first} to ${facts.last}; the days between belong to the log`, facts,
  }), far, line[order[example]]);
}
