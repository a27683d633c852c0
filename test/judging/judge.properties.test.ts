import fc from "fast-check";
import { expect, it } from "vitest";
import type { MessageLog } from "../../src/log/messageLog.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { judgesPlainly } from "../../src/judging/judgesPlainly.ts";
import type { JudgeFrame } from "../../src/judging/judgeFrame.ts";
import { logOf } from "../metrics/logOf.ts";
import { naiveJudge } from "./naiveJudge.ts";
import { randomConversations } from "../metrics/randomLog.ts";
import { frames, plainRules, STEP_MS } from "./randomRules.ts";

const conversations = randomConversations(STEP_MS, 4 * 48);
const rules = plainRules.filter(judgesPlainly);

// One judgement for all logs, as the product uses it: what a log leaves behind must not show in the next.
const judgement = new Judgement();

function judged(log: MessageLog, rule: CompiledRule, frame: JudgeFrame): { numerator: number[]; denominator: number[]; lateRows: number[]; missRows: number[] } {
  judge(log, rule, frame, judgement);
  return {
    numerator: [...judgement.numerator],
    denominator: [...judgement.denominator],
    lateRows: [...judgement.lateRows.subarray(0, judgement.lateCount)],
    missRows: [...judgement.missRows.subarray(0, judgement.missCount)],
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

it("agrees with the rule's words applied message by message, under every combination of options", () => {
  fc.assert(fc.property(conversations, rules, frames, (rows, rule, frame) => {
    const log = logOf(rows);
    expect(judged(log, rule, frame)).toEqual(naiveJudge(log, rule, frame));
  }), { numRuns: 3000, seed: 1 });
});

it("a rate lies within 0 and 1, and what is missing from 1 are the missed units", () => {
  fc.assert(fc.property(conversations, rules, frames, (rows, rule, frame) => {
    fc.pre(rule.measure === undefined);
    const { numerator, denominator, missRows } = judged(logOf(rows), rule, frame);
    numerator.forEach((value, day) => expect(value >= 0 && value <= denominator[day]).toBe(true));
    expect(sum(denominator) - sum(numerator)).toBe(missRows.length);
  }), { numRuns: 500, seed: 2 });
});

it("a log split by consumer gives the same sums", () => {
  fc.assert(fc.property(conversations, rules, frames, (rows, rule, frame) => {
    const whole = judged(logOf(rows), rule, frame);
    const parts = [0, 1, 2, 3].map((consumer) => {
      const own = rows.filter((row) => row.consumer === consumer);
      return judged(logOf(own.map((row) => ({ ...row, consumer: 0 }))), rule, frame);
    });
    expect(sum(parts.map(({ numerator }) => sum(numerator)))).toBe(sum(whole.numerator));
    expect(sum(parts.map(({ denominator }) => sum(denominator)))).toBe(sum(whole.denominator));
  }), { numRuns: 500, seed: 3 });
});

it("judging some streams of a log is judging the log of those streams alone", () => {
  fc.assert(fc.property(conversations, rules, frames, fc.constantFrom([1, 0, 0], [0, 1, 1]), (rows, rule, frame, mask) => {
    const streams = Uint8Array.from(mask);
    const { numerator, denominator } = judged(logOf(rows), { ...rule, streams }, frame);
    const { streams: _, ...ofAll } = rule;
    const own = rows.filter(({ stream }) => streams[stream ?? 0] === 1);
    const consumers = [...new Set(own.map(({ consumer }) => consumer))];
    const alone = judged(logOf(own.map((row) => ({ ...row, consumer: consumers.indexOf(row.consumer) }))), ofAll, frame);
    expect([numerator, denominator]).toEqual([alone.numerator, alone.denominator]);
  }), { numRuns: 500, seed: 14 });
});

it("there are no more consumer-days than messages, and no more missed ones than late messages", () => {
  fc.assert(fc.property(conversations, rules, frames, (rows, rule, frame) => {
    fc.pre(rule.measure === undefined);
    const log = logOf(rows);
    const byConsumer = judged(log, { ...rule, unit: "consumer-day" }, frame);
    const byMessage = judged(log, { ...rule, unit: "message" }, frame);
    byConsumer.denominator.forEach((units, day) => expect(units <= byMessage.denominator[day]).toBe(true));
    expect(byConsumer.missRows.length).toBeLessThanOrEqual(byMessage.missRows.length);
    expect(byConsumer.lateRows).toEqual(byMessage.lateRows);
  }), { numRuns: 500, seed: 4 });
});

it("a longer deadline never lowers a numerator", () => {
  fc.assert(fc.property(conversations, rules, frames, (rows, rule, frame) => {
    fc.pre(rule.measure === undefined && rule.afterWindow !== "excluded");
    const log = logOf(rows);
    const tight = judged(log, rule, frame).numerator;
    const loose = judged(log, { ...rule, deadlineMs: rule.deadlineMs + STEP_MS }, frame).numerator;
    tight.forEach((value, day) => expect(loose[day]).toBeGreaterThanOrEqual(value));
  }), { numRuns: 500, seed: 5 });
});
