import { dateOfDayNumber } from "../../time/calendar.ts";
import { isTimeZone, localMillis } from "../../time/localMillis.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { type CalendarEvent, type CalendarProperty, writtenCalendar } from "./calendarEvents.ts";
import type { RosterEntries, RosterEntry } from "./rosterEntries.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { plainCell } from "./rosterTable.ts";
import { shiftCell, type Span } from "./shiftCell.ts";

/** Properties that a roster's calendar has beside the usual ones: of an event team, person, and the shift with its times and meals; of the calendar the days that it plans. */
export const ROSTER_PROPERTIES = { team: "X-REPLYCAST-TEAM", person: "X-REPLYCAST-PERSON", shift: "X-REPLYCAST-SHIFT", dates: "X-REPLYCAST-DATES" } as const;

const UTC_TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/u;
const LENGTH = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/** An event of more whole days than a year has is none of a roster. */
const LONGEST_DAYS = 366;

export function isCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/iu.test(text);
}

/**
 * Reads an iCalendar text: an event for each shift that somebody works. Times in other zones are carried into the scenario's. What an event is called is the shift where there is one of that
 * name or its times are no shift's; team and person are its categories and attendee, where it has no properties of a roster's calendar. Events that recur are refused.
 */
export function readCalendar(text: string, fileName: string, entries: RosterEntries): void {
  const { events, properties, unfinished } = writtenCalendar(text);
  if (unfinished !== undefined) entries.faults.push(ROSTER_FAULTS.event(`${fileName}:${unfinished}`, "the event that begins here does not end", "take the whole file", "unfinished"));
  for (const event of events) readEvent(event, `${fileName}:${event.line}`, entries);
  coverDays(properties.get(ROSTER_PROPERTIES.dates)?.value ?? "", entries);
}

/** On which days nobody works a calendar tells by its own property; without it nobody does where nothing stands between its first and its last day. */
function coverDays(planned: string, { days, dates }: RosterEntries): void {
  for (const date of planned.split(",")) if (dates.includes(plainCell(date))) days.add(dates.indexOf(plainCell(date)));
  if (days.size === 0) return;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  for (let day = first; day <= last; day++) days.add(day);
}

function readEvent({ properties, attendees }: CalendarEvent, where: string, entries: RosterEntries): void {
  const valueOf = (name: string): string => plainCell(properties.get(name)?.value ?? "");
  const title = valueOf("SUMMARY");
  if (valueOf("STATUS").toUpperCase() === "CANCELLED") {
    entries.notes.add("event-cancelled", title, where);
    return;
  }
  if (properties.has("RRULE") || properties.has("RDATE")) {
    entries.faults.push(ROSTER_FAULTS.event(where, `the event "${title}" recurs`, "export its dates as events of their own", "repeats", title));
    return;
  }
  const times = eventTimes(properties, where, entries);
  if (times === undefined) return;
  const days = plannedDays(times.days, where, entries);
  const own = valueOf(ROSTER_PROPERTIES.shift);
  if (days.length === 0 || (own === "" && times.span === undefined && title !== "" && entries.isOff(title))) return;
  const named = valueOf(ROSTER_PROPERTIES.person);
  const invited = attendees.map(({ parameters }) => plainCell(parameters.get("CN") ?? ""));
  for (const person of named !== "" || invited.length === 0 ? [named] : invited) {
    const team = entries.teamOf(teamOfEvent(valueOf, entries), where, person) ?? "";
    takeShift({ own, title, span: times.span }, { days, team, agents: 1, where, ...(person === "" ? {} : { person }) }, entries);
  }
}

/** Places of the dates of an event among the simulated days; those outside are told. */
function plannedDays(numbers: readonly number[], where: string, { dates, days, notes }: RosterEntries): number[] {
  return numbers.flatMap((number) => {
    const day = dates.indexOf(dateOfDayNumber(number));
    if (day < 0) notes.add("dates-outside", dateOfDayNumber(number), where);
    else days.add(day);
    return day < 0 ? [] : [day];
  });
}

