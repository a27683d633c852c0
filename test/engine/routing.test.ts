import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { DUTY_END_HAND_OVER, type Model } from "../../src/model/model.ts";
import type { ConversationLaws } from "../../src/scenario/scenario.ts";
import { HOUR_MS } from "../../src/time/units.ts";
import { mostHeld, type ShiftEnd } from "./heldConversations.ts";
import { assignments, fates } from "./playDesk.ts";
import { firstDifference } from "./reference/firstDifference.ts";
import { playReference } from "./reference/playReference.ts";
import { rowsOfLog } from "./reference/rows.ts";
import { playTeams, type Teams, teamsScenario } from "./twoTeams.ts";

const HOUR = 3600;
const LONG = { handle: { constant: 1000 } } as const;

/** Agents of the assignments, in order of time. */
function takers(log: MessageLog): number[] {
  return assignments(log).map(({ agent }) => agent);
}

describe("a stream that two teams serve", () => {
  const serving = (streams: readonly string[], agents: number, cap = 9): Teams["teams"][string] => ({ streams, cap, roster: { day: agents } });

  it("goes to whoever has fewest open conversations in either team, at a tie to the lowest agent number", () => {
    const log = playTeams({ streams: { a: { arrivals: [1, 2, 3, 4, 5, 6, 7], laws: LONG } }, teams: { x: serving(["a"], 2), y: serving(["a"], 3) } });
    expect(takers(log)).toEqual([0, 1, 2, 3, 4, 0, 1]);
  });

  it("goes to the second team while the first has more open, though the first has room", () => {
    const streams = { a: { arrivals: [10, 11, 12], laws: LONG }, b: { arrivals: [1, 2, 3], laws: LONG } };
    // agents 0 and 1 hold two and one of b; agent 2 none
    expect(takers(playTeams({ streams, teams: { x: serving(["b", "a"], 2), y: serving(["a"], 1) } }))).toEqual([0, 1, 0, 2, 1, 2]);
  });

  it("goes to the first team while the second has more open", () => {
    const streams = { a: { arrivals: [10, 11, 12], laws: LONG }, b: { arrivals: [1, 2], laws: LONG } };
    expect(takers(playTeams({ streams, teams: { x: serving(["a"], 1), y: serving(["a", "b"], 1) } }))).toEqual([1, 1, 0, 0, 0]);
  });

  it("waits only when both are full, and is taken by the team that has room first", () => {
    const streams = { a: { arrivals: [1, 2, 3, 4], laws: { handle: { constant: 100 } } } };
    const teams = { x: serving(["a"], 1, 1), y: { ...serving(["a"], 1, 1), handleFactor: 0.5 } };
    expect(assignments(playTeams({ streams, teams }))).toEqual([
      { at: 1, conversation: 0, agent: 0 }, { at: 2, conversation: 1, agent: 1 }, { at: 52, conversation: 2, agent: 1 }, { at: 101, conversation: 3, agent: 0 },
    ]);
  });

  it("goes by the open ones, not by what is owed: an answered conversation whose buyer thinks is open", () => {
    const streams = { a: { arrivals: [1, 20], laws: { turns: { constant: 2 }, think: { constant: 500 } } } };
    expect(takers(playTeams({ streams, teams: { x: serving(["a"], 1), y: serving(["a"], 1) } }))).toEqual([0, 1]);
  });

  it("is found among more than 32 agents of a team", () => {
    const arrivals = Array.from({ length: 75 }, (_, place) => place + 1);
    const log = playTeams({ streams: { a: { arrivals, laws: LONG } }, teams: { x: serving(["a"], 35), y: serving(["a"], 36) } });
    expect(takers(log)).toEqual(arrivals.map((_, place) => place % 71));
  });
});

