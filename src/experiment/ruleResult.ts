import { CAUSES, type Cause } from "../metrics/cause.ts";
import { probabilityEstimate } from "../statistics/probabilityEstimate.ts";
import { quantile } from "../statistics/quantile.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { addDays } from "../time/calendar.ts";
import { type AssessedDay, assessedDay } from "./assessedDay.ts";
import { consequenceResults } from "./consequenceResults.ts";
import type { Criterion } from "./criterion.ts";
import type { JudgedRule } from "./judgedRule.ts";
import { LEVEL } from "./level.ts";
import { passesOfDays } from "./passesOfDays.ts";
import { rateSpread, spreadWidth } from "./rateSpread.ts";
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
    ...(isMeasure ? {} : { deadline: pack.deadline }),
    quantity: isMeasure ? "seconds" : "share",
    ...(limit === undefined ? {} : { target: { operator: limit.operator, value: limit.value, source: criterion.source, ...(criterion.assurance === undefined ? {} : { assurance: criterion.assurance }) } }),
    rate: rateOf(days.map((day) => day.numerators), days.map((day) => day.denominators), isMeasure),
    days: dayResults(dates, days, isMeasure, limit !== undefined),
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

/** Least width of a day's spread: a tenth of a percent, a tenth of a second. */
const LEAST_WIDTH = { share: 0.001, seconds: 0.1 };

function dayResults(dates: readonly string[], days: readonly AssessedDay[], isMeasure: boolean, hasLimit: boolean): RuleDayResult[] {
  const rates = days.map(ratesOf);
  // one width for all days, so that they can be added up
  const width = spreadWidth(rates.flat(), LEAST_WIDTH[isMeasure ? "seconds" : "share"]);
  return dates.map((date, day) => {
    const spread = rateSpread(rates[day], width);
    return { ...dayResult(date, days[day], rates[day], isMeasure, hasLimit), ...(spread === undefined ? {} : { spread }) };
  });
}

/** The day's rate in each replication that assesses it, in ascending order. */
function ratesOf({ numerators, denominators }: AssessedDay): number[] {
  const rates: number[] = [];
  for (let row = 0; row < numerators.length; row++) if (denominators[row] > 0) rates.push(numerators[row] / denominators[row]);
  return rates.sort((a, b) => a - b);
}

function dayResult(date: string, day: AssessedDay, values: readonly number[], isMeasure: boolean, hasLimit: boolean): RuleDayResult {
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

/** Share of replications in which all days pass, of those in which any day is assessed. */
function passAll(days: readonly AssessedDay[], criterion: Criterion): Estimate {
  const passes = passesOfDays(days, criterion);
  const assessed = passes.reduce((count, pass) => count + (pass >= 0 ? 1 : 0), 0);
  return probabilityEstimate(passes.reduce((count, pass) => count + (pass === 1 ? 1 : 0), 0), assessed, LEVEL);
}

function missShares(table: ReplicationTable, rule: number): Partial<Record<Cause, number>> {
  const counts = CAUSES.map((_, cause) => table.misses(rule, cause).reduce((sum, value) => sum + value, 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return {};
  return Object.fromEntries(CAUSES.map((cause, index) => [cause, counts[index] / all]));
}
