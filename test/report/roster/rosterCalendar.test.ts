import { describe, expect, it } from "vitest";
import { calendarZone } from "../../../src/report/roster/calendarZone.ts";
import { rosterCalendar } from "../../../src/report/roster/rosterCalendar.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";
import { rosterOfPlaces } from "../../staffing/rosterFile/rosterOfPlaces.ts";

const scenario = parseScenario(`
replycast: 1
name: 家电旗舰店六一八大促客服排班，含夜班和备班，请各位同事按时到岗；备注另见群公告
platform: pinduoduo
start: 2026-06-18
days: 1
arrivals: { desk: { consultsPerDay: 100 } }
roster: { desk: { early: 2, night: 1 } }
`);

describe("a roster as iCalendar", () => {
  const calendar = rosterCalendar(rosterOfPlaces(scenario), scenario, "zh");
  const lines = calendar.split("\r\n");

  it("has lines of at most 75 octets that end with CRLF, and no character is cut", () => {
    expect(calendar.endsWith("\r\n")).toBe(true);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(" "))).toBe(true);
    expect(calendar).not.toContain("\uFFFD");
  });

  it("is a calendar whose parts end as they begin, each event with what RFC 5545 asks for", () => {
    const open: string[] = [];
    const events: string[][] = [];
    for (const line of calendar.replaceAll("\r\n ", "").split("\r\n").slice(0, -1)) {
      const [name] = line.split(/[:;]/u, 1);
      expect(name).toMatch(/^[A-Z-]+$/u);
      if (name === "BEGIN") open.push(line.slice(6));
      else if (name === "END") expect(open.pop()).toBe(line.slice(4));
      if (line === "BEGIN:VEVENT") events.push([]);
      else if (open.at(-1) === "VEVENT") events.at(-1)?.push(name);
    }
    expect(open).toEqual([]);
    expect(events).toHaveLength(3);
    for (const properties of events) {
      for (const needed of ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND"]) expect(properties.filter((name) => name === needed)).toHaveLength(1);
    }
    expect(new Set(calendar.replaceAll("\r\n ", "").match(/^UID:.*$/gmu)).size).toBe(3);
  });

  it("is, for a day of one person, this", () => {
    const one = { ...scenario, name: "desk; 618", roster: { desk: { early: 1 } } };
    expect(rosterCalendar(rosterOfPlaces(one), one, "en").split("\r\n")).toEqual([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//replycast//roster//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", String.raw`X-WR-CALNAME:desk\; 618`, "X-WR-TIMEZONE:Asia/Shanghai",
      "X-REPLYCAST-DATES:2026-06-18",
      "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:20250617T080000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "END:STANDARD", "END:VTIMEZONE",
      "BEGIN:VEVENT", "UID:20260618.desk.1.desk%3B%20618@replycast", "DTSTAMP:20260618T000000Z", "SEQUENCE:0", "DTSTART;TZID=Asia/Shanghai:20260618T080000", "DTEND;TZID=Asia/Shanghai:20260618T170000",
      "SUMMARY:early · early 1", "DESCRIPTION:Meal 12:00-13:00", "CATEGORIES:desk", "TRANSP:OPAQUE", "X-REPLYCAST-TEAM:desk", "X-REPLYCAST-PERSON:early 1", "X-REPLYCAST-SHIFT:early 08:00-17:00 (12:00-13:00)",
      "END:VEVENT", "END:VCALENDAR", "",
    ]);
  });
});

describe("a roster that is made anew", () => {
  const made = (roster: string, madeAtMs: number) => {
    const renewed = parseScenario(`replycast: 1\nname: desk\nplatform: pinduoduo\nstart: 2026-06-17\nwarmUp: 1\ndays: 1\narrivals: { desk: { consultsPerDay: 100 } }\nroster: ${roster}\n`);
    const text = rosterCalendar(rotaOf(renewed), renewed, "en", madeAtMs).replaceAll("\r\n ", "");
    const told = (name: string): string[] => [...text.matchAll(new RegExp(`^${name}(?:;[^:]*)?:(.*)\\r$`, "gmu"))].map((match) => match[1]);
    return { text, uids: told("UID"), sequences: told("SEQUENCE").map(Number), stamps: told("DTSTAMP"), starts: told("DTSTART").slice(1) };
  };
  const SECOND_MS = 1000;
  const JUNE = Date.UTC(2026, 5, 1, 9, 30, 20);

  it("takes the place of the old one: the same UIDs, a later stamp and a higher SEQUENCE within 32 bits (RFC 5545 3.8.7.4, 3.3.8)", () => {
    const [old, renewed] = [made("{ desk: { early: 2, late: 1 } }", JUNE), made("{ desk: { middle: 2, late: 1 } }", JUNE + SECOND_MS)];
    expect(renewed.uids).toEqual(old.uids);
    expect(renewed.starts).not.toEqual(old.starts);
    expect(new Set(old.stamps)).toEqual(new Set(["20260601T093000Z"]));
    expect(renewed.sequences.every((sequence, place) => sequence === old.sequences[place] + 1 && Number.isSafeInteger(sequence) && sequence < 2 ** 31)).toBe(true);
    expect(made("{ desk: { early: 2, late: 1 } }", JUNE).text).toBe(old.text);
    expect(made("{ desk: { early: 1 } }", Date.UTC(2087, 11, 31)).sequences[0]).toBeLessThan(2 ** 31);
  });

  it("leaves out the days that run in, and who works on these alone", () => {
    const { text, starts } = made("[{ desk: { early: 3 } }, { desk: { late: 1 } }]", JUNE);
    expect(starts.filter((start) => start.startsWith("20260617"))).toEqual([]);
    expect(text).toContain("X-REPLYCAST-DATES:2026-06-18\r\n");
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  });
});

describe("a zone's definition", () => {
  it("has the changes to and from summer time that the zone's law says", () => {
    // The last Sundays of March and October, 01:00 UTC: Directive 2000/84/EC.
    const zone = calendarZone("Europe/Berlin", "2026-03-27", "2026-11-02");
    expect(zone.match(/^DTSTART:.*$/gmu)?.map((line) => line.trim())).toEqual(["DTSTART:20250326T010000", "DTSTART:20250330T020000", "DTSTART:20251026T030000", "DTSTART:20260329T020000", "DTSTART:20261025T030000"]);
    expect(zone.match(/^BEGIN:(?:STANDARD|DAYLIGHT)/gmu)).toEqual(["BEGIN:STANDARD", "BEGIN:DAYLIGHT", "BEGIN:STANDARD", "BEGIN:DAYLIGHT", "BEGIN:STANDARD"]);
    expect(zone.match(/^TZOFFSET(?:FROM|TO):.*$/gmu)?.map((line) => line.trim()).slice(2, 4)).toEqual(["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"]);
  });

  it("tells half hours and offsets to the west", () => {
    expect(calendarZone("America/St_Johns", "2026-01-05", "2026-01-05")).toContain("TZOFFSETTO:-0330");
  });
});
