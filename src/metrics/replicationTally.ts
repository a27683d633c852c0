import type { CompiledRule } from "../judging/compiledRule.ts";
import { VerdictBuffers } from "../judging/full/verdictBuffers.ts";
import { judgeSurveyed } from "../judging/judge.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { judgeInFull } from "../judging/judgeInFull.ts";
import { Judgement } from "../judging/judgement.ts";
import { MessageSurvey } from "../judging/messageSurvey.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { AgentWork } from "./agentWork.ts";
import { AssignmentChains } from "./assignmentChains.ts";
import { CAUSES } from "./cause.ts";
import { CauseFinder } from "./causes.ts";
import type { DeskShape } from "./deskShape.ts";
import { DutyTimelines } from "./dutyTimelines.ts";
import { type IntervalTally, newIntervalTally } from "./intervals.ts";
import type { DetailPlan } from "./logDetail.ts";
import type { Conversion } from "./lostOrders.ts";
import { measureAgents, type ReserveAgents } from "./measureAgents.ts";
import { measureBots } from "./measureBots.ts";
import { measureBuyers, type MeasuredLog } from "./measureBuyers.ts";
import { MEASURES } from "./measures.ts";
import { PoolSpans } from "./poolSpans.ts";
import { rehearsalLog } from "./rehearsalLog.ts";
import { REPLY_TIME_MARKS } from "./replyTimeMarks.ts";
import { type AgentTally, newAgentTally, tallyAgents } from "./tallyAgents.ts";
import { tallyIntervals, tallyLate } from "./tallyIntervals.ts";
import { SPAN_FIGURES, type TalliedSpan, tallySpans } from "./tallySpans.ts";

/** What is to be tallied of each replication's log: plain cloneable data. */
export interface TallyPlan {
  readonly rules: readonly CompiledRule[];
  readonly frame: JudgeFrame;
  readonly desk: DeskShape;
  /** For `lostOrders`; absent: none are counted. */
  readonly conversion?: Conversion;
  /** For `reserveCalls` and `reserveMs`. */
  readonly reserve?: ReserveAgents;
  /** Whether what bots did is measured. */
  readonly bots?: true;
  /** What consequences ask beside the counts of days. */
  readonly spans?: readonly TalliedSpan[];
  /** Shops behind the one desk, to be measured apart: 1 for the numbers of their streams. */
  readonly shops?: readonly { readonly streams: Uint8Array }[];
  /** What is told of each replication beside; absent: nothing. */
  readonly detail?: DetailPlan;
}

/** One replication's numbers in a layout fixed by the plan. */
export interface ReplicationTally {
  /** By rule, then judged day: rule · days + day. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Missed units by the cause of their first late message: rule · CAUSES.length + cause. */
  readonly misses: Float64Array;
  /** In the order of MEASURES. */
  readonly measures: Float64Array;
  /** By REPLY_TIME_MARKS: messages of judged days that were answered within it, by whomever. */
  readonly repliesWithin: Float64Array;
  /** By shop: shop · MEASURES.length + measure. What agents did is nobody's shop, 0. */
  readonly shopMeasures: Float64Array;
  /** By span of the plan: span · SPAN_FIGURES + figure. */
  readonly spans: Float64Array;
  /** By agent number; see AgentWork. */
  readonly agentOvertimeMs: Float64Array;
}

export function newReplicationTally(plan: TallyPlan): ReplicationTally {
  const rules = plan.rules.length;
  return {
    numerators: new Float64Array(rules * plan.frame.days),
    denominators: new Float64Array(rules * plan.frame.days),
    misses: new Float64Array(rules * CAUSES.length),
    measures: new Float64Array(MEASURES.length),
    repliesWithin: new Float64Array(REPLY_TIME_MARKS.length),
    shopMeasures: new Float64Array((plan.shops?.length ?? 0) * MEASURES.length),
    spans: new Float64Array((plan.spans?.length ?? 0) * SPAN_FIGURES),
    agentOvertimeMs: new Float64Array(plan.desk.agentTeam.length),
  };
}

