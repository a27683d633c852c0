import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { type Desk, playDesk } from "./playDesk.ts";

const seconds = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

/** Desks on a coarse grid of whole seconds, so that ties are frequent. */
const desks: fc.Arbitrary<Desk> = fc.record({
  arrivals: fc.array(seconds(20_000), { maxLength: 60 }).map((times) => times.sort((a, b) => a - b)),
  laws: fc.record({
    turns: fc.constantFrom({ constant: 1 }, { geometric: { mean: 3 } }, { lognormal: { mean: 1.2, cv: 1 } }),
    burst: fc.constantFrom({ constant: 1 }, { geometric: { mean: 2 } }, { gamma: { mean: 1, cv: 1 } }),
    burstGap: fc.constantFrom({ constant: 0 }, { constant: 5 }, { exponential: { mean: 8 } }),
    handle: fc.constantFrom({ constant: 0 }, { constant: 30 }, { lognormal: { mean: 60, cv: 1 } }),
    think: fc.constantFrom({ constant: 0 }, { constant: 60 }),
    patience: fc.constantFrom("never" as const, { constant: 0 }, { constant: 90 }, { exponential: { mean: 300 } }),
    silentShare: fc.constantFrom(0, 0.5, 1),
    closingWordShare: fc.constantFrom(0, 0.5),
    idleTimeout: fc.constantFrom(0, 30),
  }),
  team: fc.record({ cap: fc.integer({ min: 1, max: 4 }), slowdownPerChat: fc.constantFrom(0, 0.1) }),
  shifts: fc.record({
    a: fc.record({
      from: fc.constant("00:00"), to: fc.constantFrom("02:00", "03:00"), atEnd: fc.constantFrom("finish" as const, "hand-over" as const, "leave" as const),
      stopNewBefore: fc.constantFrom(0, 600), breaks: fc.constantFrom([], [{ from: "01:00", length: 900, waves: 2 }]),
    }),
    b: fc.record({ from: fc.constant("02:00"), to: fc.constant("06:00") }),
  }),
  roster: fc.record({ a: seconds(3), b: seconds(2) }),
});

/** One day, and the day on which staff plays on. [ms] */
const PLAY_END = 48 * 3_600_000;

/** Most conversations the agent held at one time, by assignments, closings and hand-overs. */
function mostHeld(log: MessageLog): number {
  const held = new Map<number, Set<number>>();
  const by = new Map<number, number>();
  const rows = [
    ...Array.from({ length: log.assignments.count }, (_, row) => ({ at: log.assignments.at[row], conversation: log.assignments.conversation[row], agent: log.assignments.agent[row] })),
    ...Array.from({ length: log.conversations.count }, (_, row) => ({ at: log.conversations.closedAt[row], conversation: row, agent: -1 })),
  ].filter((row) => row.at >= 0).sort((a, b) => a.at - b.at || a.agent - b.agent);
  let most = 0;
  for (const row of rows) {
    held.get(by.get(row.conversation) ?? -1)?.delete(row.conversation);
    by.set(row.conversation, row.agent);
    if (row.agent < 0) continue;
    const mine = held.get(row.agent) ?? new Set<number>();
    held.set(row.agent, mine.add(row.conversation));
    most = Math.max(most, mine.size);
  }
  return most;
}

describe("on any desk", () => {
  it("every message is answered, or its buyer left, or it is open at the end; nobody answers before being asked", () => {
    fc.assert(
      fc.property(desks, (desk) => {
        const log = playDesk(desk);
        const { sentAt, reply, conversation, count } = log.messages;
        for (let row = 0; row < count; row++) {
          if (row > 0) expect(sentAt[row]).toBeGreaterThanOrEqual(sentAt[row - 1]);
          if (reply[row] >= 0) expect(log.replies.at[reply[row]]).toBeGreaterThanOrEqual(sentAt[row]);
          else if (log.conversations.closedAt[conversation[row]] >= 0) expect(log.conversations.leftAt[conversation[row]]).toBeGreaterThanOrEqual(0);
        }
        expect(log.conversations.count).toBe(desk.arrivals?.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("a conversation in which nothing is owed goes on or closes: none is stuck at the end", () => {
    fc.assert(
      fc.property(desks, (desk) => {
        const log = playDesk(desk);
        const lastAt = new Float64Array(log.conversations.count);
        const owes = new Uint8Array(log.conversations.count);
        for (let row = 0; row < log.messages.count; row++) {
          const reply = log.messages.reply[row];
          if (reply < 0) owes[log.messages.conversation[row]] = 1;
          else lastAt[log.messages.conversation[row]] = Math.max(lastAt[log.messages.conversation[row]], log.replies.at[reply]);
        }
        for (let row = 0; row < log.conversations.count; row++) {
          // after the last reply the longest thinking (60 s), closing timeout (30 s) and handling of burst messages answered on the screen
          if (log.conversations.closedAt[row] < 0 && owes[row] === 0) expect(lastAt[row]).toBeGreaterThan(PLAY_END - 200_000);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("no agent holds more than the cap", () => {
    fc.assert(
      fc.property(desks, (desk) => {
        // a hand-over leaves no row of its own: look only where there is none
        fc.pre(desk.shifts?.a.atEnd !== "hand-over");
        expect(mostHeld(playDesk(desk))).toBeLessThanOrEqual(Number(desk.team?.cap));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("no agent handles two messages at a time, starts one at table, or starts one off duty unless to finish", () => {
    fc.assert(
      fc.property(desks, (desk) => {
        const log = playDesk(desk);
        const { agent, startedAt, at, count } = log.replies;
        const rows = Array.from({ length: count }, (_, row) => row).sort((a, b) => agent[a] - agent[b] || startedAt[a] - startedAt[b]);
        for (let index = 0; index < count; index++) {
          const row = rows[index];
          if (index > 0 && agent[rows[index - 1]] === agent[row]) expect(startedAt[row]).toBeGreaterThanOrEqual(at[rows[index - 1]]);
          const chained = index > 0 && agent[rows[index - 1]] === agent[row] && at[rows[index - 1]] === startedAt[row];
          if (!chained) expect(stateOf(log, agent[row], startedAt[row])).not.toBe(1);
          if (!chained && desk.shifts?.a.atEnd !== "finish" && agent[row] < (desk.roster?.a ?? 0)) expect(stateOf(log, agent[row], startedAt[row])).toBe(0);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("the same seed gives the same log, also after other desks", () => {
    fc.assert(
      fc.property(desks, desks, (desk, other) => {
        const first = snapshot(playDesk(desk));
        playDesk(other);
        expect(snapshot(playDesk(desk))).toEqual(first);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

/** State of the agent at the time by its presence rows: 0 online, 1 away, 2 offline. */
function stateOf(log: MessageLog, agent: number, time: number): number {
  let state = 2;
  for (let row = 0; row < log.presence.count; row++) {
    if (log.presence.agent[row] === agent && log.presence.at[row] <= time) state = log.presence.state[row];
  }
  return state;
}

function snapshot(log: MessageLog): unknown {
  return {
    sent: Array.from(log.messages.sentAt.subarray(0, log.messages.count)),
    reply: Array.from(log.messages.reply.subarray(0, log.messages.count)),
    at: Array.from(log.replies.at.subarray(0, log.replies.count)),
    by: Array.from(log.replies.agent.subarray(0, log.replies.count)),
    left: Array.from(log.conversations.leftAt.subarray(0, log.conversations.count)),
  };
}
