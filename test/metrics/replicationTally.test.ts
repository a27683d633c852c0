import fc from "fast-check";
import { expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { CAUSES } from "../../src/metrics/cause.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { judge } from "../../src/metrics/judge.ts";
import { Judgement } from "../../src/metrics/judgement.ts";
import type { JudgeFrame } from "../../src/metrics/judgeFrame.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import { newReplicationTally, tallyReplication, type TallyPlan } from "../../src/metrics/replicationTally.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { logOf } from "./logOf.ts";
import { NaiveDesk } from "./naiveDesk.ts";
import { randomConversations, randomPresence } from "./randomLog.ts";
import { ANY_REPLY, ruleOf } from "./ruleOf.ts";

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

it("the measures are those of their definitions", () => {
  const tally = newReplicationTally(plan);
  fc.assert(fc.property(...arrange, (rows, presence) => {
    const log = logOf(rows, presence);
    tallyReplication(log, plan, tally, newIntervalTally(plan.rules.length, frame.days));
    const measures = Object.fromEntries(MEASURES.map((name, column) => [name, tally.measures[column]]));
    expect(measures).toMatchObject(naiveMeasures(log));
  }), { numRuns: 200, seed: 12 });
});

it("a quantile without replies is -1", () => {
  const tally = newReplicationTally(plan);
  tallyReplication(logOf([{ messages: [{ at: DAY_MS }] }]), plan, tally, newIntervalTally(plan.rules.length, frame.days));
  const measure = (name: Measure): number => tally.measures[MEASURES.indexOf(name)];
  expect([measure("buyerMessages"), measure("replies"), measure("replyP50Ms"), measure("firstReplyP99Ms")]).toEqual([1, 0, -1, -1]);
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

/** Everything but the quantiles, by filters and sets. */
function naiveMeasures(log: MessageLog): Partial<Record<Measure, number>> {
  const naive = new NaiveDesk(log, desk, STEP_MS);
  const isJudged = (time: number): boolean => time >= DAY_MS && time < 3 * DAY_MS;
  const { messages, replies, conversations } = log;
  const all = Array.from({ length: messages.count }, (_, row) => row);
  const rows = all.filter((row) => isJudged(messages.sentAt[row]));
  const waits = (of: readonly number[]): number[] =>
    of.filter((row) => messages.reply[row] >= 0).map((row) => replies.at[messages.reply[row]] - messages.sentAt[row]);
  const firsts = rows.filter((row) => all.find((other) => messages.conversation[other] === messages.conversation[row]) === row);
  const begun = Array.from({ length: conversations.count }, (_, row) => row).filter((row) => isJudged(conversations.openedAt[row]));
  const times = Array.from({ length: STEPS }, (_, step) => step * STEP_MS);
  const pooled = begun.map((row) => times.filter((time) => naive.poolSince(row, time) !== undefined).length * STEP_MS);
  const overlap = (from: number, to: number): number => Math.max(0, Math.min(to, 3 * DAY_MS) - Math.max(from, DAY_MS));
  const byAgents = Array.from({ length: replies.count }, (_, row) => row).filter((row) => replies.agent[row] >= 0);
  return {
    buyerMessages: rows.length,
    consumerDays: new Set(rows.map((row) => `${Math.floor(messages.sentAt[row] / DAY_MS)}/${conversations.consumer[messages.conversation[row]]}`)).size,
    replies: waits(rows).length,
    replyMs: sum(waits(rows)),
    firstReplies: waits(firsts).length,
    firstReplyMs: sum(waits(firsts)),
    conversations: begun.length,
    left: begun.filter((row) => conversations.leftAt[row] >= 0).length,
    pooled: pooled.filter((time) => time > 0).length,
    poolMs: sum(pooled),
    busyMs: sum(byAgents.map((row) => overlap(replies.startedAt[row], replies.at[row]))),
    onDutyMs: sum(times.filter(isJudged).flatMap((time) => [0, 1, 2, 3].map((agent) => (naive.stateAt(agent, time) === "online" ? STEP_MS : 0)))),
  };
}
