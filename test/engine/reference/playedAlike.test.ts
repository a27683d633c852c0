import { describe, expect, it } from "vitest";
import { playReplication } from "../../../src/engine/replication.ts";
import { compileModel } from "../../../src/model/compileModel.ts";
import type { Incident, Scenario } from "../../../src/scenario/scenario.ts";
import { deskScenario } from "../playDesk.ts";
import { teamsScenario } from "../twoTeams.ts";
import { firstDifference } from "./firstDifference.ts";
import { seconds } from "./plainDay.ts";
import { playReference } from "./playReference.ts";
import { rowsOfLog } from "./rows.ts";

const HOUR_MS = 3_600_000;
const EIGHT = 28_800;

/** The desk is down on a day from one minute after eight to another. */
function down(day: number, from: number, to: number): Incident {
  const time = (minute: number): string => `2026-06-0${day}T08:${String(minute).padStart(2, "0")}`;
  return { deskDown: { from: time(from), to: time(to) } };
}

/** More than an agent can answer from eight o'clock on, in long handlings. */
const BUSY = { arrivals: [0, 1, 2, 3, 200, 300].map((second) => EIGHT + second), laws: { handle: seconds(100), turns: seconds(2), think: seconds(50) }, team: { cap: 3 } };
const lunch = (from: string, length = 300): { from: string; length: number; waves: number } => ({ from, length, waves: 1 });

/** Every conversation is passed on, beside a team of its own for the reserve, which a single waiting one calls in; or that team without a reserve. */
function passingOn(reserve?: string): Scenario {
  return teamsScenario({
    streams: { sales: { ...BUSY, laws: { ...BUSY.laws, transferShare: 1 } } },
    teams: { red: { streams: ["sales"], roster: { day: 1 }, cap: 9 }, later: { streams: ["sales"], roster: {} } },
    shifts: { day: { from: "08:00", to: "10:00" } },
    ...(reserve === undefined ? {} : { reserve: { team: reserve, agents: 1, when: { oldestWait: "> 90s" }, delay: 1200, stay: 3600, costPerCall: 0 } }),
  });
}