/** The shift that an event has by a property of its own, else by its title, else by its times. */
function takeShift({ own, title, span }: { readonly own: string; readonly title: string; readonly span: Span | undefined }, entry: Omit<RosterEntry, "shift">, entries: RosterEntries): void {
  if (own !== "" || span === undefined) {
    entries.takeCell(own === "" ? title : own, entry);
    return;
  }
  const named = shiftCell(title, Object.keys(entries.scenario.shifts))?.[0];
  entries.take({ name: named?.name ?? title, times: span, ...(named?.meals === undefined ? {} : { meals: named.meals }) }, title, entry);
}

/** The category or place that is a team's name, where the event has no team of its own. */
function teamOfEvent(valueOf: (name: string) => string, { teams }: RosterEntries): string {
  const own = valueOf(ROSTER_PROPERTIES.team);
  const said = [...valueOf("CATEGORIES").split(","), valueOf("LOCATION")].map(plainCell);
  return own === "" ? said.find((name) => teams.includes(name)) ?? "" : own;
}

/** The day on which an event begins, and its times; of one of whole days all of them, without times. Undefined, and a fault, where it has none that can be read. */
function eventTimes(properties: CalendarEvent["properties"], where: string, { scenario, faults }: RosterEntries): { readonly days: readonly number[]; readonly span?: Span } | undefined {
  const zone = scenario.timeZone;
  const start = properties.get("DTSTART");
  const foreign = [start, properties.get("DTEND")].map((property) => property?.parameters.get("TZID")?.replaceAll('"', "")).find((name) => name !== undefined && !isTimeZone(name));
  if (foreign !== undefined) {
    faults.push(ROSTER_FAULTS.event(where, `its time zone is ${foreign}, which is unknown`, `export it in UTC, or with a name such as TZID=${zone}`, "zone", foreign));
    return undefined;
  }
  const begin = start === undefined ? undefined : localTime(start, zone);
  if (begin === undefined || start === undefined) {
    faults.push(ROSTER_FAULTS.event(where, start === undefined ? "the event has no DTSTART" : `DTSTART is ${start.value}`, "write it as DTSTART:20260618T080000", "start", start?.value ?? ""));
    return undefined;
  }
  const day = Math.floor(begin / DAY_MS);
  const isWhole = /^\d{8}$/u.test(plainCell(start.value));
  const written = properties.get("DTEND");
  const length = eventLength(properties.get("DURATION")) ?? (isWhole ? DAY_MS : undefined);
  const end = written === undefined ? (length === undefined ? undefined : begin + length) : localTime(written, zone);
  // Some write the day itself for the end of a whole one.
  if (isWhole && end !== undefined && end >= begin && end - begin <= LONGEST_DAYS * DAY_MS) return { days: Array.from({ length: Math.max(1, Math.ceil((end - begin) / DAY_MS)) }, (_, place) => day + place) };
  if (isWhole || end === undefined || end <= begin || end - begin > DAY_MS) {
    faults.push(ROSTER_FAULTS.event(where, written === undefined ? "the event has no end" : `DTEND is ${written.value}`, "write it as DTEND:20260618T170000, at most a day after DTSTART", "end", written?.value ?? ""));
    return undefined;
  }
  return { days: [day], span: [begin - day * DAY_MS, end - day * DAY_MS] };
}

/** What the scenario's clock shows [ms since 1970 as if it were UTC]. */
function localTime({ value, parameters }: CalendarProperty, timeZone: string): number | undefined {
  const match = UTC_TIME.exec(plainCell(value));
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 60) return undefined;
  const written = date.getTime() + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS;
  if (match[7] !== undefined) return localMillis(written, timeZone);
  const zone = parameters.get("TZID")?.replaceAll('"', "");
  if (zone === undefined || zone === timeZone) return written;
  return localMillis(instantOf(written, zone), timeZone);
}

/** The instant at which a zone's clock shows a time; of two the later, of none the one after the gap. */
function instantOf(wallMs: number, zone: string): number {
  const guess = wallMs - (localMillis(wallMs, zone) - wallMs);
  return wallMs - (localMillis(guess, zone) - guess);
}

function eventLength(property: CalendarProperty | undefined): number | undefined {
  const match = LENGTH.exec(plainCell(property?.value ?? ""));
  if (match === null) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
}
