import { plainCell } from "./rosterTable.ts";

/** An event of a calendar as it is written. */
export interface CalendarEvent {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** By name in capitals; of one that stands several times the first. */
  readonly properties: ReadonlyMap<string, CalendarProperty>;
  /** Everybody who is invited. */
  readonly attendees: readonly CalendarProperty[];
}

export interface CalendarProperty {
  readonly parameters: ReadonlyMap<string, string>;
  /** Escapes resolved. */
  readonly value: string;
}

const LINE = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/su;
const PARAMETER = /;([A-Za-z0-9-]+)=(?:"([^"]*)"|([^;:"]*))/gu;

/** An iCalendar text as it is written. */
export interface WrittenCalendar {
  readonly events: readonly CalendarEvent[];
  /** Of the calendar itself. */
  readonly properties: ReadonlyMap<string, CalendarProperty>;
  /** Line on which an event begins that does not end. */
  readonly unfinished?: number;
}

/** Parts of the calendar that are open, outermost first. */
interface OpenPart {
  readonly name: string;
  readonly line: number;
  readonly properties: Map<string, CalendarProperty>;
  readonly attendees: CalendarProperty[];
}

/**
 * The events of an iCalendar text and its own properties; those of parts within events (alarms) and of zones are left out. Folded lines are put together, lines may end with LF alone.
 * Source: RFC 5545 §3.1, §3.3.11, §3.6.1.
 */
export function writtenCalendar(text: string): WrittenCalendar {
  const events: CalendarEvent[] = [];
  const calendar = new Map<string, CalendarProperty>();
  const open: OpenPart[] = [];
  for (const { line, written } of unfoldedLines(text)) {
    const match = LINE.exec(written);
    if (match === null) continue;
    const name = match[1].toUpperCase();
    const part = plainCell(match[3]).toUpperCase();
    const last = open.at(-1);
    if (name === "BEGIN") open.push({ name: part, line, properties: part === "VCALENDAR" ? calendar : new Map(), attendees: [] });
    else if (name !== "END") {
      const property = { parameters: parametersOf(match[2]), value: unescaped(match[3]) };
      if (name === "ATTENDEE") last?.attendees.push(property);
      if (last?.properties.has(name) === false) last.properties.set(name, property);
    } else if (last?.name === part) {
      open.pop();
      if (part === "VEVENT") events.push({ line: last.line, properties: last.properties, attendees: last.attendees });
    }
  }
  const unfinished = open.find(({ name }) => name === "VEVENT")?.line;
  return { events, properties: calendar, ...(unfinished === undefined ? {} : { unfinished }) };
}

function* unfoldedLines(text: string): Generator<{ readonly line: number; readonly written: string }> {
  const lines = text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
  for (let at = 0; at < lines.length;) {
    const line = at + 1;
    let written = lines[at++];
    while (at < lines.length && /^[ \t]/u.test(lines[at])) written += lines[at++].slice(1);
    yield { line, written };
  }
}

function parametersOf(written: string): ReadonlyMap<string, string> {
  return new Map([...written.matchAll(PARAMETER)].map((match) => [match[1].toUpperCase(), match[2] ?? match[3] ?? ""]));
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}