describe("the pool", () => {
  const team = (streams: readonly string[], rest: object = {}): Teams["teams"][string] => ({ streams, cap: 1, roster: { day: 1 }, ...rest });

  it("lets a stream pass whose team has room, though an older conversation of another stream can be taken by nobody", () => {
    const log = playTeams({ streams: { a: { arrivals: [0, 1], laws: LONG }, b: { arrivals: [2, 3] } }, teams: { x: team(["a"]), y: team(["b"]) } });
    expect(assignments(log)).toEqual([
      { at: 0, conversation: 0, agent: 0 }, { at: 2, conversation: 2, agent: 1 }, { at: 12, conversation: 3, agent: 1 }, { at: 1000, conversation: 1, agent: 0 },
    ]);
  });

  it("gives the oldest of all streams first to a team that serves several, whatever the order of the streams", () => {
    for (const names of [["a", "b", "c"], ["c", "b", "a"]]) {
      const times: Record<string, number[]> = { a: [0, 4], b: [3, 5], c: [2, 6] };
      const log = playTeams({ streams: Object.fromEntries(names.map((name) => [name, { arrivals: times[name] }])), teams: { x: team(["a", "b", "c"]) } });
      const taken = assignments(log).map(({ at, conversation }) => [at, log.conversations.openedAt[conversation] / 1000]);
      expect(taken).toEqual([[0, 0], [10, 2], [20, 3], [30, 4], [40, 5], [50, 6]]);
    }
  });

  it("gives at equal age the lower conversation number first: that of the stream named first", () => {
    const log = playTeams({ streams: { z: { arrivals: [5] }, a: { arrivals: [0, 5] } }, teams: { x: team(["a", "z"]) } });
    expect(Array.from(log.conversations.stream.subarray(0, 3))).toEqual([1, 0, 1]);
    expect(assignments(log).map(({ conversation }) => conversation)).toEqual([0, 1, 2]);
  });

  it("gives the oldest that the freed team may take, and leaves the others their places", () => {
    const streams = { a: { arrivals: [0, 2, 5] }, b: { arrivals: [1, 3, 4], laws: { handle: { constant: 15 } } } };
    const log = playTeams({ streams, teams: { x: team(["a"]), y: team(["b", "a"]) } });
    expect(assignments(log)).toEqual([
      { at: 0, conversation: 0, agent: 0 }, { at: 1, conversation: 1, agent: 1 },
      // 2 s (a), to the first that is free; then by age: 3 s (b) to y at 16, and 5 s (a) to x at 20 before 4 s (b), which x may not take
      { at: 10, conversation: 2, agent: 0 }, { at: 16, conversation: 3, agent: 1 }, { at: 20, conversation: 5, agent: 0 }, { at: 31, conversation: 4, agent: 1 },
    ]);
  });

  it("orders by the oldest owed message, not by the beginning of the conversation", () => {
    // a begins at 0 and is answered at 10; its agent goes at 30, so its second message (70) comes to the pool after b's first (50)
    const shifts = { first: { from: "00:00", to: "00:01", atEnd: "hand-over" as const }, second: { from: "00:02", to: "01:00" } };
    const streams = { a: { arrivals: [0], laws: { turns: { constant: 2 }, think: { constant: 80 } } }, b: { arrivals: [65] } };
    const log = playTeams({ streams, shifts, teams: { x: { streams: ["a", "b"], cap: 1, roster: { first: 1, second: 1 } } } });
    expect(assignments(log)).toEqual([
      { at: 0, conversation: 0, agent: 0 }, { at: 120, conversation: 1, agent: 1 }, { at: 130, conversation: 0, agent: 1 },
    ]);
  });
});

describe("a team that serves two streams", () => {
  it("has one cap and one list for both, handles each by its own law and both at the team's pace", () => {
    const streams = { a: { arrivals: [0, 2] }, b: { arrivals: [1, 3], laws: { handle: { constant: 20 } } } };
    const log = playTeams({ streams, teams: { x: { streams: ["a", "b"], cap: 3, handleFactor: 2, roster: { day: 1 } } } });
    expect(fates(log)).toEqual([
      { sent: 0, answered: 20, agent: 0 }, { sent: 1, answered: 60, agent: 0 }, { sent: 2, answered: 80, agent: 0 }, { sent: 3, answered: 120, agent: 0 },
    ]);
    expect(assignments(log).map(({ at }) => at)).toEqual([0, 1, 2, 20]);
  });

  it("takes nothing of a stream that it does not serve", () => {
    const log = playTeams({ streams: { a: { arrivals: [0] }, b: { arrivals: [1] } }, teams: { x: { streams: ["a"], roster: { day: 2 } } } });
    expect(assignments(log)).toEqual([{ at: 0, conversation: 0, agent: 0 }]);
  });
});