/** Desks in which one thing begins in the very millisecond in which another ends, or both begin. */
const DESKS: Readonly<Record<string, Scenario>> = {
  "a meal, and the desk down from its end": deskScenario({ ...BUSY, shifts: { day: { from: "08:00", to: "10:00", breaks: [lunch("08:05")] } }, incidents: [down(1, 10, 20)] }),
  "the desk down, and a meal from its end": deskScenario({ ...BUSY, shifts: { day: { from: "08:00", to: "10:00", breaks: [lunch("08:10")] } }, incidents: [down(1, 5, 10)] }),
  "a message to an idle agent as a meal begins": deskScenario({
    arrivals: [0, 400, 401, 402, 403].map((second) => EIGHT + second), laws: { handle: seconds(10), turns: seconds(2), think: seconds(290) }, team: { cap: 3 },
    shifts: { day: { from: "08:00", to: "10:00", breaks: [lunch("08:05")] } },
  }),
  "two meals one after the other": deskScenario({ ...BUSY, shifts: { day: { from: "08:00", to: "10:00", breaks: [lunch("08:02", 120), lunch("08:04", 120)] } } }),
  "a shift that begins with a meal": deskScenario({ ...BUSY, days: 2, shifts: { day: { from: "08:00", to: "08:05", atEnd: "leave", breaks: [lunch("08:00", 60)] } } }),
  "a shift that begins as the desk goes down, and something left for it": deskScenario({
    ...BUSY, days: 2, shifts: { day: { from: "08:00", to: "08:05", atEnd: "leave" } }, incidents: [down(2, 0, 1)],
  }),
  "nobody with the right at first, and then somebody": teamsScenario({
    streams: { sales: { ...BUSY, stream: { afterSale: true }, laws: { ...BUSY.laws, transferShare: 1, think: seconds(500) } } },
    teams: { red: { streams: ["sales"], roster: { early: 1, late: 1 }, mayRefund: false, agents: [{ name: "Li", shift: "late", role: "operations" }] } },
    shifts: { early: { from: "08:00", to: "08:05", atEnd: "hand-over" }, late: { from: "08:05", to: "10:00" } },
  }),
  "a shift that ends with a meal": deskScenario({ ...BUSY, shifts: { day: { from: "08:00", to: "08:10", breaks: [lunch("08:05")] } } }),
  "a shift that ends as the desk goes down": deskScenario({ ...BUSY, shifts: { day: { from: "08:00", to: "08:05" } }, incidents: [down(1, 5, 10)] }),
  "a shift that ends as the desk comes up": deskScenario({ ...BUSY, days: 2, shifts: { day: { from: "08:00", to: "08:10", atEnd: "leave" } }, incidents: [down(1, 5, 10)] }),
  "a hand-over as the desk goes down": deskScenario({
    ...BUSY, shifts: { early: { from: "08:00", to: "08:05", atEnd: "hand-over" }, late: { from: "08:05", to: "10:00" } }, incidents: [down(1, 5, 10)],
  }),
  "an absence from the begin of a meal to its end": deskScenario({
    ...BUSY, shifts: { day: { from: "08:00", to: "10:00", breaks: [lunch("08:05")] } },
    incidents: [{ agentAbsent: { team: "desk", shift: "day", from: "2026-06-01T08:05", to: "2026-06-01T08:10" } }],
  }),
  "a reserve that comes as the desk goes down, and goes as it comes up": deskScenario({
    ...BUSY, team: { cap: 1 }, shifts: { day: { from: "08:00", to: "10:00" } }, incidents: [down(1, 5, 10)],
    reserve: { team: "desk", agents: 1, when: { pool: "> 2" }, delay: 297, stay: 300, costPerCall: 0 },
  }),
  "a conversation that could be passed on to the reserve only": passingOn("later"),
  "a reserve that is still there at the end": deskScenario({
    ...BUSY, team: { cap: 1 }, shifts: { day: { from: "08:00", to: "10:00" } },
    reserve: { team: "desk", agents: 1, when: { pool: "> 2" }, delay: 60, stay: 200_000, costPerCall: 0 },
  }),
  "receivers, and the desk down as the last of the others goes": teamsScenario({
    streams: { sales: BUSY }, teams: { red: { streams: ["sales"], roster: { day: 1 }, cap: 2 }, owner: { streams: [], roster: { day: 2 }, role: "admin" } },
    shifts: { day: { from: "08:00", to: "08:05", atEnd: "hand-over" } }, incidents: [down(1, 5, 10)],
    routing: { assign: "longest-idle", allOffline: { receiver: "owner", after: 0, cap: 1 } },
  }),
};

describe("the engine, step by step or not, plays as the plain desk does", () => {
  for (const [name, scenario] of Object.entries(DESKS)) {
    it(`with ${name}`, () => {
      const model = compileModel(scenario, HOUR_MS);
      const plain = playReference(model, 0);
      expect(plain.replies.length).toBeGreaterThan(5);
      expect(firstDifference(plain, rowsOfLog(playReplication(model, 0)))).toBeUndefined();
      expect(firstDifference(plain, rowsOfLog(playReplication(model, 0, false)))).toBeUndefined();
      expect(firstDifference(plain, rowsOfLog(playReplication(model, 0))), "after itself").toBeUndefined();
    });
  }
});

describe("a conversation that is passed on", () => {
  it("does not wait for a reserve that nobody has called in", () => {
    const [without, beside] = [passingOn(), passingOn("later")].map((scenario) => rowsOfLog(playReplication(compileModel(scenario, HOUR_MS), 0)));
    expect(without.assignments.length).toBeGreaterThan(without.conversations.length);
    expect(firstDifference(without, beside)).toBeUndefined();
  });
});
