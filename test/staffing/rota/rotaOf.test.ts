import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Rota } from "../../../src/staffing/rota/rota.ts";
import { fewestRota, rotaOf } from "../../../src/staffing/rota/rotaOf.ts";
import { inlineSolver } from "../solver.ts";

const FRAME = "replycast: 1\nplatform: pinduoduo\nstart: 2026-06-15\narrivals: { desk: { consultsPerDay: 500 } }\n";
const rota = (text: string) => rotaOf(parseScenario(FRAME + text));
const lines = ({ persons }: Rota) => persons.map(({ team, number, name, days }) => `${name ?? `${team} ${number}`}: ${days.map(({ date, shift }) => `${date.slice(8)} ${shift}`).join(", ")}`);

describe("a rota", () => {
  it("has a person for each agent of a day, with times and meals of the wave", () => {
    const { dates, persons, fewest, limits, breaches } = rota("roster: { desk: { early: 2, half: 1 } }\n");
    expect([dates, fewest, limits, breaches]).toEqual([["2026-06-15"], 3, [], []]);
    expect(persons.map(({ days: [day], ...person }) => [person, day])).toEqual([
      [{ team: "desk", number: 1, hours: 8, overtimeHours: 0, nights: 0, lates: 0 }, { date: "2026-06-15", shift: "early", place: 0, from: "08:00", to: "17:00", meals: [["12:00", "13:00"]], hours: 8, overtimeHours: 0 }],
      [{ team: "desk", number: 2, hours: 8, overtimeHours: 0, nights: 0, lates: 0 }, { date: "2026-06-15", shift: "early", place: 1, from: "08:00", to: "17:00", meals: [["13:00", "14:00"]], hours: 8, overtimeHours: 0 }],
      [{ team: "desk", number: 3, hours: 4.5, overtimeHours: 0, nights: 0, lates: 1 }, { date: "2026-06-15", shift: "half", place: 0, from: "19:30", to: "24:00", meals: [], hours: 4.5, overtimeHours: 0 }],
    ]);
  });

  it("plans all days of a roster that has each, the judged ones of one day's roster", () => {
    expect(rota("days: 2\nwarmUp: 1\nroster: { desk: { early: 1 } }\n").dates).toEqual(["2026-06-16", "2026-06-17"]);
    expect(rota("days: 1\nwarmUp: 1\nroster: [{ desk: { early: 1 } }, { desk: { late: 1 } }]\n").dates).toEqual(["2026-06-15", "2026-06-16"]);
  });

  it("lets nobody come back before the rest is over, and tells that more persons are needed for it", () => {
    const roster = "days: 2\nroster: [{ desk: { late: 2 } }, { desk: { early: 2 } }]\n";
    expect(lines(rota(roster))).toEqual(["desk 1: 15 late", "desk 2: 15 late", "desk 3: 16 early", "desk 4: 16 early"]);
    expect(rota(roster).limits).toEqual([{ limit: "rest", persons: 2 }]);
    expect(lines(rota(`${roster}staffing: { labour: { rest: 8h } }\n`))).toEqual(["desk 1: 15 late, 16 early", "desk 2: 15 late, 16 early"]);
  });

  it("lets nobody work more days in a row than may be: a week of two takes three", () => {
    const week = rota("days: 7\nroster: { desk: { early: 2 } }\n");
    expect([week.persons.length, week.fewest, week.limits]).toEqual([3, 3, [{ limit: "days-in-a-row", persons: 2 }]]);
    expect(week.persons.map(({ days }) => days.length).toSorted()).toEqual([2, 6, 6]);
    expect(rota("days: 7\nroster: { desk: { early: 2 } }\nstaffing: { fair: true }\n").persons.map(({ days }) => days.length).toSorted()).toEqual([4, 5, 5]);
  });

  it("keeps the overtime of a month within the days' share of it", () => {
    const long = 'days: 5\nshifts: { long: { from: "08:00", to: "20:00", breaks: [{ from: "12:00", length: 1h, waves: 2 }] } }\nroster: { desk: { long: 2 } }\n';
    // 36 h a month are 6 h in five days: two days of three hours each for every person.
    expect(rota(long)).toMatchObject({ persons: { length: 5 }, fewest: 5, limits: [{ limit: "overtime-per-month", persons: 2 }] });
    expect(rota(long).persons.map(({ overtimeHours }) => overtimeHours)).toEqual([6, 6, 6, 6, 6]);
    expect(rota(`${long}staffing: { labour: none, cover: none }\n`)).toMatchObject({ persons: [{ overtimeHours: 0 }, { overtimeHours: 0 }], limits: [] });
  });

  it("tells shifts that nobody may work as they are, and still says who is there", () => {
    const { persons, breaches } = rota('shifts: { day: { from: "08:00", to: "21:00" } }\nroster: { desk: { day: 1 } }\n');
    expect(persons).toHaveLength(1);
    expect(breaches).toEqual([{ limit: "overtime-per-day", shift: "day", hours: 13, most: 11 }, { limit: "meal", shift: "day", hours: 13, most: 6 }]);
  });

  it("gives those who are named their place on every day that the limits let them, and their days off in turn", () => {
    const team = "teams: { desk: { agents: [{ name: 小李, shift: late }, { name: 小王 }] } }\n";
    const days = rota(`days: 7\nroster: { desk: { early: 1, late: 2 } }\n${team}`);
    expect(lines(days).slice(0, 2)).toEqual([
      "小王: 15 early, 16 early, 17 early, 18 early, 20 early, 21 early",
      "小李: 15 late, 16 late, 17 late, 18 late, 19 late, 20 late",
    ]);
    expect(days.breaches).toEqual([
      { limit: "days-in-a-row", name: "小王", shift: "early", dates: ["2026-06-19"] },
      { limit: "days-in-a-row", name: "小李", shift: "late", dates: ["2026-06-21"] },
    ]);
    expect(days.persons.flatMap((person) => person.days)).toHaveLength(21);
    expect(days.persons.map(({ number, name }) => [number, name])).toEqual([[1, "小王"], [2, "小李"], [3, undefined], [4, undefined]]);
  });

  it("takes no more persons where some are named: a week of three takes four, and the three are off on three days", async () => {
    const week = "days: 7\nroster: { desk: { early: 3 } }\n";
    const names = "teams: { desk: { agents: [{ name: Li, shift: early }, { name: Wang, shift: early }, { name: Zhao, shift: early }] } }\n";
    for (const text of [week, week + names]) {
      for (const { persons, fewest } of [rota(text), await fewestRota(parseScenario(FRAME + text), inlineSolver)]) expect([persons.length, fewest]).toEqual([4, 4]);
    }
    const { persons, breaches } = rota(week + names);
    expect(persons.map(({ name, days }) => [name, days.length])).toEqual([["Li", 6], ["Wang", 6], ["Zhao", 6], [undefined, 3]]);
    expect(persons.slice(0, 3).map(({ days }) => [...new Set(days.map(({ place }) => place))])).toEqual([[0], [1], [2]]);
    expect(new Set(breaches.flatMap((breach) => ("dates" in breach ? breach.dates : []))).size).toBe(3);
    expect(rota(`${week}${names}staffing: { fair: true }\n`).persons.map(({ days }) => days.length).toSorted()).toEqual([5, 5, 5, 6]);
  });

  it("lets somebody named work another shift on days that do not have the own place", () => {
    const team = "teams: { desk: { agents: [{ name: Li, shift: early }] } }\n";
    const days = rota(`days: 3\nroster: [{ desk: { early: 1 } }, { desk: { late: 1 } }, { desk: { late: 1 } }]\n${team}`);
    expect([lines(days), days.fewest, days.breaches]).toEqual([["Li: 15 early, 16 late, 17 late"], 1, []]);
  });

  it("does not say that fewer cannot where only the shifts of the named are in the way", async () => {
    const long = 'days: 2\nshifts: { long: { from: "08:00", to: "20:00", breaks: [{ from: "12:00", length: 1h }] } }\nroster: { desk: { long: 1, half: 1 } }\nstaffing: { cover: none, labour: { rest: 8h, maxOvertimePerMonth: 3h } }\n';
    const team = "teams: { desk: { agents: [{ name: Li, shift: long }, { name: Wang, shift: half }] } }\n";
    const [free, named] = [await fewestRota(parseScenario(FRAME + long), inlineSolver), await fewestRota(parseScenario(FRAME + long + team), inlineSolver)];
    expect([free.persons.length, free.fewest, named.persons.length, named.fewest]).toEqual([2, 2, 3, 2]);
    expect(named.breaches).toEqual([{ limit: "overtime-per-month", name: "Li", shift: "long", dates: ["2026-06-16"] }]);
  });

  it("counts shifts of the night, past midnight too, and those that end late", () => {
    const { persons } = rota('shifts: { deep: { from: "22:00", to: "30:00", breaks: [{ from: "26:00", length: 30m }] } }\nroster: { desk: { night: 1, deep: 1, late: 1, early: 1 } }\n');
    expect(persons.map(({ days: [{ shift, to }], nights, lates }) => [shift, to, nights, lates])).toEqual([["night", "08:00", 1, 0], ["early", "17:00", 0, 0], ["late", "24:00", 0, 1], ["deep", "30:00", 1, 0]]);
  });

  it("has persons of their own for each team, and none for who receives while all are off duty", () => {
    const desk = "teams: { desk: {}, temps: {}, boss: { role: admin } }\nrouting: { allOffline: { receiver: boss } }\nroster: { desk: { early: 1 }, temps: { late: 1 }, boss: { night: 1 } }\n";
    expect(lines(rota(desk))).toEqual(["desk 1: 15 early", "temps 1: 15 late"]);
  });

  it("has the fewest persons by the programme where dealing may miss them", async () => {
    const scenario = parseScenario(`${FRAME}days: 4\nroster: [{ desk: { late: 2 } }, { desk: { early: 1, late: 1 } }, { desk: { early: 2 } }, { desk: { night: 1, late: 1 } }]\nstaffing: { labour: { maxDaysInARow: 2 } }\n`);
    const [dealt, proven] = [rotaOf(scenario), await fewestRota(scenario, inlineSolver)];
    expect(proven.persons.length).toBe(proven.fewest);
    expect(dealt.fewest).toBeLessThanOrEqual(proven.fewest);
    expect(dealt.persons.length).toBeGreaterThanOrEqual(proven.persons.length);
  });
});
