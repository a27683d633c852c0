import type { LimitedConsequence } from "../rules/limitedConsequence.ts";
import { countsConsumers, type DayCounts, periodVerdict } from "../rules/periodVerdict.ts";
import type { Consequence, WeightedSpan } from "../rules/rulePack.ts";
import { unitSpans } from "../rules/unitSpans.ts";
import type { Verdict } from "../rules/verdict.ts";
import { weightedVerdict } from "../rules/weightedVerdict.ts";
import type { JudgedPeriod } from "./judgedConsequence.ts";
import type { ReplicationTable } from "./replicationTable.ts";

/** Where each period stands: by period, then replication. A consequence without a limit assesses nothing. */
export function periodVerdicts(table: ReplicationTable, rule: number, consequence: Consequence, periods: readonly JudgedPeriod[], days: number): Verdict[][] {
  const { threshold, period } = consequence;
  if (threshold === undefined) return periods.map(() => Array<Verdict>(table.replications).fill("not-assessed"));
  const limited = { ...consequence, threshold };
  if (typeof period === "object" && "weights" in period) return periods.map((judged) => weightedVerdicts(table, rule, limited, period.weights, judged, days));
  const countsOf = dayCounts(table, rule, consequence, days);
  const replications = Array.from({ length: table.replications }, (_, row) => countsOf(row));
  return periods.map(({ from, to }) => replications.map((counts) => periodVerdict(limited, counts, from, to).verdict));
}

/** The counts of a replication's days. */
function dayCounts(table: ReplicationTable, rule: number, consequence: Consequence, days: number): (row: number) => DayCounts {
  const numerators = Array.from({ length: days }, (_, day) => table.numerators(rule, day));
  const denominators = Array.from({ length: days }, (_, day) => table.denominators(rule, day));
  const consumers = countsConsumers(consequence) ? consumersOf(table, rule, days) : undefined;
  return (row) => ({
    numerators: numerators.map((column) => column[row]),
    denominators: denominators.map((column) => column[row]),
    ...(consumers === undefined ? {} : { consumers: (from, to) => consumers(from, to)?.[row] ?? 0 }),
  });
}

/** By replication the distinct consumers of some days, each looked up once; none of days before the judged ones. */
function consumersOf(table: ReplicationTable, rule: number, days: number): (from: number, to: number) => Float64Array | undefined {
  const found = new Map<number, Float64Array>();
  return (from, to) => {
    if (to < 0) return undefined;
    const key = Math.max(0, from) * days + to;
    const column = found.get(key) ?? table.span({ rule, from: Math.max(0, from), to }).consumers;
    found.set(key, column);
    return column;
  };
}

function weightedVerdicts(
  table: ReplicationTable, rule: number, consequence: LimitedConsequence, weights: readonly WeightedSpan[], { from, to }: JudgedPeriod, days: number,
): Verdict[] {
  const spans = unitSpans(weights, days - 1).map((span) => table.span({ rule, ...span }));
  const consumers = countsConsumers(consequence) ? table.span({ rule, from: Math.max(0, from), to }).consumers : undefined;
  return Array.from({ length: table.replications }, (_, row) => {
    const counts = spans.map(({ numerators, denominators }) => ({ numerator: numerators[row], denominator: denominators[row] }));
    return weightedVerdict(consequence, weights, counts, consumers?.[row]).verdict;
  });
}
