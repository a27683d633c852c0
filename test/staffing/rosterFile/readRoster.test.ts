import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { rosterDays } from "../../../src/scenario/rosterOn.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { readRoster, readRosterSheets } from "../../../src/staffing/rosterFile/readRoster.ts";

const desk = parseScenario(`
replycast: 1
name: desk
platform: pinduoduo
start: 2026-06-17
warmUp: 1
days: 2
arrivals: { desk: { consultsPerDay: 100 } }
shifts: { rush: { from: "00:00", to: "03:00" }, 直播班: { from: "19:00", to: "23:30" } }
roster: { desk: { early: 1, late: 1 } }
`);
const twoTeams = parseScenario(`
replycast: 1
name: two teams
platform: pinduoduo
start: 2026-06-18
days: 1
arrivals: { sale: { consultsPerDay: 100 }, after-sale: { consultsPerDay: 50 } }
roster: { sale: { early: 1 }, after-sale: { late: 1 } }
`);

const BOTH = [{ desk: { early: 1, late: 1 } }];

describe("a table with a row for each person", () => {
  it("is counted by day, shift names as the scenario has them, as one writes them in Chinese, and as times", () => {
    const text = "姓名\t6/18\t6月19日\n小王\t早\t晚班\n小李\tearly\t休\n小赵\t15:00-24:00\t直播班\n小孙\t0点-3点\t\n";
    expect(readRoster(text, desk).roster).toEqual([...BOTH, { desk: { early: 2, late: 1, rush: 1 } }, { desk: { late: 1, 直播班: 1 } }]);
  });

  it("weekdays mean every such day, and a person may have two shifts on one", () => {
    const text = "person,Wed,Thu,周五\nA,early,early; late,off\nB,,half,late\n";
    expect(readRoster(text, desk).roster).toEqual([{ desk: { early: 1 } }, { desk: { early: 1, late: 1, half: 1 } }, { desk: { late: 1 } }]);
  });

  it("numbers that count up are days of the month", () => {
    expect(readRoster("姓名,17,18,19\nA,早,早,早\nB,早,休,晚\n", desk).roster).toEqual([{ desk: { early: 2 } }, { desk: { early: 1 } }, { desk: { early: 1, late: 1 } }]);
  });

  it("a team stands beside the first of its people", () => {
    expect(readRoster("团队,姓名,2026-06-18\nsale,A,早\n,B,晚\nafter-sale,C,晚\n", twoTeams).roster).toEqual({ sale: { early: 1, late: 1 }, "after-sale": { late: 1 } });
  });

  it("titles above it, totals below it and columns of other things are passed over, the latter two not without a word", () => {
    const { roster, notes, persons, worked } = readRoster("June roster,,,\nname,phone,2026-06-18,2026-06-19\nA,123,early,early\ntotal,,1,1\n", desk);
    expect(roster).toEqual([...BOTH, { desk: { early: 1 } }, { desk: { early: 1 } }]);
    expect(notes.map(({ code, what }) => [code, what])).toEqual([["column-not-read", "phone"], ["total-not-read", "total"], ["days-kept", "2026-06-17"]]);
    expect([persons, worked]).toEqual([1, 2]);
  });
});

describe("a table with a row for each shift", () => {
  it("has how many come in its cells", () => {
    expect(readRoster("班次,6/18,6/19\n早班,3,2\n晚班 15:00-24:00,4人,\n合计,7,2\n", desk).roster).toEqual([...BOTH, { desk: { early: 3, late: 4 } }, { desk: { early: 2 } }]);
  });

  it("is told from one of people by its numbers where its first column has no heading", () => {
    expect(readRoster(",2026-06-18,2026-06-19\nearly,3,2\n19:00-23:30,1,0\n", desk).roster).toEqual([...BOTH, { desk: { early: 3, 直播班: 1 } }, { desk: { early: 2 } }]);
  });
});