// One thread tallies one log at a time, so that one set of buffers serves every replication.
const survey = new MessageSurvey();
const agentWork = new AgentWork();
const judgement = new Judgement();
const spanVerdicts = new VerdictBuffers();
const chains = new AssignmentChains();
const duty = new DutyTimelines();
const pooled = new PoolSpans();
const causes = new CauseFinder();

const PREPARING_RUNS = 30;
let isPrepared = false;

/** Judges one replication's log by every rule of the plan: overwrites `tally`, adds to `intervals` and, where it is given, to `agents`. */
export function tallyReplication(log: MessageLog, plan: TallyPlan, tally: ReplicationTally, intervals: IntervalTally, agents?: AgentTally): void {
  if (!isPrepared) prepare(plan, agents !== undefined);
  const { rules, frame, desk } = plan;
  duty.fill(log, desk);
  chains.fill(log);
  pooled.fill(log, desk, chains);
  survey.fill(log);
  causes.begin(log);
  tally.misses.fill(0);
  for (let rule = 0; rule < rules.length; rule++) tallyRule(log, plan, rule, tally, intervals);
  agentWork.fill(log, desk, duty, frame, agents !== undefined);
  writeMeasures(log, plan, tally);
  tallyIntervals(log, frame, pooled, agentWork, intervals);
  if (agents !== undefined) tallyAgents(agentWork, agents);
}

function writeMeasures(log: MessageLog, { frame, conversion, reserve, bots, shops = [] }: TallyPlan, tally: ReplicationTally): void {
  const measured: MeasuredLog = { log, survey, pooled, frame, conversion };
  measureBuyers(measured, tally.measures, tally);
  measureAgents(agentWork, duty, frame, reserve, tally.measures);
  if (bots === true) measureBots(log, chains, frame, tally.measures);
  for (let shop = 0; shop < shops.length; shop++) {
    measureBuyers(measured, tally.shopMeasures.subarray(shop * MEASURES.length, (shop + 1) * MEASURES.length), shops[shop]);
  }
  tally.agentOvertimeMs.set(agentWork.overtimeMs);
}

function tallyRule(log: MessageLog, plan: TallyPlan, number: number, tally: ReplicationTally, intervals: IntervalTally): void {
  const rule = plan.rules[number];
  const days = plan.frame.days;
  judgeSurveyed(log, survey, rule, plan.frame, judgement);
  tally.numerators.set(judgement.numerator, number * days);
  tally.denominators.set(judgement.denominator, number * days);
  const { missRows, missCount, lateRows, lateCount, clockAt } = judgement;
  causes.find(rule, plan.frame, plan.desk, survey, chains, duty, lateRows, lateCount, clockAt);
  for (let miss = 0; miss < missCount; miss++) tally.misses[number * CAUSES.length + causes.causeOf[missRows[miss]]]++;
  tallyLate(log, plan.frame, number, lateRows, lateCount, causes.causeOf, intervals);
  const { spans = [] } = plan;
  if (spans.some((span) => span.rule === number)) tallySpans(log, number, judgeInFull(log, rule, plan.frame, spanVerdicts), spans, tally.spans);
}

/**
 * Runs a few times through everything on a log of a few rows. V8 compiles a function in the middle of its first long loop, and if it does not know yet
 * what comes after the loop, it leaves that code at the loop's end each time and never compiles the whole; and it begins to take note only in a
 * function's later calls. Without this a message costs half as much again.
 */
function prepare(plan: TallyPlan, tellsAgents: boolean): void {
  isPrepared = true;
  const log = rehearsalLog(plan.desk, plan.frame.firstDay);
  const tally = newReplicationTally(plan);
  const intervals = newIntervalTally(plan.rules.length, plan.frame.days);
  const agents = tellsAgents ? newAgentTally(plan.desk.agentTeam.length, plan.frame.days) : undefined;
  for (let run = 0; run < PREPARING_RUNS; run++) tallyReplication(log, plan, tally, intervals, agents);
}
