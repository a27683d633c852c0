import fc from "fast-check";
import { expect, it } from "vitest";
import { CAUSES } from "../../src/metrics/cause.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import { newReplicationTally, tallyReplication, type TallyPlan } from "../../src/metrics/replicationTally.ts";
import { REPLY_TIME_MARKS } from "../../src/metrics/replyTimeMarks.ts";
import { newAgentTally } from "../../src/metrics/tallyAgents.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { logOf } from "./logOf.ts";
import { naiveMeasures } from "./naiveMeasures.ts";
import { randomConversations, randomPresence, randomWork } from "./randomLog.ts";
import { ANY_REPLY, ruleOf } from "../judging/ruleOf.ts";

const STEP_MS = HOUR_MS;
const STEPS = 72;
const desk: DeskShape = { agentTeam: Int32Array.of(0, 0, 1, 2, 1), teamsOfStream: [[0], [0, 1], [2]], endMs: STEPS * STEP_MS };
const frame: JudgeFrame = { firstDay: 1, days: 2 };
const plan: TallyPlan = {
  rules: [
    ruleOf({ deadlineMs: HOUR_MS }), ruleOf({ unit: "message", deadlineMs: HOUR_MS, countsReply: ANY_REPLY }),
    ruleOf({ measure: "mean-reply-time" }), ruleOf({ windowToMs: DAY_MS, anyMissFails: false }),
  ],
  frame, desk,
  conversion: { upToMs: Float64Array.of(HOUR_MS, 4 * HOUR_MS, Infinity), share: Float64Array.of(0.5, 0.25, 0.125), streams: Uint8Array.of(1, 1, 0) },
  reserve: { firstAgent: 1, agents: 2 },
  shops: [{ streams: Uint8Array.of(1, 0, 0) }, { streams: Uint8Array.of(0, 1, 1) }],
};
const arrange = [randomConversations(STEP_MS, STEPS), randomPresence(STEP_MS, STEPS)] as const;
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

it("holds what judging rule by rule gives, and every missed unit under one cause", () => {
  const tally = newReplicationTally(plan);
  const judgement = new Judgement();
  fc.assert(fc.property(...arrange, (rows, presence) => {
    const log = logOf(rows, presence);
    const intervals = newIntervalTally(plan.rules.length, frame.days);
    tallyReplication(log, plan, tally, intervals);
    plan.rules.forEach((rule, number) => {
      judge(log, rule, frame, judgement);
      expect([...tally.numerators.subarray(number * 2, number * 2 + 2)]).toEqual([...judgement.numerator]);
      expect([...tally.denominators.subarray(number * 2, number * 2 + 2)]).toEqual([...judgement.denominator]);
      const width = CAUSES.length;
      expect(sum(tally.misses.subarray(number * width, (number + 1) * width))).toBe(judgement.missCount);
      const quarters = intervals.arrivals.length * width;
      expect(sum(intervals.late.subarray(number * quarters, (number + 1) * quarters))).toBe(judgement.lateCount);
    });
  }), { numRuns: 300, seed: 11 });
});

/** Messages of days 1 and 2 with a first reply within each mark. */
function naiveRepliesWithin({ messages, replies }: MessageLog): number[] {
  const waits = Array.from({ length: messages.count }, (_, row) => row)
    .filter((row) => messages.sentAt[row] >= DAY_MS && messages.sentAt[row] < 3 * DAY_MS && messages.reply[row] >= 0)
    .map((row) => replies.at[messages.reply[row]] - messages.sentAt[row]);
  return REPLY_TIME_MARKS.map((seconds) => waits.filter((wait) => wait <= seconds * SECOND_MS).length);
}

it("the measures are those of their definitions, and so are the replies within each mark", () => {
  const tally = newReplicationTally(plan);
  fc.assert(fc.property(...arrange, randomWork(STEP_MS, STEPS), (rows, presence, work) => {
    const log = logOf(rows, presence, work);
    tallyReplication(log, plan, tally, newIntervalTally(plan.rules.length, frame.days));
    const measures = Object.fromEntries(MEASURES.map((name, column) => [name, tally.measures[column]]));
    expect(measures).toMatchObject(naiveMeasures(log, plan, STEP_MS));
    expect([...tally.repliesWithin]).toEqual(naiveRepliesWithin(log));
    expect(sum(tally.agentOvertimeMs)).toBe(measures.overtimeMs);
  }), { numRuns: 300, seed: 12 });
});