describe("a list", () => {
  it("has a row for each date and shift", () => {
    expect(readRoster("date,shift,agents\n2026-06-18,early,3\n2026-06-18,late,2\n2026-06-19,early,1\n", desk).roster).toEqual([...BOTH, { desk: { early: 3, late: 2 } }, { desk: { early: 1 } }]);
  });

  it("without dates holds for every day, and times alone are a shift", () => {
    expect(readRoster("团队;上班;下班;人数\nsale;08:00;17:00;3\nafter-sale;15:00;24:00;2\n", twoTeams).roster).toEqual({ sale: { early: 3 }, "after-sale": { late: 2 } });
    expect(readRoster("shift,agents\nearly,2\n", desk).roster).toEqual({ desk: { early: 2 } });
  });
});

describe("times that no shift has", () => {
  it("are a shift of their own, with the meal that stands beside them; a name that is free is kept", () => {
    const { roster, shifts, notes } = readRoster("person,2026-06-18\nA,09:00-18:00 (12:00-13:00)\nB,09:00-18:00 (13:00-14:00)\nC,大促 20:00-02:00\nD,09:00-18:00\nE,8-17\n", { ...twoTeams, roster: { sale: {} } });
    expect(roster).toEqual({ sale: { "09:00-18:00": 2, "09:00-18:00 (13:00-14:00)": 1, 大促: 1, early: 1 } });
    expect(shifts["09:00-18:00"].breaks).toEqual([{ from: "12:00", length: 3600, waves: 1 }]);
    expect(shifts["大促"]).toEqual({ from: "20:00", to: "26:00", breaks: [], atEnd: "finish", stopNewBefore: 0 });
    expect(notes.map(({ code, what }) => [code, what])).toContainEqual(["new-shift", "大促"]);
  });

  it("beside the name of a shift with other times are such a shift, too, and one of six hours and more without a meal is told", () => {
    const { roster, shifts, notes } = readRoster("person,2026-06-18\nA,early 09:00-18:00\n", { ...twoTeams, roster: { sale: {} } });
    expect(roster).toEqual({ sale: { "09:00-18:00": 1 } });
    expect(shifts.early.from).toBe("08:00");
    expect(notes).toEqual([{ code: "new-shift-no-meal", what: "09:00-18:00", count: 1, example: "roster:2:2" }]);
  });

  it("are a wave of the shift that has that meal; where more eat in one wave than the desk sends, that is told", () => {
    const text = (meals: readonly string[]): string => `person,2026-06-18\n${meals.map((meal, index) => `P${index},早班 (${meal})`).join("\n")}\n`;
    const read = (meals: readonly string[]): ReturnType<typeof readRoster> => readRoster(text(meals), { ...twoTeams, roster: { sale: {} } });
    expect(read(["12:00-13:00", "13:00-14:00", "12:00-13:00"])).toMatchObject({ roster: { sale: { early: 3 } }, notes: [] });
    expect(read(["12:00-13:00", "12:00-13:00", "12:00-13:00"])).toMatchObject({ roster: { sale: { early: 3 } }, notes: [{ code: "meals-otherwise", what: "early" }] });
  });
});

describe("what is wrong in a roster file", () => {
  const faultsOf = (text: string, scenario: Scenario = desk): readonly string[] => {
    try {
      readRoster(text, scenario, "roster.csv");
      return [];
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      return error.faults.map(({ where, found, mend }) => `${where} ${found}; ${mend}`);
    }
  };

  it("is told all at once with line and column", () => {
    expect(faultsOf("person,2026-06-18,2026-06-19\nA,erly,late\nB,25:00-26:00,08:00-17:00 (18:00-19:00)\n")).toEqual([
      'roster.csv:2:2 "erly" is no shift; write early',
      'roster.csv:3:2 "25:00-26:00" has times that cannot be; write the times so',
      'roster.csv:3:3 "08:00-17:00 (18:00-19:00)" has times that cannot be; write the times so',
    ]);
  });

  it("numbers that are none, teams that are not there or not named, days without a word", () => {
    expect(faultsOf("shift,2026-06-18,2026-06-19\nearly,3.5,many\n")).toEqual(['roster.csv:2:2 "3.5" is no number of people; write how many', 'roster.csv:2:3 "many" is no number of people; write how many']);
    expect(faultsOf("team,person,2026-06-18\nsales,A,early\n", twoTeams)).toEqual(['roster.csv:2:1 there is no team "sales"; write sale']);
    expect(faultsOf("person,2026-06-18\nA,early\n", twoTeams)).toEqual(["roster.csv:2:1 no team is named; name the team in a column `team`"]);
    expect(faultsOf("person,2026-06-18\nA,early\n")).toEqual(["roster.csv it has nothing for 2026-06-19; add the days, or judge fewer (--set days=…)"]);
    expect(faultsOf("person,2026-07-18\nA,early\n")).toEqual(["roster.csv none of its dates is a day of the scenario; set the scenario's start and days to those of the roster (--set start=…), or write the dates of the scenario"]);
  });

  it("no header, nobody, a quotation that does not end", () => {
    expect(faultsOf("hello,world\n1,2\n")[0]).toMatch(/^roster.csv no row names the columns/u);
    expect(faultsOf("")[0]).toMatch(/^roster.csv no row names the columns/u);
    expect(faultsOf("person,2026-06-18,2026-06-19\nA,off,-\n")[0]).toMatch(/^roster.csv nobody works any shift in it/u);
    expect(faultsOf('person,2026-06-18\n"A,early\n')[0]).toMatch(/^roster.csv:2 a quotation begins and does not end/u);
  });
});

