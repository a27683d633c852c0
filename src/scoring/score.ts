import type { ReadLog } from "../import/readLog.ts";
import { Findings } from "../import/finding.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { verdict } from "../rules/verdict.ts";
import type { Verdict } from "../rules/verdict.ts";
import { addDays } from "../time/calendar.ts";
import { DAY_MS, SECOND_MS } from "../time/units.ts";
import { compileRule } from "../judging/compileRule.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import { judge } from "../judging/judge.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { Judgement } from "../judging/judgement.ts";
import { openAtEnd } from "./openAtEnd.ts";
import type { MeasureDay, MeasureScore, RateDay, RateScore, ScoreResult } from "./scoreResult.ts";

/**
 * Judges a real (or exported) log by rule packs. Days without any message of a buyer are not listed; messages whose deadline lies beyond
 * the log's last row count as they stand and are told as a finding.
 */
export function score(read: ReadLog, packs: readonly RulePack[]): ScoreResult {
  const judgement = new Judgement();
  const findings = new Findings();
  for (const { code, count, example } of read.findings) findings.add(code, () => example, count);
  const rules: Record<string, RateScore | MeasureScore> = {};
  for (const pack of packs) {
    const rule = compileRule(pack);
    const frame = frameOf(read, rule);
    judge(read.log, rule, frame, judgement);
    openAtEnd(read, pack.id, rule, judgement, findings);
    withoutAssignments(read, pack.id, rule, findings);
    const days = judgedDays(read, rule, frame, judgement);
    const named = { name: pack.name, unit: pack.unit };
    rules[pack.id] = rule.measure === undefined ? { ...named, ...rateScore(pack, days) } : { ...named, ...measureScore(pack, days) };
  }
  return { replycast: 1, kind: "score", rules, findings: findings.list() };
}

/** Tells where a rule asks for the agent's list and the log has no row that tells of one. */
function withoutAssignments({ log }: ReadLog, ruleId: string, { scope, clock }: CompiledRule, findings: Findings): void {
  if (log.assignments.count > 0 || (scope !== "agent" && clock !== "agent-list")) return;
  const asks = scope === "agent" ? "judges what stood in an agent's list" : "counts from the agent's list";
  findings.add("no-assignments", () => `${ruleId} ${asks}, but no row tells when a conversation enters one`, log.messages.count);
}

interface JudgedDay {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
}

/** From the day of the first message to that of the last, by the rule's cut-off. */
function frameOf({ log: { messages } }: ReadLog, rule: CompiledRule): JudgeFrame {
  if (messages.count === 0) return { firstDay: 0, days: 0 };
  const firstDay = dayOf(messages.sentAt[0], rule);
  return { firstDay, days: dayOf(messages.sentAt[messages.count - 1], rule) - firstDay + 1 };
}

function dayOf(at: number, rule: CompiledRule): number {
  return Math.floor((at - rule.dayCutOffMs) / DAY_MS);
}

function judgedDays({ log: { messages }, startDate }: ReadLog, rule: CompiledRule, { firstDay }: JudgeFrame, judgement: Judgement): JudgedDay[] {
  const days: JudgedDay[] = [];
  let last = -Infinity;
  for (let row = 0; row < messages.count; row++) {
    const day = dayOf(messages.sentAt[row], rule);
    if (day === last) continue;
    last = day;
    days.push({ date: addDays(startDate, day), numerator: judgement.numerator[day - firstDay], denominator: judgement.denominator[day - firstDay] });
  }
  return days;
}

function rateScore(pack: RulePack, judged: readonly JudgedDay[]): Omit<RateScore, "name" | "unit"> {
  const days = judged.map((day): RateDay => {
    const assessment = verdictOf(pack, day.numerator, day.denominator);
    const value = assessment === "not-assessed" ? undefined : day.numerator / day.denominator;
    return { ...day, ...present("value", value), ...present("verdict", assessment) };
  });
  const numerator = sum(judged.map((day) => day.numerator));
  const denominator = sum(judged.map((day) => day.denominator));
  const isAssessed = days.some(({ value }) => value !== undefined);
  return { numerator, denominator, ...present("value", isAssessed ? numerator / denominator : undefined), days };
}

function measureScore(pack: RulePack, judged: readonly JudgedDay[]): Omit<MeasureScore, "name" | "unit"> {
  const days = judged.map(({ date, numerator, denominator }): MeasureDay => ({
    date, ...present("value", meanSeconds(numerator, denominator)), count: denominator,
    ...present("verdict", verdictOf(pack, numerator / SECOND_MS, denominator)),
  }));
  const count = sum(judged.map((day) => day.denominator));
  return { ...present("value", meanSeconds(sum(judged.map((day) => day.numerator)), count)), count, days };
}

/** A day without units is not assessed, whatever the pack says; else by its first consequence, if that has a threshold. */
function verdictOf({ consequences: [first] }: RulePack, numerator: number, denominator: number): Verdict | undefined {
  if (denominator === 0) return "not-assessed";
  return first?.threshold === undefined ? undefined : verdict(numerator, denominator, first.threshold, first.minimumVolume);
}

function meanSeconds(sumMs: number, count: number): number | undefined {
  return count === 0 ? undefined : sumMs / count / SECOND_MS;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A key that is there only where there is an answer. */
function present<K extends string, V>(key: K, value: V | undefined): { [name in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [name in K]?: V };
}
