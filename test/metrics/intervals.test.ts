import fc from "fast-check";
import { expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { AgentWork } from "../../src/metrics/agentWork.ts";
import { AssignmentChains } from "../../src/metrics/assignmentChains.ts";
import { CAUSES } from "../../src/metrics/cause.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { PoolSpans } from "../../src/metrics/poolSpans.ts";
import { DutyTimelines } from "../../src/metrics/dutyTimelines.ts";
import { type IntervalTally, lateColumn, mergeIntervals, newIntervalTally } from "../../src/metrics/intervals.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { tallyIntervals, tallyLate } from "../../src/metrics/tallyIntervals.ts";
import { DAY_MS, MINUTE_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../src/time/units.ts";
import { logOf } from "./logOf.ts";
import { NaiveDesk } from "./naiveDesk.ts";
import { randomConversations, randomPresence } from "./randomLog.ts";

const STEP_MS = 5 * MINUTE_MS;
const HOURS = 4;
const STEPS = HOURS * 12;
const desk: DeskShape = { agentTeam: Int32Array.of(0, 0, 1, 2, 1), teamsOfStream: [[0], [0, 1], [2]], endMs: STEPS * STEP_MS };
const chains = new AssignmentChains();
const duty = new DutyTimelines();
const pooled = new PoolSpans();
const work = new AgentWork();

function tallied(log: MessageLog, frame: JudgeFrame, tally: IntervalTally = newIntervalTally(1, frame.days)): IntervalTally {
  duty.fill(log, desk);
  chains.fill(log);
  pooled.fill(log, desk, chains);
  work.fill(log, desk, duty, frame, false);
  tallyIntervals(log, frame, pooled, work, tally);
  return tally;
}

it("agrees with a desk read off the log step by step", () => {
  const conversations = randomConversations(STEP_MS, STEPS);
  fc.assert(fc.property(conversations, randomPresence(STEP_MS, STEPS), (rows, presence) => {
    const log = logOf(rows, presence);
    const naive = new NaiveDesk(log, desk, STEP_MS);
    const tally = tallied(log, { firstDay: 0, days: 1 });
    for (let quarter = 0; quarter < HOURS * 4; quarter++) {
      const expected = { arrivals: 0, messages: 0, busyMs: 0, onDutyMs: 0, openMs: 0, poolMs: 0, oldestWaitMs: 0 };
      for (const sentAt of log.messages.sentAt.subarray(0, log.messages.count)) expected.messages += Math.floor(sentAt / QUARTER_HOUR_MS) === quarter ? 1 : 0;
      for (let reply = 0; reply < log.replies.count; reply++) {
        const within = Math.min(log.replies.at[reply], (quarter + 1) * QUARTER_HOUR_MS) - Math.max(log.replies.startedAt[reply], quarter * QUARTER_HOUR_MS);
        if (log.replies.agent[reply] >= 0 && within > 0) expected.busyMs += within;
      }
      for (let time = quarter * QUARTER_HOUR_MS; time < (quarter + 1) * QUARTER_HOUR_MS; time += STEP_MS) {
        desk.agentTeam.forEach((_, agent) => void (expected.onDutyMs += naive.stateAt(agent, time) === "online" ? STEP_MS : 0));
        rows.forEach((_, conversation) => {
          if (log.conversations.openedAt[conversation] === time) expected.arrivals++;
          if (naive.agentOf(conversation, time) !== undefined) expected.openMs += STEP_MS;
          const since = naive.poolSince(conversation, time);
          if (since === undefined) return;
          expected.poolMs += STEP_MS;
          expected.oldestWaitMs = Math.max(expected.oldestWaitMs, time + STEP_MS - since);
        });
      }
      const found = Object.fromEntries(Object.keys(expected).map((key) => [key, (tally[key as keyof typeof expected])[quarter]]));
      expect(found).toEqual(expected);
    }
  }), { numRuns: 150, seed: 7 });
});

it("what lies outside the judged days is cut off, what reaches into them is kept", () => {
  const log = logOf(
    [
      { messages: [{ at: DAY_MS - 20 * MINUTE_MS }], assignments: [{ at: DAY_MS + 5 * MINUTE_MS, agent: 0 }] },
      { messages: [{ at: 2 * DAY_MS - MINUTE_MS }] },
      { messages: [{ at: 2 * DAY_MS }] },
    ],
    [{ at: DAY_MS - MINUTE_MS, agent: 0, state: "online" }, { at: 3 * DAY_MS, agent: 0, state: "offline" }],
  );
  const far: DeskShape = { ...desk, endMs: 3 * DAY_MS };
  duty.fill(log, far);
  chains.fill(log);
  pooled.fill(log, far, chains);
  const tally = newIntervalTally(1, 1);
  work.fill(log, far, duty, { firstDay: 1, days: 1 }, true);
  tallyIntervals(log, { firstDay: 1, days: 1 }, pooled, work, tally);
  const total = (sums: Float64Array): number => sums.reduce((sum, value) => sum + value, 0);
  expect(total(tally.arrivals)).toBe(1);
  expect(total(tally.messages)).toBe(1);
  expect(tally.messages[QUARTERS_PER_DAY - 1]).toBe(1);
  expect(total(tally.onDutyMs)).toBe(DAY_MS);
  expect(total(tally.openMs)).toBe(DAY_MS - 5 * MINUTE_MS);
  expect(total(tally.poolMs)).toBe(6 * MINUTE_MS);
  expect(tally.oldestWaitMs[0]).toBe(25 * MINUTE_MS);
  expect(tally.oldestWaitMs[QUARTERS_PER_DAY - 1]).toBe(MINUTE_MS);
});

it("a conversation sent back at the end of a shift stands in the pool until it is assigned again", () => {
  const log = logOf(
    [{ messages: [{ at: 0 }], assignments: [{ at: 0, agent: 0, until: 30 * MINUTE_MS }, { at: 40 * MINUTE_MS, agent: 1 }], closed: 45 * MINUTE_MS }],
    [{ at: 0, agent: 0, state: "online" }, { at: 30 * MINUTE_MS, agent: 0, state: "offline" }],
  );
  const tally = tallied(log, { firstDay: 0, days: 1 });
  expect([...tally.openMs.subarray(0, 4)]).toEqual([15, 15, 5, 0].map((minutes) => minutes * MINUTE_MS));
  expect([...tally.poolMs.subarray(0, 4)]).toEqual([0, 0, 10, 0].map((minutes) => minutes * MINUTE_MS));
});

it("a conversation passed on stands in the pool from the end of the reply until it is assigned again", () => {
  const log = logOf(
    [{
      messages: [{ at: 0 }], assignments: [{ at: 0, agent: 0, until: 20 * MINUTE_MS }, { at: 40 * MINUTE_MS, agent: 0 }], closed: 45 * MINUTE_MS,
      replies: [{ from: 0, at: 20 * MINUTE_MS }, { from: 40 * MINUTE_MS, at: 45 * MINUTE_MS }],
    }],
    [{ at: 0, agent: 0, state: "online" }],
  );
  const tally = tallied(log, { firstDay: 0, days: 1 });
  expect([...tally.openMs.subarray(0, 4)]).toEqual([15, 5, 5, 0].map((minutes) => minutes * MINUTE_MS));
  expect([...tally.poolMs.subarray(0, 4)]).toEqual([0, 10, 10, 0].map((minutes) => minutes * MINUTE_MS));
});

it("what a bot has is not in the pool: until it lets go, or at all where it resolves", () => {
  const resolved = { messages: [{ at: 0 }], replies: [{ at: 0, agent: -1, kind: "faq" as const }], closed: 5 * MINUTE_MS };
  const log = logOf([resolved, { messages: [{ at: 0 }], botUntil: 10 * MINUTE_MS, assignments: [{ at: 14 * MINUTE_MS, agent: 0 }], closed: 15 * MINUTE_MS }]);
  expect(tallied(log, { firstDay: 0, days: 1 }).poolMs[0]).toBe(4 * MINUTE_MS);
});

it("late messages are counted by rule, cause and the quarter-hour of sending", () => {
  const log = logOf([{ messages: [{ at: 0 }, { at: 16 * MINUTE_MS }, { at: 17 * MINUTE_MS }, { at: DAY_MS }] }]);
  const tally = newIntervalTally(2, 1);
  const [pool, away] = [CAUSES.indexOf("pool"), CAUSES.indexOf("away")];
  tallyLate(log, { firstDay: 0, days: 1 }, 1, Int32Array.of(0, 1, 2, 3), 4, Uint8Array.of(away, pool, pool, pool), tally);
  expect(tally.late[lateColumn(1, away, QUARTERS_PER_DAY)]).toBe(1);
  expect(tally.late[lateColumn(1, pool, QUARTERS_PER_DAY) + 1]).toBe(2);
  expect(tally.late.reduce((sum, value) => sum + value, 0)).toBe(3);
});

it("logs tallied together and tallies merged give the same sums", () => {
  const frame = { firstDay: 0, days: 1 };
  fc.assert(fc.property(randomConversations(STEP_MS, STEPS), randomConversations(STEP_MS, STEPS), randomPresence(STEP_MS, STEPS), (a, b, presence) => {
    const together = tallied(logOf(b), frame, tallied(logOf(a, presence), frame));
    const merged = tallied(logOf(a, presence), frame);
    mergeIntervals(merged, tallied(logOf(b), frame));
    expect(merged).toEqual(together);
    expect(merged.replications).toBe(2);
  }), { numRuns: 50, seed: 8 });
});
