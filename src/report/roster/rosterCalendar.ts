import type { Scenario } from "../../scenario/scenario.ts";
import { ROSTER_PROPERTIES } from "../../staffing/rosterFile/readCalendar.ts";
import type { Rota, RotaDay } from "../../staffing/rota/rota.ts";
import { dayNumber } from "../../time/calendar.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, SECOND_MS } from "../../time/units.ts";
import type { Language } from "../words/language.ts";
import { calendarLine, calendarText } from "./calendarLine.ts";
import { calendarTime } from "./calendarTime.ts";
import { calendarZone } from "./calendarZone.ts";
import { judgedRota, type NamedPerson } from "./judgedRota.ts";
import { mealsText, shiftName, shiftText } from "./rosterNames.ts";
import { rosterWordsOf } from "./rosterWords.ts";

type Rostered = Pick<Scenario, "name" | "shifts" | "timeZone" | "start" | "warmUp">;

/** From which revisions are counted, in seconds: so far back that every roster is a later one, so late that the number fits into 32 bits until 2088. */
const FIRST_REVISION_MS = Date.UTC(2020, 0, 1);

/**
 * The rota as iCalendar: an event for each person and shift, meals in its description, times in the scenario's zone. An event keeps its UID when the roster is written anew - scenario, team,
 * person and date make it -, and of two calendars that of the later roster counts: its stamp and its revision (SEQUENCE) tell when it was made. Days that run in are left out.
 * `madeAtMs`: when the roster was made [ms since 1970]; absent: the scenario's start, revision 0. The same rota made at the same time is the same bytes. Source: RFC 5545 §3.8.4.7, §3.8.7.2, §3.8.7.4.
 */
export function rosterCalendar(rota: Rota, scenario: Rostered, language: Language, madeAtMs?: number): string {
  const { dates, persons } = judgedRota(rota, scenario, language);
  const revision = revisionOf(scenario, madeAtMs);
  const isUtc = scenario.timeZone === "UTC" || scenario.timeZone === "Etc/UTC";
  return [
    calendarLine("BEGIN", "VCALENDAR"), calendarLine("VERSION", "2.0"), calendarLine("PRODID", "-//replycast//roster//EN"), calendarLine("CALSCALE", "GREGORIAN"), calendarLine("METHOD", "PUBLISH"),
    calendarLine("X-WR-CALNAME", calendarText(scenario.name)), calendarLine("X-WR-TIMEZONE", scenario.timeZone), calendarLine(ROSTER_PROPERTIES.dates, calendarText(dates.join(","))),
    isUtc ? "" : calendarZone(scenario.timeZone, dates[0], dates[dates.length - 1]),
    ...persons.flatMap((person) => person.days.map((day) => event(person, day, { scenario, language, revision }))),
    calendarLine("END", "VCALENDAR"),
  ].join("");
}

/** Lines that tell of two events with one UID which is the later. */
function revisionOf({ start }: Rostered, madeAtMs: number | undefined): string {
  const stamp = calendarTime(madeAtMs ?? (dayNumber(start) ?? 0) * DAY_MS);
  const sequence = madeAtMs === undefined ? 0 : Math.max(0, Math.floor((madeAtMs - FIRST_REVISION_MS) / SECOND_MS));
  return `${calendarLine("DTSTAMP", `${stamp}Z`)}${calendarLine("SEQUENCE", String(sequence))}`;
}

interface EventFrame {
  readonly scenario: Rostered;
  readonly language: Language;
  readonly revision: string;
}

function event(person: NamedPerson, day: RotaDay, { scenario, language, revision }: EventFrame): string {
  const midnight = (dayNumber(day.date) ?? 0) * DAY_MS;
  const time = (property: string, timeOfDay: string): string => {
    const text = calendarTime(midnight + timeOfDayMs(timeOfDay));
    return scenario.timeZone === "UTC" || scenario.timeZone === "Etc/UTC" ? calendarLine(property, `${text}Z`) : calendarLine(`${property};TZID=${zoneName(scenario.timeZone)}`, text);
  };
  return [
    calendarLine("BEGIN", "VEVENT"), calendarLine("UID", uidOf(person, day, scenario)), revision,
    time("DTSTART", day.from), time("DTEND", day.to),
    calendarLine("SUMMARY", calendarText(`${shiftName(day.shift, scenario, language)} · ${person.name}`)),
    day.meals.length === 0 ? "" : calendarLine("DESCRIPTION", calendarText(rosterWordsOf(language).meal(mealsText(day.meals)))),
    calendarLine("CATEGORIES", calendarText(person.team)), calendarLine("TRANSP", "OPAQUE"),
    calendarLine(ROSTER_PROPERTIES.team, calendarText(person.team)), calendarLine(ROSTER_PROPERTIES.person, calendarText(person.name)),
    calendarLine(ROSTER_PROPERTIES.shift, calendarText(shiftText(day, scenario, language))),
    calendarLine("END", "VEVENT"),
  ].join("");
}

function uidOf(person: NamedPerson, day: RotaDay, { name }: Rostered): string {
  return `${[day.date.replaceAll("-", ""), person.team, String(person.number), name].map(encodeURIComponent).join(".")}@replycast`;
}

/** A value that a colon, semicolon or comma stands in goes into quotes. */
function zoneName(timeZone: string): string {
  return /[:;,]/u.test(timeZone) ? `"${timeZone}"` : timeZone;
}
