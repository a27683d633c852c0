import { describe, expect, it } from "vitest";
import { judgedRota } from "../../../src/report/roster/judgedRota.ts";
import { rosterSheets } from "../../../src/report/roster/rosterSheets.ts";
import { personNames } from "../../../src/report/staffing/personNames.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { readRosterSheets } from "../../../src/staffing/rosterFile/readRoster.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";

const SCENARIO = parseScenario(`replycast: 1
name: sale
platform: pinduoduo
start: 2026-06-17
warmUp: 1
days: 2
arrivals: { desk: { consultsPerDay: 100 } }
roster: [{ desk: { early: 4 } }, { desk: { early: 1, late: 1 } }, { desk: { late: 2 } }]
`);
const ROTA = rotaOf(SCENARIO);

describe("what of a rota goes into files", () => {
  it("are the judged days, who works on them by the names of the page, and their hours on them", () => {
    const { dates, persons } = judgedRota(ROTA, SCENARIO, "en");
    expect(dates).toEqual(["2026-06-18", "2026-06-19"]);
    expect(persons.flatMap(({ days }) => days)).toHaveLength(4);
    expect(persons.every(({ days, hours }) => days.length > 0 && hours === 8 * days.length)).toBe(true);
    expect(persons.every(({ name }) => personNames(ROTA.persons, "en").includes(name))).toBe(true);
  });

  it("are read back to the same roster, the days that run in being the scenario's", () => {
    for (const sheet of rosterSheets(ROTA, SCENARIO, "zh")) {
      const rows = sheet.rows.map((cells, row) => ({ line: row + 1, cells: cells.map(({ value }) => String(value)) }));
      const { roster, notes } = readRosterSheets([{ where: "book.xlsx", name: sheet.name, rows }], SCENARIO, "book.xlsx");
      expect(roster).toEqual(SCENARIO.roster);
      expect(notes.map(({ code }) => code)).toEqual(["days-kept"]);
    }
  });
});
