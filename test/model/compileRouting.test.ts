import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import { fastPathApplies } from "../../src/model/fastPathApplies.ts";
import type { ModelReserve } from "../../src/model/model.ts";
import type { Incident, Reserve, Shift, SideWork } from "../../src/scenario/scenario.ts";
import { HOUR_MS } from "../../src/time/units.ts";
import { type Desk, deskScenario } from "../engine/playDesk.ts";

const TASK: SideWork = { name: "refunds", team: "desk", perDay: 30, handle: { constant: 90 }, between: ["09:00", "18:00"] };

function reserveOf(when: Reserve["when"]): ModelReserve | undefined {
  return compileModel(deskScenario({ reserve: { team: "desk", agents: 1, when, delay: 600, stay: 7200, costPerCall: 50 } }), 0).reserve;
}

describe("routing", () => {
  it("names its policies by number", () => {
    expect(compileModel(deskScenario({}), 0).routing).toEqual({ assign: 0, sticky: false, pool: 0, reply: 0 });
    const other = deskScenario({ routing: { assign: "random", sticky: true, pool: "by-stream", reply: "stay-with-chat" } });
    expect(compileModel(other, 0).routing).toEqual({ assign: 4, sticky: true, pool: 2, reply: 2 });
  });
});

describe("the reserve", () => {
  it("is called above so many conversations or so long a wait, in whole milliseconds", () => {
    expect(reserveOf({ pool: "> 20" })).toEqual({ team: 0, firstAgent: 1, agents: 1, poolAbove: 20, waitAboveMs: -1, callsFromMs: 0, callsForMs: 24 * HOUR_MS, delayMs: 600_000, stayMs: 7_200_000 });
    expect(reserveOf({ pool: "> 19", oldestWait: "> 90s" })).toMatchObject({ poolAbove: 19, waitAboveMs: 90_000 });
    expect(reserveOf({ oldestWait: "> 1.0004s" })).toMatchObject({ poolAbove: -1, waitAboveMs: 1000 });
  });

  it("is called between times of day, past midnight too", () => {
    const called = (between: readonly [string, string]): unknown => compileModel(deskScenario({ reserve: { team: "desk", agents: 1, when: { pool: "> 1" }, between, delay: 0, stay: 60, costPerCall: 0 } }), 0).reserve;
    expect(called(["08:00", "24:00"])).toMatchObject({ callsFromMs: 8 * HOUR_MS, callsForMs: 16 * HOUR_MS });
    expect(called(["20:00", "26:00"])).toMatchObject({ callsFromMs: 20 * HOUR_MS, callsForMs: 6 * HOUR_MS });
  });

  it("of nobody is none", () => {
    expect(compileModel(deskScenario({ reserve: { team: "desk", agents: 0, when: { pool: "> 1" }, delay: 0, stay: 0, costPerCall: 0 } }), 0).reserve).toBeUndefined();
  });
});

describe("work beside the chats", () => {
  it("comes as written, with a key of its own name", () => {
    const scenario = deskScenario({ work: [TASK, { ...TASK, name: "ratings", perDay: 0 }, { ...TASK, name: "calls" }] });
    const { work, tables } = compileModel(scenario, 0);
    expect(work.map(({ name }) => name)).toEqual(["refunds", "calls"]);
    expect(work[0]).toMatchObject({ team: 0, perDay: 30, fromMs: 9 * HOUR_MS, toMs: 18 * HOUR_MS });
    expect(tables[work[0].handle].values[2048]).toBe(90_000);
    expect(work[0].key).not.toEqual(work[1].key);
    expect(compileModel({ ...scenario, work: [{ ...TASK, name: "calls" }] }, 0).work[0].key).toEqual(work[1].key);
  });
});

describe("the fast path", () => {
  const night: Partial<Shift> & Pick<Shift, "from" | "to"> = { from: "20:00", to: "26:00" };
  const absent = (from: string, to: string): Incident => ({ agentAbsent: { team: "desk", shift: "night", from: `2026-06-01T${from}`, to: `2026-06-01T${to}` } });
  const applies = (desk: Desk): boolean => fastPathApplies(compileModel(deskScenario({ shifts: { night }, ...desk }), 0));

  it("serves replies in the order of entry, whatever else there is", () => {
    expect(applies({ routing: { assign: "random", sticky: true, pool: "newest-first" }, team: { noShow: 0.1, lateness: 60, shrinkage: 0.1, cap: { "08:00": 3, "12:00": 4 } } })).toBe(true);
    expect(applies({ routing: { reply: "newest-first" } })).toBe(false);
    expect(applies({ routing: { reply: "stay-with-chat" } })).toBe(false);
  });

  it("knows no work beside the chats", () => {
    expect(applies({ work: [TASK] })).toBe(false);
    expect(applies({ work: [{ ...TASK, perDay: 0 }] })).toBe(true);
  });

  it.each([{}, { noShow: 0.1 }])("takes nobody's open conversations away, with a team %o", (team) => {
    expect(applies({ team, shifts: { night: { ...night, atEnd: "leave" } } })).toBe(true);
    expect(applies({ team, shifts: { night: { ...night, atEnd: "hand-over" } } })).toBe(false);
    expect(applies({ team, incidents: [absent("21:00", "22:00")] })).toBe(false);
    expect(applies({ team, incidents: [absent("20:00", "22:00")] })).toBe(true);
    expect(applies({ team, incidents: [absent("10:00", "12:00")] })).toBe(true);
  });
});
