import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { LARGEST_CAP } from "../../src/scenario/deskLimits.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";
import { type Desk, deskScenario, playDesk } from "./playDesk.ts";

/** Buyers in the small hours of each of 23 days. */
const MONTH: Desk = { days: 23, arrivals: Array.from({ length: 23 }, (_, day) => day * 86_400 + 7_200) };

describe("the longest run", () => {
  it("is staffed on every one of its 23 days, also by a shift that begins late and ends a day later", () => {
    for (const to of ["30:00", "46:00"]) {
      const log = playDesk({ ...MONTH, shifts: { night: { from: "22:00", to } } });
      expect(Array.from(log.replies.at.subarray(0, log.replies.count))).toEqual(MONTH.arrivals?.map((at) => at * 1000 + 10_000));
    }
  });

  it("has no change of staff at a time that 32 bits cannot hold", () => {
    const { duty } = compileModel(deskScenario({ ...MONTH, shifts: { night: { from: "23:00", to: "47:00" } } }), 60 * HOUR_MS).attendance;
    expect(duty.at.every((at) => at >= 0)).toBe(true);
  });
});

describe("times beyond any run", () => {
  it("leave a conversation open that would time out only then", () => {
    const log = playDesk({ arrivals: [0], laws: { idleTimeout: 30 * 86_400 } });
    expect(log.conversations.closedAt[0]).toBe(-1);
  });

  it("let nobody overflow", () => {
    const scenario = deskScenario({ arrivals: [0, 1], team: { cap: 1, overflowTo: "other", overflowAfter: 1200 * 3600 }, laws: { handle: { constant: 40_000 } } });
    const other = { ...scenario.teams.desk, streams: [], overflowAfter: 60 };
    delete (other as { overflowTo?: string }).overflowTo;
    const model = compileModel({ ...scenario, teams: { ...scenario.teams, other }, roster: { desk: { day: 1 }, other: { day: 1 } } }, DAY_MS);
    const log = playReplication(model, 0);
    expect(Array.from(log.assignments.agent.subarray(0, log.assignments.count))).toEqual([0, 0]);
  });
});

describe("an agent with the largest cap", () => {
  it("is given everything", () => {
    const log = playDesk({ arrivals: [0, 1, 2], team: { cap: LARGEST_CAP } });
    expect(log.assignments.count).toBe(3);
    expect(log.replies.count).toBe(3);
  });
});

describe("a model that cannot be held", () => {
  it("leaves nothing behind in the next one", () => {
    const model = compileModel(deskScenario({ consultsPerDay: 500 }), HOUR_MS);
    const replies = playReplication(model, 0).replies.count;
    const tooMany = { ...model, teams: Array.from({ length: 300 }, () => model.teams[0]) };
    expect(() => playReplication(tooMany, 0)).toThrow(RangeError);
    expect(playReplication(model, 0).replies.count).toBe(replies);
  });
});