describe("whatever a text holds", () => {
  it("is a roster or a fault of the input", () => {
    const cell = fc.oneof(fc.constantFrom("person", "姓名", "date", "shift", "agents", "2026-06-18", "6/19", "周五", "早", "late", "off", "3", "08:00-17:00", "8-17 (12:00-13:00)", "合计", "from", "to", "17", "(", "25:99-1:00"), fc.string({ maxLength: 6 }));
    const text = fc.oneof(fc.array(fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(",")), { maxLength: 5 }).map((lines) => lines.join("\n")), fc.string().map((rest) => `BEGIN:VCALENDAR\n${rest}`));
    fc.assert(fc.property(text, (written) => {
      try {
        const { roster } = readRoster(written, desk);
        expect(rosterDays(roster).flatMap((day) => Object.values(day).flatMap((shifts) => Object.values(shifts))).every((agents) => Number.isSafeInteger(agents) && agents > 0)).toBe(true);
      } catch (error) {
        if (!(error instanceof InputFaults)) throw error;
      }
    }), { seed: 618, numRuns: 1500 });
  });

  it("names twice at one time are told", () => {
    const { roster, notes } = readRoster("person,2026-06-18\nA,early\nA,08:00-17:00\nB,early; half\n", { ...twoTeams, roster: { sale: {} } });
    expect(roster).toEqual({ sale: { early: 3, half: 1 } });
    expect(notes.map(({ code, what }) => `${code} ${what}`)).toEqual(["person-twice A"]);
  });
});

describe("a workbook", () => {
  const sheet = (name: string, text: string) => ({ name, where: "book.xlsx", rows: text.split("\n").map((line, row) => ({ line: row + 1, cells: line.split(",") })) });
  const people = sheet("people", "person,2026-06-18\nA,early\nB,late");

  it("may say the same in several sheets; what says another thing or nothing of it is told", () => {
    const counts = sheet("counts", "shift,2026-06-18\nearly,1\nlate,1");
    const edited = sheet("edited", "shift,2026-06-18\nearly,2\nlate,1");
    const scenario = { ...twoTeams, roster: { sale: {} } };
    const read = (...sheets: readonly (typeof people)[]): unknown => readRosterSheets([...sheets], scenario, "book.xlsx").notes.map(({ code, what }) => `${code} ${what}`);
    expect(read(sheet("cover", "June"), people, counts)).toEqual(["sheet-not-read cover"]);
    expect(read(people, edited)).toEqual(["sheet-differs edited"]);
    expect(readRosterSheets([people, edited], scenario, "book.xlsx").roster).toEqual({ sale: { early: 1, late: 1 } });
  });

  it("may have merged cells of shifts, which are filled in the first of their rows alone", () => {
    const merged = sheet("merged", "班次,团队,2026-06-18\n早班,sale,3\n,after-sale,2\n晚班,sale,2\n,after-sale,1");
    expect(readRosterSheets([merged], twoTeams, "book.xlsx")).toMatchObject({ roster: { sale: { early: 3, late: 2 }, "after-sale": { early: 2, late: 1 } }, notes: [] });
  });
});
