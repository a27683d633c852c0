import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readRoster } from "../../../src/staffing/rosterFile/readRoster.ts";

const desk = parseScenario(`
replycast: 1
name: desk
platform: pinduoduo
start: 2026-06-18
days: 2
arrivals: { desk: { consultsPerDay: 100 } }
roster: { desk: { early: 1 } }
`);

/** A calendar of another program, with LF line ends as some write them. */
function calendar(...events: readonly string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...events.map((event) => `BEGIN:VEVENT\nUID:1\n${event}\nEND:VEVENT`), "END:VCALENDAR", ""].join("\n");
}

describe("a calendar of another program", () => {
  it("is read by its times, whatever its events are called and in whatever zone they are", () => {
    const text = calendar(
      "SUMMARY:Wang\nDTSTART:20260618T080000\nDTEND:20260618T170000",
      "SUMMARY:Li works\nDTSTART:20260618T000000Z\nDTEND:20260618T090000Z",
      "SUMMARY:Zhao\nDTSTART;TZID=Europe/Berlin:20260619T090000\nDURATION:PT9H",
      "SUMMARY:晚班\nDTSTART;VALUE=DATE:20260619",
      "SUMMARY:夜班\nDTSTART:20260620T000000\nDTEND:20260620T080000",
      "SUMMARY:off\nSTATUS:CANCELLED\nDTSTART:20260618T080000\nDTEND:20260618T170000",
    );
    const { roster, notes } = readRoster(text, desk);
    expect(roster).toEqual([{ desk: { early: 2 } }, { desk: { late: 2 } }]);
    expect(notes.map(({ code, what }) => [code, what])).toEqual([["dates-outside", "2026-06-20"], ["event-cancelled", "off"]]);
  });

  it("has a shift on each day of an event of whole days, for everybody who is invited; who is off is on none", () => {
    const text = calendar(
      "SUMMARY:early\nDTSTART;VALUE=DATE:20260618\nDTEND;VALUE=DATE:20260620\nATTENDEE;CN=Ann:mailto:a@example.com\nATTENDEE;CN=Bob:mailto:b@example.com",
      "SUMMARY:late\nDTSTART;VALUE=DATE:20260618\nDURATION:P2D\nATTENDEE;CN=Cai:mailto:c@example.com",
      "SUMMARY:late\nDTSTART;VALUE=DATE:20260619\nDTEND;VALUE=DATE:20260619\nATTENDEE;CN=Dan:mailto:d@example.com",
      "SUMMARY:休息\nDTSTART;VALUE=DATE:20260618\nATTENDEE;CN=Dan:mailto:d@example.com",
    );
    expect(readRoster(text, desk)).toMatchObject({ roster: [{ desk: { early: 2, late: 1 } }, { desk: { early: 2, late: 2 } }], persons: 4, worked: 7, notes: [] });
  });

  it("on a date that there is not is refused, not taken for another", () => {
    expect(() => readRoster(calendar("SUMMARY:early\nDTSTART:20251818T080000\nDTEND:20251818T170000"), desk)).toThrow(/DTSTART is 20251818T080000/u);
    expect(() => readRoster(calendar("SUMMARY:early\nDTSTART;VALUE=DATE:20260618\nDTEND;VALUE=DATE:20260617"), desk)).toThrow(/DTEND is 20260617/u);
  });

  it("in a zone that nobody knows by that name is refused, not taken for the desk's own", () => {
    const text = calendar('SUMMARY:Wang\nDTSTART;TZID="Pacific Standard Time":20260618T080000\nDTEND;TZID="Pacific Standard Time":20260618T170000');
    expect(() => readRoster(text, desk)).toThrow(/time zone is Pacific Standard Time/u);
  });

  it("keeps alarms within events out, puts folded lines together and takes who is invited for the person", () => {
    const text = calendar(
      "SUMMARY:ear\n ly\nATTENDEE;CN=\"Wang, A\":mailto:a@example.com\nDTSTART:20260618T080000\nDTEND:20260618T1\n 70000\nBEGIN:VALARM\nTRIGGER:-PT15M\nSUMMARY:late\nEND:VALARM",
      "SUMMARY:early\nATTENDEE;CN=B:mailto:b@example.com\nDTSTART:20260619T080000\nDTEND:20260619T170000",
    );
    expect(readRoster(text, desk)).toMatchObject({ roster: { desk: { early: 1 } }, persons: 2, worked: 2 });
  });

  it("that recurs, has no end or none that can be, or breaks off, is refused with its line", () => {
    const text = calendar(
      "SUMMARY:daily\nDTSTART:20260618T080000\nDTEND:20260618T170000\nRRULE:FREQ=DAILY",
      "SUMMARY:endless\nDTSTART:20260618T080000",
      "SUMMARY:long\nDTSTART:20260618T080000\nDTEND:20260620T080000",
      "SUMMARY:none",
    ).replace("END:VCALENDAR", "BEGIN:VEVENT\nSUMMARY:cut");
    expect(() => readRoster(text, desk, "r.ics")).toThrow(InputFaults);
    try {
      readRoster(text, desk, "r.ics");
    } catch (error) {
      expect((error as InputFaults).faults.map(({ where, found }) => `${where} ${found}`)).toEqual([
        "r.ics:25 the event that begins here does not end", 'r.ics:3 the event "daily" recurs', "r.ics:10 the event has no end", "r.ics:15 DTEND is 20260620T080000", "r.ics:21 the event has no DTSTART",
      ]);
    }
  });
});
