import type { Scenario } from "../../scenario/scenario.ts";
import { ROSTER_PROPERTIES } from "../../staffing/rosterFile/readCalendar.ts";
import type { Rota, RotaDay, RotaPerson } from "../../staffing/rota/rota.ts";
import { dayNumber } from "../../time/calendar.ts";
import { parseTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS } from "../../time/units.ts";
import { personNames } from "../staffing/personNames.ts";
import type { Language } from "../words/language.ts";
import { calendarLine, calendarText } from "./calendarLine.ts";
import { calendarTime } from "./calendarTime.ts";
import { calendarZone } from "./calendarZone.ts";
import { mealsText, shiftName, shiftText } from "./rosterNames.ts";
import { rosterWordsOf } from "./rosterWords.ts";

type Rostered = Pick<Scenario, "name" | "shifts" | "timeZone" | "start">;

/**
 * The rota as iCalendar: an event for each person and shift, meals in its description, times in the scenario's zone. An event keeps its UID when the roster is written anew - scenario, team,
 * person and date make it -, and its stamp is the scenario's start, so that the same rota is the same bytes. Source: RFC 5545.
 */
export function rosterCalendar(rota: Rota, scenario: Rostered, language: Language): string {
  const { dates, persons } = rota;
  const names = personNames(persons, language);
  const isUtc = scenario.timeZone === "UTC" || scenario.timeZone === "Etc/UTC";
  return [
    calendarLine("BEGIN", "VCALENDAR"), calendarLine("VERSION", "2.0"), calendarLine("PRODID", "-//replycast//roster//EN"), calendarLine("CALSCALE", "GREGORIAN"), calendarLine("METHOD", "PUBLISH"),
    calendarLine("X-WR-CALNAME", calendarText(scenario.name)), calendarLine("X-WR-TIMEZONE", scenario.timeZone), calendarLine(ROSTER_PROPERTIES.dates, calendarText(dates.join(","))),
    isUtc ? "" : calendarZone(scenario.timeZone, dates[0], dates[dates.length - 1]),
    ...persons.flatMap((person, place) => person.days.map((day) => event({ ...person, name: names[place] }, day, scenario, language))),
    calendarLine("END", "VCALENDAR"),
  ].join("");
}

function event(person: RotaPerson & { readonly name: string }, day: RotaDay, scenario: Rostered, language: Language): string {
  const midnight = (dayNumber(day.date) ?? 0) * DAY_MS;
  const time = (property: string, timeOfDay: string): string => {
    const text = calendarTime(midnight + (parseTimeOfDay(timeOfDay) ?? 0));
    return scenario.timeZone === "UTC" || scenario.timeZone === "Etc/UTC" ? calendarLine(property, `${text}Z`) : calendarLine(`${property};TZID=${zoneName(scenario.timeZone)}`, text);
  };
  return [
    calendarLine("BEGIN", "VEVENT"), calendarLine("UID", uidOf(person, day, scenario)), calendarLine("DTSTAMP", `${scenario.start.replaceAll("-", "")}T000000Z`),
    time("DTSTART", day.from), time("DTEND", day.to),
    calendarLine("SUMMARY", calendarText(`${shiftName(day.shift, scenario, language)} · ${person.name}`)),
    day.meals.length === 0 ? "" : calendarLine("DESCRIPTION", calendarText(rosterWordsOf(language).meal(mealsText(day.meals)))),
    calendarLine("CATEGORIES", calendarText(person.team)), calendarLine("TRANSP", "OPAQUE"),
    calendarLine(ROSTER_PROPERTIES.team, calendarText(person.team)), calendarLine(ROSTER_PROPERTIES.person, calendarText(person.name)),
    calendarLine(ROSTER_PROPERTIES.shift, calendarText(shiftText(day, scenario, language))),
    calendarLine("END", "VEVENT"),
  ].join("");
}

function uidOf(person: RotaPerson, day: RotaDay, { name }: Rostered): string {
  return `${[day.date.replaceAll("-", ""), person.team, String(person.number), name].map(encodeURIComponent).join(".")}@replycast`;
}

/** A value that a colon, semicolon or comma stands in goes into quotes. */
function zoneName(timeZone: string): string {
  return /[:;,]/u.test(timeZone) ? `"${timeZone}"` : timeZone;
}