it("are the same whether agents are told one by one or not", () => {
  const [told, untold] = [newReplicationTally(plan), newReplicationTally(plan)];
  fc.assert(fc.property(...arrange, randomWork(STEP_MS, STEPS), (rows, presence, work) => {
    const log = logOf(rows, presence, work);
    const [intervals, same] = [newIntervalTally(plan.rules.length, frame.days), newIntervalTally(plan.rules.length, frame.days)];
    tallyReplication(log, plan, told, intervals, newAgentTally(desk.agentTeam.length, frame.days));
    tallyReplication(log, plan, untold, same);
    expect(untold).toEqual(told);
    expect(same).toEqual(intervals);
  }), { numRuns: 100, seed: 18 });
});

it("the measures of a shop are those of its conversations alone, without what agents did", () => {
  const whole = newReplicationTally(plan);
  const alone = newReplicationTally(plan);
  const ofAgents: readonly Measure[] = ["busyMs", "onDutyMs", "overtimeMs", "workMs", "tasks", "reserveCalls", "reserveMs"];
  fc.assert(fc.property(...arrange, (rows, presence) => {
    tallyReplication(logOf(rows, presence), plan, whole, newIntervalTally(plan.rules.length, frame.days));
    plan.shops?.forEach(({ streams }, shop) => {
      const own = rows.filter(({ stream }) => streams[stream ?? 0] === 1);
      const consumers = [...new Set(own.map(({ consumer }) => consumer))];
      const log = logOf(own.map((row) => ({ ...row, consumer: consumers.indexOf(row.consumer) })), presence);
      tallyReplication(log, plan, alone, newIntervalTally(plan.rules.length, frame.days));
      const expected = MEASURES.map((name, column) => (ofAgents.includes(name) ? 0 : alone.measures[column]));
      expect([...whole.shopMeasures.subarray(shop * MEASURES.length, (shop + 1) * MEASURES.length)]).toEqual(expected);
    });
  }), { numRuns: 200, seed: 15 });
});

it("a quantile without replies is -1", () => {
  const tally = newReplicationTally(plan);
  tallyReplication(logOf([{ messages: [{ at: DAY_MS }] }]), plan, tally, newIntervalTally(plan.rules.length, frame.days));
  const measure = (name: Measure): number => tally.measures[MEASURES.indexOf(name)];
  expect([measure("buyerMessages"), measure("replies"), measure("replyP50Ms"), measure("firstReplyP99Ms")]).toEqual([1, 0, -1, -1]);
});

it("a single reply's time is every quantile of the reply times", () => {
  const tally = newReplicationTally(plan);
  tallyReplication(logOf([{ messages: [{ at: DAY_MS }], replies: [{ at: DAY_MS + 139_901 }] }]), plan, tally, newIntervalTally(plan.rules.length, frame.days));
  const quantiles: readonly Measure[] = ["replyP50Ms", "replyP90Ms", "replyP99Ms", "firstReplyP50Ms", "firstReplyP90Ms", "firstReplyP99Ms"];
  expect(quantiles.map((name) => tally.measures[MEASURES.indexOf(name)])).toEqual(quantiles.map(() => 139_901));
});

it("adds each log to the intervals, and overwrites the replication's own numbers", () => {
  const log = logOf([{ messages: [{ at: DAY_MS + 9 * HOUR_MS }], assignments: [{ at: DAY_MS + 9 * HOUR_MS + MINUTE_MS, agent: 0 }] }]);
  const tally = newReplicationTally(plan);
  const intervals = newIntervalTally(plan.rules.length, frame.days);
  tallyReplication(log, plan, tally, intervals);
  tallyReplication(log, plan, tally, intervals);
  expect([...tally.denominators]).toEqual([1, 0, 1, 0, 0, 0, 1, 0]);
  expect([intervals.replications, sum(intervals.arrivals), sum(intervals.poolMs)]).toEqual([2, 2, 2 * MINUTE_MS]);
});