describe("hand-over", () => {
  const shifts = { day: { from: "08:00", to: "17:00", atEnd: "hand-over" as const } };
  const end = 17 * HOUR;

  it("frees the places: on the next day the agent takes as many as the cap says, no fewer and no more", () => {
    const arrivals = [end - 3, end - 2, end - 1, 32 * HOUR + 5, 32 * HOUR + 6];
    const log = playTeams({ streams: { a: { arrivals, laws: { handle: { constant: 100 } } } }, days: 2, shifts, teams: { x: { streams: ["a"], cap: 2, roster: { day: 1 } } } });
    // conversation 0 is finished over the end, 1 is handed over, 2 has waited in the pool
    expect(assignments(log)).toEqual([
      { at: end - 3, conversation: 0, agent: 0 }, { at: end - 2, conversation: 1, agent: 0 },
      { at: 32 * HOUR, conversation: 1, agent: 0 }, { at: 32 * HOUR, conversation: 2, agent: 0 },
      { at: 32 * HOUR + 100, conversation: 3, agent: 0 }, { at: 32 * HOUR + 200, conversation: 4, agent: 0 },
    ]);
  });

  it.each([["every day", 4], ["on the first day alone", 0]])("of several at once, some in the midst of a reply, leaves the pool as the plain desk has it: %s", (_what, later) => {
    const arrivals = Array.from({ length: 120 }, (_, k) => 24 * HOUR * Math.floor(k / 60) + end - 600 + 9 * (k % 60));
    const laws: Partial<ConversationLaws> = { turns: { geometric: { mean: 5 } }, handle: { exponential: { mean: 40 } }, think: { constant: 90 } };
    const scenario = teamsScenario({ streams: { a: { arrivals, laws } }, days: 2, shifts, teams: { x: { streams: ["a"], cap: 6, roster: {} } } });
    const model = compileModel({ ...scenario, roster: [{ x: { day: 4 } }, { x: { day: later } }] }, 0);
    // what one replication leaves behind must not reach the next
    playReplication(model, 1);
    expect(firstDifference(playReference(model, 0), rowsOfLog(playReplication(model, 0)))).toBeUndefined();
    expect(handOversOf(model).map(({ at }) => at / HOUR_MS)).toEqual([17, 17, 17, 17, ...(later === 0 ? [] : [41, 41, 41, 41, 65, 65, 65, 65])]);
  });

  it("leaves no agent above the cap on any desk", () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 15_000 }), { maxLength: 40 }).map((times) => times.sort((a, b) => a - b));
    const laws = fc.record({
      turns: fc.constantFrom({ constant: 1 }, { constant: 2 }, { geometric: { mean: 4 } }), handle: fc.constantFrom({ constant: 60 }, { constant: 500 }, { exponential: { mean: 300 } }),
      think: fc.constantFrom({ constant: 0 }, { constant: 400 }), patience: fc.constantFrom("never" as const, { exponential: { mean: 600 } }), silentShare: fc.constantFrom(0, 0.5), idleTimeout: fc.constantFrom(0, 60),
    });
    const stream = fc.record({ arrivals: seconds, laws });
    const shift = (from: string, to: string): object => ({ from, to, atEnd: "hand-over" });
    const desks = fc.record({
      streams: fc.record({ a: stream, b: stream }),
      teams: fc.record({
        x: fc.record({ streams: fc.constantFrom(["a"], ["a", "b"]), cap: fc.integer({ min: 1, max: 3 }), roster: fc.record({ early: fc.integer({ min: 0, max: 2 }), late: fc.constantFrom(0, 1) }) }),
        y: fc.record({ streams: fc.constantFrom(["b"], ["a", "b"]), cap: fc.constant(2), roster: fc.record({ late: fc.constantFrom(1, 2) }) }),
      }),
      shifts: fc.constant({ early: shift("00:00", "01:30"), late: shift("01:00", "03:00") } as unknown as NonNullable<Teams["shifts"]>),
      days: fc.constant(2),
    });
    fc.assert(fc.property(desks, (desk) => {
      const model = compileModel(teamsScenario(desk), 3_600_000);
      for (const [agent, held] of mostHeld(playReplication(model, 0), handOversOf(model))) expect(held).toBeLessThanOrEqual(model.agents.cap[agent]);
    }), { seed: 11, numRuns: 200 });
  });
});

function handOversOf({ attendance: { duty } }: Model): ShiftEnd[] {
  return Array.from(duty.at, (at, row) => ({ at, agent: duty.agent[row], change: duty.change[row] })).filter(({ change }) => change === DUTY_END_HAND_OVER);
}
