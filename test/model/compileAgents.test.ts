import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import { DUTY_CAP, type Model } from "../../src/model/model.ts";
import type { Incident, Reserve, Routing, Team } from "../../src/scenario/scenario.ts";
import { HOUR_MS } from "../../src/time/units.ts";
import { type TeamOfDesk, teamsScenario } from "../engine/twoTeams.ts";

interface Rest {
  readonly routing?: Partial<Routing>;
  readonly reserve?: Reserve;
  readonly incidents?: readonly Incident[];
  readonly days?: number;
}

const SHIFTS = { early: { from: "08:00", to: "16:00" }, late: { from: "16:00", to: "24:00" } };

function modelOf(teams: Readonly<Record<string, Partial<TeamOfDesk>>>, rest: Rest = {}): Model {
  return compileModel(teamsScenario({
    ...rest, shifts: SHIFTS, streams: { s: {} },
    teams: Object.fromEntries(Object.entries(teams).map(([name, team]) => [name, { streams: ["s"], roster: { early: 1, late: 1 }, ...team }])),
  }), 0);
}

/** `agent at hour: cap`. */
function capChanges({ attendance: { duty } }: Model): string[] {
  return Array.from(duty.at, (at, row) => (duty.change[row] === DUTY_CAP ? [`${duty.agent[row]} at ${at / HOUR_MS}: ${duty.value[row]}`] : [])).flat();
}

const RESERVE: Reserve = { team: "x", agents: 2, when: { pool: "> 20" }, delay: 300, stay: 3600, costPerCall: 0 };

describe("agents", () => {
  it("stand by team, within it by shift, then its reserve; receivers instead of the roster", () => {
    const { agents, routing, reserve } = modelOf({ x: {}, chief: { role: "admin", streams: [] }, y: {} }, { reserve: RESERVE, routing: { allOffline: { receiver: "chief", after: 60, cap: 4 } } });
    expect(agents.names).toEqual(["x/early/1", "x/late/1", "x/reserve/1", "x/reserve/2", "chief/receiver/1", "chief/receiver/2", "y/early/1", "y/late/1"]);
    expect(Array.from(agents.team)).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
    expect(Array.from(agents.cap)).toEqual([2, 2, 2, 2, 4, 4, 2, 2]);
    expect(routing.receiver).toEqual({ team: 1, firstAgent: 4, agents: 2 });
    expect(reserve).toMatchObject({ team: 0, firstAgent: 2, agents: 2 });
  });

  it("who receive are one where the roster gives the team nobody, and are on nobody's roster", () => {
    const { agents, attendance } = modelOf({ x: {}, chief: { role: "admin", roster: {} } }, { routing: { allOffline: { receiver: "chief", after: 60, cap: 4 } } });
    expect(agents.names).toEqual(["x/early/1", "x/late/1", "chief/receiver/1"]);
    expect(attendance.duty.agent.includes(2)).toBe(false);
  });

  it("of the reserve are on nobody's roster", () => {
    const { attendance } = modelOf({ x: { roster: { early: 1 } } }, { reserve: RESERVE });
    expect(new Set(attendance.duty.agent)).toEqual(new Set([0]));
  });
});

