import { expect, it } from "vitest";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import { rehearsalLog } from "../../src/metrics/rehearsalLog.ts";
import { newReplicationTally, type ReplicationTally, tallyReplication } from "../../src/metrics/replicationTally.ts";
import { newAgentTally } from "../../src/metrics/tallyAgents.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { MANUAL, ruleOf } from "../judging/ruleOf.ts";

function rehearsed(agents: number): ReplicationTally {
  const desk: DeskShape = { agentTeam: new Int32Array(agents), teamsOfStream: [[0]], endMs: 3 * DAY_MS };
  const plan = { rules: [ruleOf({ unit: "message", countsReply: MANUAL, deadlineMs: MINUTE_MS })], frame: { firstDay: 1, days: 1 }, desk };
  const tally = newReplicationTally(plan);
  tallyReplication(rehearsalLog(desk, 1), plan, tally, newIntervalTally(1, 1), newAgentTally(agents, 1));
  return tally;
}

it("has something for every part of a tally", () => {
  const { measures, numerators, denominators, misses } = rehearsed(2);
  const measure = (name: Measure): number => measures[MEASURES.indexOf(name)];
  expect([numerators[0], denominators[0], misses.reduce((sum, count) => sum + count, 0)]).toEqual([0, 3, 3]);
  expect([measure("buyerMessages"), measure("conversations"), measure("left"), measure("pooled")]).toEqual([4, 3, 1, 3]);
  expect([measure("busyMs"), measure("onDutyMs"), measure("overtimeMs")]).toEqual([2.25 * HOUR_MS, 6 * HOUR_MS, HOUR_MS]);
});

it("passes on a desk without agents", () => {
  expect(rehearsed(0).denominators[0]).toBe(3);
});
