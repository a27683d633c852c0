import { CAUSES, type Cause } from "../metrics/cause.ts";
import { countsConsumers } from "../rules/periodVerdict.ts";
import { probabilityEstimate } from "../statistics/probabilityEstimate.ts";
import { quantile } from "../statistics/quantile.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { addDays } from "../time/calendar.ts";
import { consequenceResults } from "./consequenceResults.ts";
import { type Criterion, judgeBy } from "./criterion.ts";
import type { JudgedRule } from "./judgedRule.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate, RuleDayResult, RuleResult } from "./result.ts";

/** One rule over all replications. Only assessed days count. `dates` of the judged days. */
export function ruleResult(table: ReplicationTable, rule: number, { pack, criterion, consequences }: JudgedRule, dates: readonly string[]): RuleResult {
  const isMeasure = pack.measure !== undefined;
  const days = dates.map((_, day) => assessedDay(table, rule, day, criterion));
  const { limit } = criterion;
  return {
    name: pack.name,
    unit: pack.unit,
    quantity: isMeasure ? "seconds" : "share",
    ...(limit === undefined ? {} : { target: { operator: limit.operator, value: limit.value, source: criterion.source, ...(criterion.assurance === undefined ? {} : { assurance: criterion.assurance }) } }),
    rate: rateOf(days.map((day) => day.numerators), days.map((day) => day.denominators), isMeasure),
    days: dates.map((date, day) => dayResult(date, days[day], isMeasure, limit !== undefined)),
    ...(limit === undefined ? {} : { passAll: passAll(days, criterion) }),
    consequences: consequenceResults(table, rule, consequences, [...dates, addDays(dates[dates.length - 1], 1)]),
    misses: isMeasure ? {} : missShares(table, rule),
  };
}

/** The rate alone. */
export function ruleRate(table: ReplicationTable, rule: number, isMeasure: boolean, criterion: Criterion, days: number): Estimate {
  const assessed = Array.from({ length: days }, (_, day) => assessedDay(table, rule, day, criterion));
  return rateOf(assessed.map((day) => day.numerators), assessed.map((day) => day.denominators), isMeasure);
}

interface AssessedDay {
  /** By replication; both 0 where the day is not assessed. Seconds for a measure. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** By replication: 1 pass, 0 fail, -1 not assessed. */
  readonly passes: Int8Array;
  readonly meanUnits: number;
}

function assessedDay(table: ReplicationTable, rule: number, day: number, criterion: Criterion): AssessedDay {
  const numerators = table.numerators(rule, day);
  const denominators = table.denominators(rule, day);
  const passes = new Int8Array(numerators.length);
  const volumes = countsConsumers(criterion) ? table.span({ rule, from: day, to: day }).consumers : denominators;
  const units = denominators.reduce((sum, value) => sum + value, 0);
  for (let row = 0; row < numerators.length; row++) {
    const standing = judgeBy(criterion, numerators[row], denominators[row], volumes[row]);
    passes[row] = standing === "pass" ? 1 : standing === "fail" ? 0 : -1;
    if (standing !== "not-assessed") continue;
    numerators[row] = 0;
    denominators[row] = 0;
  }
  return { numerators, denominators, passes, meanUnits: units / Math.max(1, numerators.length) };
}

function dayResult(date: string, day: AssessedDay, isMeasure: boolean, hasLimit: boolean): RuleDayResult {
  const values: number[] = [];
  for (let row = 0; row < day.numerators.length; row++) if (day.denominators[row] > 0) values.push(day.numerators[row] / day.denominators[row]);
  values.sort((a, b) => a - b);
  const assessed = day.passes.reduce((count, pass) => count + (pass >= 0 ? 1 : 0), 0);
  const passed = day.passes.reduce((count, pass) => count + (pass === 1 ? 1 : 0), 0);
  return {
    date,
    rate: rateOf([day.numerators], [day.denominators], isMeasure),
    ...(values.length === 0 ? {} : { p05: quantile(values, 0.05), p50: quantile(values, 0.5), p95: quantile(values, 0.95) }),
    units: day.meanUnits,
    ...(hasLimit ? { pass: probabilityEstimate(passed, assessed, LEVEL) } : {}),
  };
}

/** Σ numerators ÷ Σ denominators over the days, with the interval over replications. */
function rateOf(numerators: readonly Float64Array[], denominators: readonly Float64Array[], isMeasure: boolean): Estimate {
  return ratioEstimate(summed(numerators), summed(denominators), LEVEL, isMeasure ? "any" : "share");
}

function summed(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0].length);
  for (const column of columns) for (let row = 0; row < sums.length; row++) sums[row] += column[row];
  return sums;
}

/**
 * Share of replications in which no assessed day fails (`pooled`: in which the assessed days together pass), of those in which
 * any day is assessed.
 */
function passAll(days: readonly AssessedDay[], criterion: Criterion): Estimate {
  let assessed = 0;
  let passed = 0;
  for (let row = 0; row < days[0].passes.length; row++) {
    if (days.every((day) => day.passes[row] < 0)) continue;
    assessed++;
    const passes = criterion.over === "pooled" ? pooledPasses(days, criterion, row) : !days.some((day) => day.passes[row] === 0);
    if (passes) passed++;
  }
  return probabilityEstimate(passed, assessed, LEVEL);
}

/** Days below the minimum volume have been left out already; the days together need not reach it again. */
function pooledPasses(days: readonly AssessedDay[], { minimumVolume: _, ...criterion }: Criterion, row: number): boolean {
  const numerator = days.reduce((sum, day) => sum + day.numerators[row], 0);
  const denominator = days.reduce((sum, day) => sum + day.denominators[row], 0);
  return judgeBy(criterion, numerator, denominator) === "pass";
}

function missShares(table: ReplicationTable, rule: number): Partial<Record<Cause, number>> {
  const counts = CAUSES.map((_, cause) => table.misses(rule, cause).reduce((sum, value) => sum + value, 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return {};
  return Object.fromEntries(CAUSES.map((cause, index) => [cause, counts[index] / all]));
}
