import { InputFaults } from "../../errors/inputFault.ts";
import { assessedDay } from "../../experiment/assessedDay.ts";
import type { Criterion } from "../../experiment/criterion.ts";
import { passesOfDays } from "../../experiment/passesOfDays.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import { DEFAULT_ASSURANCE } from "../../scenario/frameDefaults.ts";

/** One of the targets that a roster must meet. */
export interface SearchTarget {
  /** Place of its rule in the simulation. */
  readonly rule: number;
  readonly criterion: Criterion & { readonly limit: NonNullable<Criterion["limit"]> };
  readonly assurance: number;
}

/** How a roster came out by one target, a row a replication. */
export interface TargetRows {
  /** 1 pass, 0 fail, -1 not assessed. */
  readonly passes: Int8Array;
  /** How far the day that is nearest to failing (or the pooled days) stays from the limit, of a share in points, of a time as part of the limit, so that the two compare; negative where it fails; NaN where nothing is assessed, -1 where too few units fail. */
  readonly margins: Float64Array;
}

/**
 * What a roster must meet: the rules that the scenario sets a target for, else those whose pack gives a limit.
 * @throws InputFaults where no rule has a limit
 */
export function searchTargets({ rules, scenario }: Simulation): SearchTarget[] {
  const limited = rules.flatMap(({ criterion }, rule): SearchTarget[] =>
    criterion.limit === undefined ? [] : [{ rule, criterion: { ...criterion, limit: criterion.limit }, assurance: criterion.assurance ?? DEFAULT_ASSURANCE }]);
  const wanted = limited.filter(({ criterion }) => criterion.source === "target");
  const targets = wanted.length > 0 ? wanted : limited.filter(({ criterion }) => criterion.source === "consequence");
  if (targets.length > 0) return targets;
  throw new InputFaults([{
    where: scenario.name, path: [scenario.shops === undefined ? "targets" : "shops"],
    found: "no rule has a target or a threshold",
    expected: "at least one target that a roster must meet",
    mend: 'add targets, for instance targets: { RULE: { rate: ">= 80%", assurance: 95% } }',
    kind: { of: "no-target", values: {} },
  }]);
}

/** A limit of 0 has no parts. */
export const LEAST_LIMIT = 1e-9;

/** The rows of a table by a target. */
export function targetRows(table: ReplicationTable, { rule, criterion }: SearchTarget, days: number): TargetRows {
  const assessed = Array.from({ length: days }, (_, day) => assessedDay(table, rule, day, criterion));
  const passes = passesOfDays(assessed, criterion);
  const scale = criterion.limit.operator.startsWith(">") ? 1 : -1 / Math.max(LEAST_LIMIT, criterion.limit.value);
  const marginOf = (numerator: number, denominator: number): number => scale * (numerator / denominator - criterion.limit.value);
  const margins = Float64Array.from(passes, (pass, row) => {
    if (pass < 0) return Number.NaN;
    const counted = assessed.filter((day) => day.denominators[row] > 0);
    if (counted.length === 0) return -1;
    if (criterion.over !== "pooled") return Math.min(...counted.map((day) => marginOf(day.numerators[row], day.denominators[row])));
    return marginOf(counted.reduce((sum, day) => sum + day.numerators[row], 0), counted.reduce((sum, day) => sum + day.denominators[row], 0));
  });
  return { passes, margins };
}
