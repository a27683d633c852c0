import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rosterCalendar } from "../../../src/report/roster/rosterCalendar.ts";
import { rosterCsv } from "../../../src/report/roster/rosterCsv.ts";
import { rosterSheets } from "../../../src/report/roster/rosterSheets.ts";
import type { Language } from "../../../src/report/words/language.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { rosterDays, rosterOn } from "../../../src/scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../../src/scenario/scenario.ts";
import { readRoster, readRosterSheets } from "../../../src/staffing/rosterFile/readRoster.ts";
import { formatTimeOfDay } from "../../../src/time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/time/units.ts";
import { rosterOfPlaces } from "../../staffing/rosterFile/rosterOfPlaces.ts";

const LANGUAGES: readonly Language[] = ["en", "zh"];
const ZONES = ["Asia/Shanghai", "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"];

/** Shifts of half-hours, some past midnight, with meals in waves. */
const shiftArbitrary = fc.record({
  from: fc.integer({ min: 0, max: 47 }), halves: fc.integer({ min: 4, max: 40 }), waves: fc.integer({ min: 1, max: 3 }), hasMeal: fc.boolean(),
}).map(({ from, halves, waves, hasMeal }) => {
  const begin = from * 30 * MINUTE_MS;
  const meal = { from: formatTimeOfDay(begin + 30 * MINUTE_MS), length: "30m", waves: Math.min(waves, halves - 1) };
  return { from: formatTimeOfDay(begin), to: formatTimeOfDay(begin + (halves * HOUR_MS) / 2), breaks: hasMeal ? [meal] : [] };
});
const NAMES = ["直播班", "owner, phone", "Früh (A)", 'the "big" one', "小半班", "白;夜"];
const rosterArbitrary = (shifts: readonly string[]): fc.Arbitrary<RosterDay> => fc.record(Object.fromEntries(["front", "售后"].map((team) => [
  team, fc.record(Object.fromEntries(shifts.map((shift) => [shift, fc.integer({ min: 0, max: 3 })]))),
])));
const scenarioArbitrary: fc.Arbitrary<Scenario> = fc.tuple(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 0, maxLength: 3 }), fc.array(shiftArbitrary, { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(...ZONES)).chain(([names, shifts, days, timeZone]) => {
  const rostered = ["early", "late", "night", ...names];
  return fc.array(rosterArbitrary(rostered), { minLength: days, maxLength: days }).filter((roster) => agentsOf(roster) > 0).map((roster) => parseScenario(JSON.stringify({
    replycast: 1, name: "两队, A/B; \"test\"", platform: "pinduoduo", start: "2026-03-27", days, timeZone,
    arrivals: { all: { consultsPerDay: 10 } }, teams: { front: { streams: ["all"] }, 售后: { streams: ["all"] } },
    shifts: Object.fromEntries(names.map((name, index) => [name, shifts[index]])), roster,
  })));
});

describe("a roster that is written is read back to the same", () => {
  const same = (form: (scenario: Scenario, language: Language) => ReturnType<typeof readRoster>): void => {
    fc.assert(fc.property(scenarioArbitrary, fc.constantFrom(...LANGUAGES), (scenario, language) => {
      const read = form(scenario, language);
      expect(daysOf({ ...scenario, roster: read.roster })).toEqual(daysOf(scenario));
      expect(Object.keys(read.shifts)).toEqual(Object.keys(scenario.shifts));
      expect(read.notes).toEqual([]);
    }), { seed: 618, numRuns: 60 });
  };

  it("as CSV", () => {
    same((scenario, language) => readRoster(rosterCsv(rosterOfPlaces(scenario), scenario, language), emptied(scenario)));
  });

  it("as iCalendar, in zones with and without summer time", () => {
    same((scenario, language) => readRoster(rosterCalendar(rosterOfPlaces(scenario), scenario, language), emptied(scenario)));
  });

  it("as each of the three tables of a workbook", () => {
    for (const number of [0, 1, 2]) {
      same((scenario, language) => {
        const sheet = rosterSheets(rosterOfPlaces(scenario), scenario, language)[number];
        const rows = sheet.rows.map((cells, row) => ({ line: row + 1, cells: cells.map(({ value }) => String(value)) }));
        // A list has no row for a day on which nobody works.
        fc.pre(number !== 1 || rosterDays(scenario.roster).every((day) => agentsOf([day]) > 0));
        return readRosterSheets([{ where: "book.xlsx", name: sheet.name, rows }], emptied(scenario), "book.xlsx");
      });
    }
  });
});

/** So that what is read cannot come from the scenario. */
function emptied(scenario: Scenario): Scenario {
  return { ...scenario, roster: {} };
}

function agentsOf(roster: readonly RosterDay[]): number {
  return roster.flatMap((day) => Object.values(day).flatMap((shifts) => Object.values(shifts))).reduce((sum, agents) => sum + agents, 0);
}

/** By day, team and shift, without those who are nobody. */
function daysOf(scenario: Scenario): unknown {
  return Array.from({ length: scenario.days }, (_, day) => Object.entries(rosterOn(scenario.roster, day)).flatMap(([team, shifts]) => Object.entries(shifts).filter(([, agents]) => agents > 0).map(([shift, agents]) => `${team} ${shift} ${agents}`)).toSorted());
}
