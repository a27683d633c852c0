import fc from "fast-check";
import { expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { newReplicationTally, tallyReplication, type TallyPlan } from "../../src/metrics/replicationTally.ts";
import { type AgentTally, mergeAgents, newAgentTally } from "../../src/metrics/tallyAgents.ts";
import { DAY_MS, MINUTE_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../src/time/units.ts";
import { logOf } from "./logOf.ts";
import { NaiveDesk } from "./naiveDesk.ts";
import { randomConversations, randomPresence, randomWork } from "./randomLog.ts";

const STEP_MS = 5 * MINUTE_MS;
const HOURS = 4;
const STEPS = HOURS * 12;
const desk: DeskShape = { agentTeam: Int32Array.of(0, 0, 1, 2, 1), teamsOfStream: [[0], [0, 1], [2]], endMs: STEPS * STEP_MS };
const plan: TallyPlan = { rules: [], frame: { firstDay: 0, days: 1 }, desk };
const tally = newReplicationTally(plan);
const arrange = [randomConversations(STEP_MS, STEPS), randomPresence(STEP_MS, STEPS), randomWork(STEP_MS, STEPS)] as const;

function tallied(log: MessageLog, agents: AgentTally = newAgentTally(desk.agentTeam.length, 1), judged: TallyPlan = plan): AgentTally {
  tallyReplication(log, judged, tally, newIntervalTally(0, 1), agents);
  return agents;
}

it("agrees with a desk read off the log step by step", () => {
  fc.assert(fc.property(...arrange, (rows, presence, work) => {
    const log = logOf(rows, presence, work);
    const naive = new NaiveDesk(log, desk, STEP_MS);
    const agents = tallied(log);
    const { replies, assignments } = log;
    desk.agentTeam.forEach((_, agent) => {
      let openOnDutyMs = 0;
      for (let quarter = 0; quarter < HOURS * 4; quarter++) {
        const from = quarter * QUARTER_HOUR_MS;
        const expected = { busyMs: 0, onDutyMs: 0, openMs: 0 };
        for (let reply = 0; reply < replies.count; reply++) {
          const within = Math.min(replies.at[reply], from + QUARTER_HOUR_MS) - Math.max(replies.startedAt[reply], from);
          if (replies.agent[reply] === agent && within > 0) expected.busyMs += within;
        }
        for (let time = from; time < from + QUARTER_HOUR_MS; time += STEP_MS) {
          if (naive.stateAt(agent, time) === "online") expected.onDutyMs += STEP_MS;
          const openMs = rows.filter((_, conversation) => naive.agentOf(conversation, time) === agent).length * STEP_MS;
          expected.openMs += openMs;
          if (naive.stateAt(agent, time) === "online") openOnDutyMs += openMs;
        }
        const cell = agent * QUARTERS_PER_DAY + quarter;
        expect({ busyMs: agents.busyMs[cell], onDutyMs: agents.onDutyMs[cell], openMs: agents.openMs[cell] }).toEqual(expected);
      }
      expect(agents.openOnDutyMs[agent]).toBe(openOnDutyMs);
      expect(agents.replies[agent]).toBe([...replies.agent].filter((who) => who === agent).length);
      expect(agents.conversations[agent]).toBe([...assignments.agent].filter((who) => who === agent).length);
    });
    expect([...agents.overtimeMs]).toEqual([...tally.agentOvertimeMs]);
  }), { numRuns: 100, seed: 16 });
});

it("leaves out what lies outside the judged days and cuts off what reaches over their ends", () => {
  const log = logOf(
    [
      { messages: [{ at: DAY_MS - 20 * MINUTE_MS }], assignments: [{ at: DAY_MS - 20 * MINUTE_MS, agent: 1 }], replies: [{ from: DAY_MS - MINUTE_MS, at: DAY_MS + MINUTE_MS, agent: 1 }] },
      { messages: [{ at: 2 * DAY_MS - MINUTE_MS }], assignments: [{ at: 2 * DAY_MS - MINUTE_MS, agent: 1 }], replies: [{ from: 2 * DAY_MS - MINUTE_MS, at: 2 * DAY_MS, agent: 1 }] },
    ],
    [{ at: DAY_MS - MINUTE_MS, agent: 1, state: "online" }, { at: 2 * DAY_MS - 2 * MINUTE_MS, agent: 1, state: "offline" }],
  );
  const agents = tallied(log, newAgentTally(5, 1), { ...plan, frame: { firstDay: 1, days: 1 }, desk: { ...desk, endMs: 3 * DAY_MS } });
  const total = (sums: Float64Array): number => sums.reduce((sum, value) => sum + value, 0);
  expect([total(agents.busyMs), total(agents.onDutyMs), total(agents.openMs)]).toEqual([2, 24 * 60 - 2, 24 * 60 + 1].map((minutes) => minutes * MINUTE_MS));
  expect([agents.replies[1], agents.conversations[1], agents.overtimeMs[1]]).toEqual([1, 1, 2 * MINUTE_MS]);
  expect(agents.openOnDutyMs[1]).toBe((24 * 60 - 2) * MINUTE_MS);
  expect(agents.busyMs[QUARTERS_PER_DAY]).toBe(MINUTE_MS);
});

it("logs tallied together and tallies merged give the same sums", () => {
  fc.assert(fc.property(...arrange, randomConversations(STEP_MS, STEPS), (a, presence, work, b) => {
    const together = tallied(logOf(b), tallied(logOf(a, presence, work)));
    const merged = tallied(logOf(a, presence, work));
    mergeAgents(merged, tallied(logOf(b)));
    expect(merged).toEqual(together);
    expect(merged.replications).toBe(2);
  }), { numRuns: 30, seed: 17 });
});
