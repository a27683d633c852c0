import { describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { ENTRY_PAGES, type EntryPage } from "../../src/log/kinds.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Model } from "../../src/model/model.ts";
import type { Routing } from "../../src/scenario/scenario.ts";
import { type TeamOfDesk, teamsScenario, type Teams } from "../engine/twoTeams.ts";

const one = { day: 1 };

const called = { agents: 2, when: { pool: "> 5" }, delay: 1200, stay: 3600, costPerCall: 0 };

/** `reserve`: the team of the agents who are called in. */
function modelOf(teams: Readonly<Record<string, Partial<TeamOfDesk>>>, streams: Teams["streams"] = { s: {} }, routing: Partial<Routing> = {}, reserve?: string): Model {
  return compileModel(teamsScenario({ streams, routing, ...(reserve === undefined ? {} : { reserve: { ...called, team: reserve } }), teams: Object.fromEntries(Object.entries(teams).map(([name, team]) => [name, { streams: ["s"], roster: one, ...team }])) }), 0);
}

function classOf(model: Model, stream = 0, page?: EntryPage): number {
  return model.streams[stream].classOfPage[page === undefined ? 0 : 1 + ENTRY_PAGES.indexOf(page)];
}

function namesOf(model: Model, number: number): string {
  return model.classes.teams[number].map((team) => model.teams[team].name).join(" ");
}

/** `teams, then after so many seconds teams, …`. */
function waits({ classes, ...model }: Model, first: number): string[] {
  const told = [namesOf({ classes, ...model }, first)];
  for (let number = first; classes.overflowAfterMs[number] >= 0; number = classes.overflowInto[number]) {
    told.push(`${classes.overflowAfterMs[number] / 1000}: ${namesOf({ classes, ...model }, classes.overflowInto[number])}`);
  }
  return told;
}

function passedBy(model: Model, from: number, team: string): number {
  return model.classes.passedOn[from * model.teams.length + model.teams.findIndex(({ name }) => name === team)];
}

describe("the class of a conversation", () => {
  it("has the teams that serve its stream, in the order of the file; equal classes are one", () => {
    const model = modelOf({ x: { streams: ["b"] }, y: { streams: ["b", "a", "c"] }, z: { streams: [] } }, { a: {}, b: {}, c: {} });
    expect([0, 1, 2].map((stream) => namesOf(model, classOf(model, stream)))).toEqual(["y", "x y", "y"]);
    expect(classOf(model, 2)).toBe(classOf(model, 0));
    expect(model.teams[1]).toEqual({ name: "y", slowdownPerChat: 0, pickupDelay: -1 });
  });

  it("from a page has the teams of the stream that list the page; from a page that none lists, and without page, all of the stream", () => {
    const model = modelOf({ x: { pages: ["goods-detail"] }, y: { pages: ["refund-detail", "goods-detail"] }, z: {}, other: { streams: ["t"], pages: ["shop-home"] } }, { s: {}, t: {} });
    const teams = (page?: EntryPage): string => namesOf(model, classOf(model, 0, page));
    expect([teams(), teams("goods-detail"), teams("refund-detail"), teams("shop-home")]).toEqual(["x y z", "x y", "y", "x y z"]);
    expect(model.streams[0].classOfPage).toHaveLength(1 + ENTRY_PAGES.length);
  });

  it("does not begin with the team that receives while all others are off duty", () => {
    const model = modelOf({ x: {}, chief: { role: "admin" } }, { s: {} }, { allOffline: { receiver: "chief", after: 90, cap: 3 } });
    expect(waits(model, classOf(model))).toEqual(["x", "90: x chief"]);
  });
});

describe("more classes than the engine can hold", () => {
  it("are refused in words as soon as they are reached", () => {
    const names = Array.from({ length: 65 }, (_, number) => `n${number}`);
    const streams = Object.fromEntries(names.map((name) => [name, { laws: { transferShare: 0.1 } }]));
    // each stream is served by all but one of the teams, and each of these passes on to all the others
    const teams = Object.fromEntries(names.map((name) => [name, { streams: names.filter((other) => other !== name) }]));
    expect(() => modelOf(teams, streams)).toThrow(InputFaults);
    expect(() => modelOf(teams, streams)).toThrow("more than 4096 kinds of conversations");
    expect(modelOf(teams, Object.fromEntries(names.map((name) => [name, {}]))).classes.teams).toHaveLength(65);
  });
});

describe("overflow", () => {
  it("of each team of the class counts by itself from the oldest owed message, in order of the waits; equal waits come together", () => {
    const model = modelOf({
      x: { overflowTo: "far", overflowAfter: 120 }, y: { overflowTo: "near", overflowAfter: 30 }, z: { overflowTo: "also", overflowAfter: 30 },
      near: { streams: [] }, far: { streams: [] }, also: { streams: [] },
    });
    expect(waits(model, classOf(model))).toEqual(["x y z", "30: x y z near also", "120: x y z near far also"]);
  });

  it("goes on from the team to which it has gone, at the longer of both waits", () => {
    const chain = (first: number, second: number): string[] => {
      const model = modelOf({ x: { overflowTo: "y", overflowAfter: first }, y: { streams: [], overflowTo: "z", overflowAfter: second }, z: { streams: [] } });
      return waits(model, classOf(model));
    };
    expect(chain(60, 150)).toEqual(["x", "60: x y", "150: x y z"]);
    expect(chain(60, 20)).toEqual(["x", "60: x y z"]);
  });

  it("to a team that may take it anyway adds nothing; teams that help each other make no circle", () => {
    const both = modelOf({ x: { overflowTo: "y", overflowAfter: 10 }, y: { overflowTo: "x", overflowAfter: 20 } });
    expect(waits(both, classOf(both))).toEqual(["x y"]);
    const mutual = modelOf({ x: { streams: ["a"], overflowTo: "y", overflowAfter: 10 }, y: { streams: ["b"], overflowTo: "x", overflowAfter: 20 } }, { a: {}, b: {} });
    expect([waits(mutual, classOf(mutual, 0)), waits(mutual, classOf(mutual, 1))]).toEqual([["x", "10: x y"], ["y", "20: x y"]]);
  });

  it("after no wait at all still comes after the stream's own teams", () => {
    const model = modelOf({ x: { overflowTo: "y", overflowAfter: 0 }, y: { streams: [] } });
    expect(waits(model, classOf(model))).toEqual(["x", "0: x y"]);
  });

  it("and the receiver stand in one chain; a receiver hands nothing further", () => {
    const model = modelOf({ x: { overflowTo: "y", overflowAfter: 60 }, y: { streams: [] }, chief: { role: "admin", streams: [], overflowTo: "z", overflowAfter: 1 }, z: { streams: [] } }, { s: {} }, {
      allOffline: { receiver: "chief", after: 30, cap: 2 },
    });
    expect(waits(model, classOf(model))).toEqual(["x", "30: x chief", "60: x y chief"]);
  });
});

describe("a conversation that is passed on by choice", () => {
  const transfers = { laws: { transferShare: 0.1 } };

  it("goes to the other teams that serve it, with their overflow; where there is none, to the same team", () => {
    const model = modelOf({ x: {}, y: { overflowTo: "z", overflowAfter: 40 }, z: { streams: [] }, lone: { streams: ["t"] } }, { s: transfers, t: {} });
    expect(waits(model, passedBy(model, classOf(model), "x"))).toEqual(["y", "40: y z"]);
    expect(waits(model, passedBy(model, classOf(model), "y"))).toEqual(["x"]);
    expect(namesOf(model, passedBy(model, classOf(model, 1), "lone"))).toBe("lone");
  });

  it("by a team to which it had overflowed goes back to those that serve it", () => {
    const model = modelOf({ x: { overflowTo: "y", overflowAfter: 40 }, y: { streams: [] } }, { s: transfers });
    const late = model.classes.overflowInto[classOf(model)];
    expect(waits(model, passedBy(model, late, "y"))).toEqual(["x", "40: x y"]);
  });

  it("does not go to a team that has no agents", () => {
    const model = modelOf({ x: {}, y: { roster: {} } }, { s: transfers });
    expect(namesOf(model, passedBy(model, classOf(model), "x"))).toBe("x");
  });

  it("does not go to a team that has nobody but the reserve, unless that team is on the roster too", () => {
    const passed = (roster: Readonly<Record<string, number>>): string => {
      const model = modelOf({ x: {}, later: { roster } }, { s: transfers }, {}, "later");
      return namesOf(model, passedBy(model, classOf(model), "x"));
    };
    expect(passed({})).toBe("x");
    expect(passed(one)).toBe("later");
    const model = modelOf({ x: {}, later: { roster: {} } }, { s: transfers }, {}, "later");
    expect(namesOf(model, passedBy(model, classOf(model), "later"))).toBe("x");
  });

  it("has no classes of its own where no stream transfers", () => {
    const teams = { x: {}, y: {}, z: {} };
    expect(modelOf(teams).classes.teams).toHaveLength(1);
    expect(modelOf(teams, { s: transfers }).classes.teams.length).toBeGreaterThan(3);
  });
});

describe("an after-sale conversation", () => {
  const streams = { s: { stream: { afterSale: true } }, t: {} };

  it("needs the right to refund: by its stream, or by the page of refunds", () => {
    const model = modelOf({ x: { streams: ["s", "t"], mayRefund: false }, y: { streams: ["s", "t"] } }, streams);
    const needs = (stream: number, page?: EntryPage): number => model.classes.needsRight[classOf(model, stream, page)];
    expect([needs(0), needs(0, "shop-home"), needs(1), needs(1, "order-detail"), needs(1, "refund-detail")]).toEqual([1, 1, 0, 0, 1]);
  });

  it("is like any other where every agent has the right", () => {
    const model = modelOf({ x: { streams: ["s", "t"] } }, streams);
    expect(classOf(model, 0)).toBe(classOf(model, 1));
    expect(Array.from(model.classes.needsRight)).toEqual([0]);
  });

  it("goes to teams with the right that serve it; where none of them has it, to any with it; where no team has it, nowhere", () => {
    const right = (teams: Parameters<typeof modelOf>[0]): string | undefined => {
      const model = modelOf(teams, streams);
      const to = model.classes.withRight[classOf(model)];
      return to < 0 ? undefined : namesOf(model, to);
    };
    expect(right({ x: { mayRefund: false }, y: {}, other: { streams: ["t"] } })).toBe("y");
    expect(right({ x: { mayRefund: false }, y: { mayRefund: false }, other: { streams: ["t"] }, more: { streams: [] } })).toBe("other more");
    expect(right({ x: { mayRefund: false }, y: { mayRefund: false } })).toBeUndefined();
    expect(right({ x: { mayRefund: false }, empty: { roster: {} } })).toBeUndefined();
  });

  it("goes to the reserve only where nobody on the roster has the right", () => {
    const right = (teams: Parameters<typeof modelOf>[0]): string => {
      const model = modelOf(teams, streams, {}, "later");
      return namesOf(model, model.classes.withRight[classOf(model)]);
    };
    const later = { roster: {} };
    expect(right({ x: { mayRefund: false }, y: {}, later })).toBe("y");
    expect(right({ x: { mayRefund: false }, other: { streams: ["t"] }, later })).toBe("other");
    expect(right({ x: { mayRefund: false }, later })).toBe("later");
  });

  it("that has been passed on overflows to teams with the right only, and does not go to the receiver", () => {
    const model = modelOf({
      x: { mayRefund: false }, y: { overflowTo: "no", overflowAfter: 20 }, no: { streams: [], mayRefund: false }, chief: { role: "admin", streams: [] },
    }, streams, { allOffline: { receiver: "chief", after: 50, cap: 1 } });
    expect(waits(model, model.classes.withRight[classOf(model)])).toEqual(["y", "50: y chief"]);
    const onlyChief = modelOf({ x: { mayRefund: false }, chief: { role: "admin", streams: [] } }, streams, { allOffline: { receiver: "chief", after: 50, cap: 1 } });
    expect(onlyChief.classes.withRight[classOf(onlyChief)]).toBe(-1);
  });
});