describe("agents with names", () => {
  const agents: Team["agents"] = [{ name: "Li", handleFactor: 0.5 }, { name: "Wang", shift: "late", cap: 7 }, { name: "Zhao" }, { name: "Chen" }];

  it("take the next place of the roster, shift by shift, or of the shift they name; what is theirs goes before what is the team's", () => {
    const model = modelOf({ x: { agents, cap: 3, handleFactor: 1.5, roster: { early: 2, late: 2 } } });
    expect(model.agents.names).toEqual(["Li", "Zhao", "Wang", "Chen"]);
    expect(Array.from(model.agents.handleFactor)).toEqual([0.5, 1.5, 1.5, 1.5]);
    expect(Array.from(model.agents.cap)).toEqual([3, 3, 7, 3]);
    expect(model.agents.largestCap).toEqual(model.agents.cap);
  });

  it("who name a shift take its places before all others, wherever they stand in the list", () => {
    const named = (list: Team["agents"], roster: TeamOfDesk["roster"]): readonly string[] => modelOf({ x: { agents: list, roster } }).agents.names;
    expect(named([{ name: "Li" }, { name: "Chen" }, { name: "Wang", shift: "late" }], { early: 1, late: 2 })).toEqual(["Li", "Wang", "Chen"]);
    expect(named([{ name: "Li" }, { name: "Wang", shift: "early" }], { early: 1, late: 1 })).toEqual(["Wang", "Li"]);
  });

  it("that two teams share bear their team's before them", () => {
    const named = (name: string): Partial<TeamOfDesk> => ({ agents: [{ name }], roster: { early: 1 } });
    expect(modelOf({ x: named("Li"), y: named("Li"), z: named("Wu") }).agents.names).toEqual(["x/Li", "y/Li", "Wu"]);
  });

  it("may refund what their team may, and in a role of operations or administration of their own whatever it may", () => {
    const roles: Team["agents"] = [{ name: "a", role: "service" }, { name: "b", role: "operations" }, { name: "c", role: "admin" }, { name: "d", role: "service-admin" }];
    const rights = (mayRefund: boolean): number[] => Array.from(modelOf({ x: { agents: roles, mayRefund, roster: { early: 5 } } }).agents.mayRefund);
    expect(rights(false)).toEqual([0, 1, 1, 0, 0]);
    expect(rights(true)).toEqual([1, 1, 1, 1, 1]);
  });

  it("change no draw: what is drawn of an agent goes by its place", () => {
    const keys = (team: Partial<TeamOfDesk>): unknown => modelOf({ x: { noShow: 0.1, ...team } }).attendance.uncertain.map(({ key }) => key);
    expect(keys({ agents })).toEqual(keys({}));
  });
});

describe("caps by the clock", () => {
  it("change for every agent of the team without one of its own; the last of the day holds until the first of the next", () => {
    const model = modelOf({ x: { cap: { "08:00": 8, "20:00": 12 }, agents: [{ name: "Li", cap: 5 }] }, y: {} });
    expect(Array.from(model.agents.cap)).toEqual([5, 12, 2, 2]);
    expect(Array.from(model.agents.largestCap)).toEqual([5, 12, 2, 2]);
    expect(capChanges(model)).toEqual(["1 at 8: 8", "1 at 20: 12", "1 at 32: 8", "1 at 44: 12"]);
  });

  it("begin with the one of midnight where there is one, in whatever order they are written", () => {
    const model = modelOf({ x: { cap: { "18:00": 9, "00:00": 4, "09:00": 6 }, roster: { early: 1 } } });
    expect([model.agents.cap[0], model.agents.largestCap[0]]).toEqual([4, 9]);
    expect(capChanges(model)).toEqual(["0 at 9: 6", "0 at 18: 9", "0 at 24: 4", "0 at 33: 6", "0 at 42: 9"]);
  });

  it("that do not differ change nothing", () => {
    expect(capChanges(modelOf({ x: { cap: { "08:00": 8, "20:00": 8 } } }))).toEqual([]);
    expect(capChanges(modelOf({ x: { cap: { "08:00": 8 } } }))).toEqual([]);
  });

  it("hold for the reserve too, and not for receivers", () => {
    const model = modelOf({ x: { roster: {}, cap: { "08:00": 8, "20:00": 12 } }, chief: { role: "admin", cap: { "08:00": 1, "20:00": 2 } } }, {
      reserve: RESERVE, routing: { allOffline: { receiver: "chief", after: 0, cap: 30 } },
    });
    expect(Array.from(model.agents.cap)).toEqual([12, 12, 30, 30]);
    expect(new Set(capChanges(model).map((row) => row.slice(0, 1)))).toEqual(new Set(["0", "1"]));
  });
});
