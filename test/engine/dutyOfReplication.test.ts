import { describe, expect, it } from "vitest";
import { dutyOfReplication } from "../../src/engine/dutyOfReplication.ts";
import { CapacityExceeded } from "../../src/errors/capacityExceeded.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import {
  DUTY_BREAK, DUTY_CAP, DUTY_END_FINISH, DUTY_END_HAND_OVER, DUTY_END_LEAVE, DUTY_RESUME, DUTY_START, DUTY_STOP_NEW, type DutyChanges, type Model,
} from "../../src/model/model.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { dutyRows } from "../model/dutyRows.ts";
import { type Desk, deskScenario } from "./playDesk.ts";
import { teamsScenario, type Teams } from "./twoTeams.ts";

const MEAL = { from: "12:00", length: 3600, waves: 1 };
const DAY = { from: "08:00", to: "17:00", breaks: [MEAL] };

function modelOf(desk: Desk): Model {
  return compileModel(deskScenario({ shifts: { day: DAY }, ...desk }), 0);
}

/** The first simulated day of each agent in each of some replications: its changes in order. */
function daysOf(desk: Desk, replications: number): { atMs: number; change: number }[][] {
  const model = modelOf(desk);
  return Array.from({ length: replications }, (_, replication) => {
    const { at, agent, change } = dutyOfReplication(model, replication);
    return model.agents.names.map((_name, number) => Array.from(at, (atMs, row) => ({ atMs, change: change[row], agent: agent[row] }))
      .filter((row) => row.agent === number && row.atMs < DAY_MS));
  }).flat();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Time at table between two moments, of one agent's changes. [ms] */
function awayBetween(changes: readonly { atMs: number; change: number }[], from: number, to: number): number {
  let away = 0;
  let since = -1;
  for (const { atMs, change } of changes) {
    if (since >= 0) away += Math.max(0, Math.min(atMs, to) - Math.max(since, from));
    since = change === DUTY_BREAK ? atMs : -1;
  }
  return away;
}

/** Copies: the columns are written over by the next call. */
function copied({ at, agent, change, value }: DutyChanges): DutyChanges {
  return { at: at.slice(), agent: agent.slice(), change: change.slice(), value: value.slice() };
}

describe("attendance", () => {
  it("is the model's own where nothing is left to chance", () => {
    const model = modelOf({});
    expect(dutyOfReplication(model, 3)).toBe(model.attendance.duty);
  });

  it("is the roster where chance changes nothing in this replication: the same changes in the same order", () => {
    const shifts = { day: { ...DAY, stopNewBefore: 600, atEnd: "hand-over" as const }, whole: { from: "20:00", to: "44:00" } };
    const cap = { "08:00": 3, "12:00": 5 };
    const desk: Desk = { shifts, roster: { day: 3, whole: 2 }, days: 3, team: { cap } };
    const certain = modelOf(desk).attendance.duty;
    const unlikely = modelOf({ ...desk, team: { cap, noShow: 1e-9 } });
    expect(unlikely.attendance.uncertain.length).toBeGreaterThan(10);
    expect(copied(dutyOfReplication(unlikely, 0))).toEqual(certain);
  });

  it("is the same in the same replication, and another in another", () => {
    const model = modelOf({ team: { shrinkage: 0.15, lateness: 120, noShow: 0.1 }, days: 3 });
    const first = copied(dutyOfReplication(model, 7));
    expect(copied(dutyOfReplication(model, 8))).not.toEqual(first);
    expect(copied(dutyOfReplication(model, 7))).toEqual(first);
  });
});

describe("no-shows", () => {
  it("miss a shift with the given probability, each shift by itself", () => {
    const days = daysOf({ roster: { day: 10 }, team: { noShow: 0.2 } }, 400);
    const missed = days.map((changes) => (changes.length === 0 ? 1 : 0));
    expect(Math.abs(mean(missed) - 0.2)).toBeLessThan(3.3 * Math.sqrt((0.2 * 0.8) / missed.length));
    // the first and the second agent of a shift
    const pairs = missed.flatMap((first, place) => (place % 10 === 0 ? [first * missed[place + 1]] : []));
    expect(Math.abs(mean(pairs) - 0.04)).toBeLessThan(3.3 * Math.sqrt((0.04 * 0.96) / pairs.length));
  });

  it("of a shift between others that go on into each other end and begin around it", () => {
    const model = modelOf({ shifts: { whole: { from: "00:00", to: "24:00", stopNewBefore: 600 } }, days: 3, team: { noShow: 0.5 } });
    const told = new Set(Array.from({ length: 200 }, (_, replication) => dutyRows(dutyOfReplication(model, replication)).map((row) => row.slice(5)).join(", ")));
    expect(told).toContain("0: start, 95.83333333333333: stop new, 96: finish");
    expect(told).toContain("0: start, 23.833333333333332: stop new, 24: finish, 48: start, 95.83333333333333: stop new, 96: finish");
    expect(told).toContain("");
    expect(told.size).toBe(16);
  });
});

describe("lateness", () => {
  const late = (team: Desk["team"], shift: Desk["shifts"] = { day: { from: "08:00", to: "17:00" } }): number[] =>
    daysOf({ shifts: shift, roster: { day: 10 }, team: { lateness: 600, ...team } }, 200).map((changes) => changes[0].atMs - 8 * HOUR_MS);

  it("is exponential with the given mean", () => {
    const delays = late({});
    expect(Math.abs(mean(delays) - 600_000)).toBeLessThan((3.3 * 600_000) / Math.sqrt(delays.length));
    const beyond = delays.filter((delay) => delay > 600_000).length / delays.length;
    expect(Math.abs(beyond - Math.exp(-1))).toBeLessThan(3.3 * Math.sqrt(0.2325 / delays.length));
  });

  it("beyond the end of the shift is a shift missed", () => {
    const days = daysOf({ shifts: { day: { from: "08:00", to: "09:00" } }, roster: { day: 10 }, team: { lateness: 3600 } }, 200);
    const missed = days.filter((changes) => changes.length === 0).length / days.length;
    expect(Math.abs(missed - Math.exp(-1))).toBeLessThan(3.3 * Math.sqrt(0.2325 / days.length));
  });

  it("during a meal ends with it", () => {
    const shift = { day: { from: "08:00", to: "17:00", breaks: [{ from: "08:10", length: 1800, waves: 1 }] } };
    const plain = late({});
    const [from, to] = [10 * MINUTE_MS, 40 * MINUTE_MS];
    expect(late({}, shift)).toEqual(plain.map((delay) => (delay >= from && delay < to ? to : delay)));
  });

  it("does not begin a shift anew that goes on from the one before", () => {
    const model = modelOf({ shifts: { whole: { from: "00:00", to: "24:00" } }, days: 3, team: { lateness: 600 } });
    expect(dutyRows(dutyOfReplication(model, 0)).map((row) => row.split(": ")[1])).toEqual(["start", "finish"]);
  });
});

describe("short breaks", () => {
  const share = 0.15;
  const blockMs = (10 * MINUTE_MS) / share;

  it("take the given share of the time on duty outside meals, the same in every shift", () => {
    for (const changes of daysOf({ roster: { day: 3 }, team: { shrinkage: share } }, 100)) {
      const away = awayBetween(changes, 8 * HOUR_MS, 17 * HOUR_MS) - HOUR_MS;
      // each end is rounded to a millisecond
      expect(Math.abs(away - share * 8 * HOUR_MS)).toBeLessThan(20);
    }
  });

  it("are one of 10 minutes in each block of 10 minutes ÷ share, its place spread evenly", () => {
    const places = daysOf({ shifts: { day: { from: "08:00", to: "17:00" } }, roster: { day: 5 }, team: { shrinkage: share } }, 200).map((changes) => {
      const inBlocks = [0, 1, 2, 3].map((block) => awayBetween(changes, 8 * HOUR_MS + block * blockMs, 8 * HOUR_MS + (block + 1) * blockMs));
      for (const away of inBlocks) expect(Math.abs(away - 10 * MINUTE_MS)).toBeLessThan(2);
      return (changes.filter(({ change }) => change === DUTY_BREAK)[0].atMs - 8 * HOUR_MS) / (blockMs - 10 * MINUTE_MS);
    });
    expect(Math.abs(mean(places) - 0.5)).toBeLessThan(3.3 * Math.sqrt(1 / 12 / places.length));
    expect(Math.abs(mean(places.map((place) => place * place)) - 1 / 3)).toBeLessThan(3.3 * Math.sqrt(4 / 45 / places.length));
  });

  it("that fall onto a meal go on after it, as one absence with it", () => {
    // one block of 30 minutes, with 5 minutes of break in which a meal of an hour lies
    const shift = { from: "08:00", to: "09:30", breaks: [{ from: "08:15", length: 3600, waves: 1 }] };
    const days = daysOf({ shifts: { day: shift }, roster: { day: 10 }, team: { shrinkage: 1 / 6 } }, 100);
    const joined = days.filter((changes) => changes.filter(({ change }) => change === DUTY_BREAK).length === 1);
    expect(joined.length).toBeGreaterThan(100);
    for (const changes of joined) expect(Math.abs(awayBetween(changes, 0, DAY_MS) - 65 * MINUTE_MS)).toBeLessThan(2);
    // 5 of 25 minutes of possible begins
    expect(Math.abs(joined.length / days.length - 5 / 25)).toBeLessThan(3.3 * Math.sqrt(0.16 / days.length));
  });

  it("of a late agent stay where they were", () => {
    const breaks = (lateness: number): number[][] => daysOf({ roster: { day: 3 }, team: { shrinkage: share, lateness } }, 50)
      .map((changes) => changes.filter(({ atMs, change }) => change === DUTY_BREAK && atMs > 10 * HOUR_MS).map(({ atMs }) => atMs));
    expect(breaks(300)).toEqual(breaks(0));
  });
});

describe("an agent's changes", () => {
  it("alternate: at table only from the desk, back only from table, on duty only from off it", () => {
    const shifts = { day: { ...DAY, stopNewBefore: 1800 }, night: { from: "22:00", to: "30:00", breaks: [{ from: "26:00", length: 1800, waves: 2 }] }, whole: { from: "07:00", to: "31:00" } };
    const at = (day: number, time: string): string => `2026-06-0${day}T${time}`;
    const model = modelOf({
      shifts, roster: { day: 4, night: 2, whole: 3 }, days: 3, team: { shrinkage: 0.3, lateness: 3000, noShow: 0.2, cap: { "08:00": 3, "12:00": 4 } },
      incidents: [
        { deskDown: { from: at(1, "11:40"), to: at(1, "12:20") } }, { deskDown: { from: at(2, "06:30"), to: at(2, "08:10") } },
        { agentAbsent: { team: "desk", shift: "day", from: at(1, "12:10"), to: at(1, "14:00") } },
        { agentAbsent: { team: "desk", shift: "whole", from: at(2, "03:00"), to: at(2, "09:00") } },
        { agentAbsent: { team: "desk", shift: "whole", from: at(1, "20:00"), to: at(2, "07:00") } },
        { agentAbsent: { team: "desk", shift: "night", from: at(2, "20:00"), to: at(3, "07:00") } },
      ],
    });
    let seen = 0;
    for (let replication = 0; replication < 100; replication++) {
      const duty = dutyOfReplication(model, replication);
      seen += duty.at.length;
      for (const [agent] of model.agents.names.entries()) expectAlternating(duty, agent);
      expectInOrder(duty);
    }
    expect(seen).toBeGreaterThan(50_000);
  });
});

function expectAlternating({ at, agent, change }: DutyChanges, of: number): void {
  const follows: Readonly<Record<number, (state: string) => string | undefined>> = {
    [DUTY_START]: (state) => (state === "off" ? "desk" : undefined),
    [DUTY_BREAK]: (state) => (state === "desk" ? "table" : undefined),
    [DUTY_RESUME]: (state) => (state === "table" ? "desk" : undefined),
    [DUTY_STOP_NEW]: (state) => (state === "off" ? undefined : state),
    [DUTY_CAP]: (state) => state,
    [DUTY_END_FINISH]: (state) => (state === "off" ? undefined : "off"),
    [DUTY_END_HAND_OVER]: (state) => (state === "off" ? undefined : "off"),
    [DUTY_END_LEAVE]: (state) => (state === "off" ? undefined : "off"),
  };
  let state = "off";
  at.forEach((atMs, row) => {
    if (agent[row] !== of) return;
    const next = follows[change[row]](state);
    if (next === undefined) throw new Error(`agent ${of} is ${state} at ${atMs} and then has change ${change[row]}`);
    state = next;
  });
}

function expectInOrder({ at, agent }: DutyChanges): void {
  for (let row = 1; row < at.length; row++) {
    if (at[row] < at[row - 1] || (at[row] === at[row - 1] && agent[row] < agent[row - 1])) throw new Error(`row ${row} is out of order`);
  }
}

describe("more changes of staff than a replication can hold", () => {
  it("are refused, not mixed up", () => {
    const model = modelOf({ team: { noShow: 1e-9 } });
    const [shift] = model.attendance.uncertain;
    const meals = Array.from({ length: 1000 }, (_, meal): readonly [number, number] => [shift.beginMs + 20_000 * meal, shift.beginMs + 20_000 * meal + 10_000]);
    const busy = (agents: number): Model => ({ ...model, attendance: { ...model.attendance, uncertain: Array.from({ length: agents }, (_, agent) => ({ ...shift, agent, away: meals })) } });
    // two for each meal, and one for the coming and for the going
    expect(() => dutyOfReplication(busy(Math.ceil(2 ** 22 / 2002)), 0)).toThrow(CapacityExceeded);
    expect(dutyOfReplication(busy(2), 0).at).toHaveLength(4004);
  });
});

describe("what is drawn of an agent", () => {
  const team = { streams: ["s"], shrinkage: 0.2, lateness: 300, noShow: 0.1, roster: { day: 2 } };
  const rows = (teams: Teams["teams"], isOne: (agent: number) => boolean, rename: (agent: number) => number): string[] => {
    const model = compileModel(teamsScenario({ streams: { s: {} }, shifts: { day: DAY, late: { from: "14:00", to: "23:00" } }, teams, days: 2 }), 0);
    const { at, agent, change } = dutyOfReplication(model, 4);
    return Array.from(at, (atMs, row) => (isOne(agent[row]) ? [`${rename(agent[row])} ${atMs} ${change[row]}`] : [])).flat();
  };
  const alone = rows({ x: team }, () => true, (agent) => agent);

  it("is the same whatever other teams and agents there are", () => {
    expect(rows({ x: team, y: { ...team, roster: { day: 3 } } }, (agent) => agent < 2, (agent) => agent)).toEqual(alone);
    expect(rows({ y: { ...team, roster: { day: 3, late: 1 } }, x: team }, (agent) => agent >= 4, (agent) => agent - 4)).toEqual(alone);
    expect(rows({ x: { ...team, roster: { day: 2, late: 5 } } }, (agent) => agent < 2, (agent) => agent)).toEqual(alone);
    expect(rows({ x: { ...team, roster: { day: 4 } } }, (agent) => agent < 2, (agent) => agent)).toEqual(alone);
  });

  it("is another for another agent, team and seed", () => {
    expect(rows({ y: team }, () => true, (agent) => agent)).not.toEqual(alone);
    const ofAgent = (agent: number): string[] => alone.filter((row) => row.startsWith(`${agent} `)).map((row) => row.slice(2));
    expect(ofAgent(0)).not.toEqual(ofAgent(1));
    const other = dutyOfReplication(modelOf({ team: { lateness: 300 }, seed: "other" }), 0).at.slice();
    expect(dutyOfReplication(modelOf({ team: { lateness: 300 } }), 0).at).not.toEqual(other);
  });
});
