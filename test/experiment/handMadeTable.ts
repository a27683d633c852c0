import type { JobResult } from "../../src/experiment/job.ts";
import { ReplicationTable } from "../../src/experiment/replicationTable.ts";
import { CAUSES, type Cause } from "../../src/metrics/cause.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { REPLY_TIME_MARKS } from "../../src/metrics/replyTimeMarks.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import type { TallyPlan } from "../../src/metrics/replicationTally.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";

/** One replication as it would come out of the tally: by rule, then day (or cause). */
export interface HandMadeRow {
  readonly numerators?: readonly (readonly number[])[];
  readonly denominators?: readonly (readonly number[])[];
  readonly misses?: readonly Readonly<Partial<Record<Cause, number>>>[];
  readonly measures?: Readonly<Partial<Record<Measure, number>>>;
  /** By shop. */
  readonly shopMeasures?: readonly Readonly<Partial<Record<Measure, number>>>[];
  /** By span of the plan: units met, units, consumers. */
  readonly spans?: readonly (readonly [number, number, number])[];
  /** By team. */
  readonly overtimeMs?: readonly number[];
}

function planOf(packs: readonly RulePack[], days: number): TallyPlan {
  return { rules: packs.map(compileRule), frame: { firstDay: 0, days }, desk: { agentTeam: new Int32Array(0), teamsOfStream: [], endMs: 0 } };
}

/** The result of a job whose replications are these rows; what a row does not say is 0. */
export function jobResultOf({ rules, frame, shops = [], spans = [] }: TallyPlan, first: number, rows: readonly HandMadeRow[]): JobResult {
  const teams = Math.max(1, ...rows.map((row) => row.overtimeMs?.length ?? 0));
  const byRule = (width: number, value: (row: HandMadeRow, rule: number, column: number) => number | undefined): Float64Array =>
    Float64Array.from(rows.flatMap((row) => rules.flatMap((_, rule) => Array.from({ length: width }, (_, column) => value(row, rule, column) ?? 0))));
  return {
    first,
    replications: rows.length,
    numerators: byRule(frame.days, (row, rule, day) => row.numerators?.[rule]?.[day]),
    denominators: byRule(frame.days, (row, rule, day) => row.denominators?.[rule]?.[day]),
    misses: byRule(CAUSES.length, (row, rule, cause) => row.misses?.[rule]?.[CAUSES[cause]]),
    measures: Float64Array.from(rows.flatMap((row) => MEASURES.map((name) => row.measures?.[name] ?? 0))),
    repliesWithin: new Float64Array(rows.length * REPLY_TIME_MARKS.length),
    shopMeasures: Float64Array.from(rows.flatMap((row) => shops.flatMap((_, shop) => MEASURES.map((name) => row.shopMeasures?.[shop]?.[name] ?? 0)))),
    spans: Float64Array.from(rows.flatMap((row) => spans.flatMap((_, span) => row.spans?.[span] ?? [0, 0, 0]))),
    overtimeMs: Float64Array.from(rows.flatMap((row) => Array.from({ length: teams }, (_, team) => row.overtimeMs?.[team] ?? 0))),
    intervals: newIntervalTally(rules.length, frame.days),
  };
}

/** A table filled by two jobs, the second of which comes first. */
export function tableOf(packs: readonly RulePack[], days: number, rows: readonly HandMadeRow[]): ReplicationTable {
  return tableOfPlan(planOf(packs, days), rows);
}

/** The same for a plan. */
export function tableOfPlan(plan: TallyPlan, rows: readonly HandMadeRow[]): ReplicationTable {
  const table = new ReplicationTable(plan);
  const half = Math.ceil(rows.length / 2);
  if (half < rows.length) table.add(jobResultOf(plan, half, rows.slice(half)));
  table.add(jobResultOf(plan, 0, rows.slice(0, half)));
  return table;
}
