import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Model } from "../../src/model/model.ts";
import type { Scenario, Shift } from "../../src/scenario/scenario.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { dutyRows } from "./dutyRows.ts";

interface Desk {
  readonly shifts: Readonly<Record<string, Partial<Shift> & Pick<Shift, "from" | "to">>>;
  readonly roster: Scenario["roster"];
  readonly days?: number;
}

function modelOf({ shifts, roster, days = 1 }: Desk): Model {
  const desk = deskScenario({ shifts, days });
  return compileModel({ ...desk, roster, teams: { desk: desk.teams.desk, other: desk.teams.desk } }, 0);
}

function duty(desk: Desk): string[] {
  return dutyRows(modelOf(desk).attendance.duty);
}

const DAY = { from: "08:00", to: "17:00" };

describe("the roster", () => {
  it("runs on the day after the last as on the last; what the day before the first leaves over is there at the first midnight", () => {
    expect(duty({ shifts: { day: DAY }, roster: { desk: { day: 1 } } })).toEqual(["0 at 8: start", "0 at 17: finish", "0 at 32: start", "0 at 41: finish"]);
    expect(duty({ shifts: { night: { from: "22:00", to: "26:00" } }, roster: { desk: { night: 1 } } })).toEqual([
      "0 at 0: start", "0 at 2: finish", "0 at 22: start", "0 at 26: finish", "0 at 46: start", "0 at 50: finish",
    ]);
  });

  it("ends with the first midnight the shift that ended then", () => {
    expect(duty({ shifts: { late: { from: "15:00", to: "24:00" } }, roster: { desk: { late: 1 } } })[0]).toBe("0 at 15: start");
  });

  it("of a list is that of each simulated day; before the first and after the last as on these", () => {
    const shifts = { day: DAY, night: { from: "22:00", to: "26:00" } };
    const roster = [{ desk: { night: 1 } }, { desk: { day: 2 } }];
    expect(duty({ shifts, roster, days: 2 })).toEqual([
      // agents 0 and 1: day; agent 2: night
      "2 at 0: start", "2 at 2: finish", "2 at 22: start", "2 at 26: finish",
      "0 at 32: start", "1 at 32: start", "0 at 41: finish", "1 at 41: finish",
      "0 at 56: start", "1 at 56: start", "0 at 65: finish", "1 at 65: finish",
    ]);
  });

  it("of a list has as many people as its fullest day, those of fewer days the first of them", () => {
    const roster = [{ desk: { day: 3 } }, { desk: { day: 1 } }];
    expect(modelOf({ shifts: { day: DAY }, roster, days: 2 }).agents.names).toEqual(["desk/day/1", "desk/day/2", "desk/day/3"]);
    expect(duty({ shifts: { day: DAY }, roster, days: 2 }).filter((row) => row.includes("start"))).toEqual([
      "0 at 8: start", "1 at 8: start", "2 at 8: start", "0 at 32: start", "0 at 56: start",
    ]);
  });

  it("numbers people by team, then by shift in the order of the shifts", () => {
    const { names, team } = modelOf({
      shifts: { day: DAY, late: { from: "15:00", to: "24:00" } }, roster: { other: { day: 1 }, desk: { late: 1, day: 2 } },
    }).agents;
    expect(names).toEqual(["desk/day/1", "desk/day/2", "desk/late/1", "other/day/1"]);
    expect(Array.from(team)).toEqual([0, 0, 0, 1]);
  });
});

describe("meals", () => {
  it("come in waves one length apart: agent i in wave i mod waves", () => {
    const breaks = [{ from: "11:00", length: 1800, waves: 3 }];
    const meals = duty({ shifts: { day: { ...DAY, breaks } }, roster: { desk: { day: 4 } } }).filter((row) => /table|back/u.test(row)).slice(0, 8);
    expect(meals).toEqual([
      "0 at 11: to table", "3 at 11: to table", "0 at 11.5: back", "1 at 11.5: to table", "3 at 11.5: back",
      "1 at 12: back", "2 at 12: to table", "2 at 12.5: back",
    ]);
  });

  it("beyond midnight fall into the next day; one under way at the first midnight goes on", () => {
    const breaks = [{ from: "23:30", length: 3600, waves: 1 }, { from: "25:00", length: 900, waves: 1 }];
    expect(duty({ shifts: { night: { from: "22:00", to: "26:00", breaks } }, roster: { desk: { night: 1 } } }).slice(0, 11)).toEqual([
      "0 at 0: start", "0 at 0: to table", "0 at 0.5: back", "0 at 1: to table", "0 at 1.25: back", "0 at 2: finish",
      "0 at 22: start", "0 at 23.5: to table", "0 at 24.5: back", "0 at 25: to table", "0 at 25.25: back",
    ]);
  });
});

describe("the end of a shift", () => {
  it.each([["finish", "finish"], ["hand-over", "hand over"], ["leave", "leave"]] as const)("by %s is told so", (atEnd, word) => {
    expect(duty({ shifts: { day: { ...DAY, atEnd } }, roster: { desk: { day: 1 } } })).toEqual(["0 at 8: start", `0 at 17: ${word}`, "0 at 32: start", `0 at 41: ${word}`]);
  });

  it("is preceded by the stop of new conversations, `stopNewBefore` seconds earlier", () => {
    expect(duty({ shifts: { day: { ...DAY, stopNewBefore: 1800 } }, roster: { desk: { day: 1 } } }).slice(0, 3)).toEqual(["0 at 8: start", "0 at 16.5: stop new", "0 at 17: finish"]);
  });

  it("does not come between shifts of 24 hours that follow each other, but where one is not followed", () => {
    const shifts = { whole: { from: "06:00", to: "30:00", stopNewBefore: 1800 } };
    expect(duty({ shifts, roster: { desk: { whole: 1 } }, days: 2 })).toEqual(["0 at 0: start", "0 at 77.5: stop new", "0 at 78: finish"]);
    const gap = duty({ shifts, roster: [{ desk: { whole: 1 } }, {}, { desk: { whole: 1 } }], days: 3 });
    expect(gap).toEqual(["0 at 0: start", "0 at 29.5: stop new", "0 at 30: finish", "0 at 54: start", "0 at 101.5: stop new", "0 at 102: finish"]);
  });
});

describe("the desk", () => {
  it("is down as far as it can be played, also where an incident's dates lie further away than the clock reaches", () => {
    const downFrom = (from: string, to: string): Model["attendance"]["deskDown"] =>
      compileModel(deskScenario({ incidents: [{ deskDown: { from, to } }] }), 0).attendance.deskDown;
    expect(downFrom("2026-04-20T00:00", "2026-08-20T00:00")).toEqual([[0, 2 ** 31 - 1]]);
    expect(downFrom("2026-04-20T00:00", "2026-05-01T00:00")).toEqual([]);
  });
});
