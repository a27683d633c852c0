import { assessedDay } from "../../experiment/assessedDay.ts";
import { LEVEL } from "../../experiment/level.ts";
import { passDifference } from "../../experiment/passDifference.ts";
import { passesOfDays } from "../../experiment/passesOfDays.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { probabilityEstimate } from "../../statistics/probabilityEstimate.ts";
import { ratioEstimate } from "../../statistics/ratioEstimate.ts";
import type { SearchTarget } from "./searchTarget.ts";

/** One target over the replications of a table. */
export interface TargetColumns {
  /** 1 pass, 0 fail, -1 not assessed. */
  readonly passes: Int8Array;
  /** Of the assessed days together. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  readonly isMeasure: boolean;
}

/** How a desk comes out by one target. */
export interface TargetFigure {
  readonly rule: string;
  readonly shop?: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly quantity: "share" | "seconds";
  readonly assurance: number;
  /** Probability of passing. */
  readonly pass: Estimate;
  /** The rule's rate; of a measure its seconds. */
  readonly rate: Estimate;
}

/** The same where something has been changed, with what the change makes of it on the same buyers. */
export interface TargetChange extends TargetFigure {
  /** New less old. */
  readonly passChange: Estimate;
  readonly rateChange: Estimate;
}

export function targetColumns({ rules, scenario }: Simulation, table: ReplicationTable, { rule, criterion }: SearchTarget): TargetColumns {
  const days = Array.from({ length: scenario.days }, (_, day) => assessedDay(table, rule, day, criterion));
  return {
    passes: passesOfDays(days, criterion),
    numerators: days[0].numerators.map((_, row) => days.reduce((sum, day) => sum + day.numerators[row], 0)),
    denominators: days[0].denominators.map((_, row) => days.reduce((sum, day) => sum + day.denominators[row], 0)),
    isMeasure: rules[rule].pack.measure !== undefined,
  };
}

/** All targets together by replication: 1 pass, 0 fail, -1 where none is assessed. */
export function passesOfAll(targets: readonly Pick<TargetColumns, "passes">[]): Int8Array {
  return targets[0].passes.map((_, row) => {
    if (targets.every(({ passes }) => passes[row] < 0)) return -1;
    return targets.some(({ passes }) => passes[row] === 0) ? 0 : 1;
  });
}

export function targetFigure({ rules }: Pick<Simulation, "rules">, { rule, assurance }: SearchTarget, { passes, numerators, denominators, isMeasure }: TargetColumns): TargetFigure {
  const { pack, shop } = rules[rule];
  const assessed = passes.filter((pass) => pass >= 0);
  return {
    rule: pack.id,
    ...(shop === undefined ? {} : { shop }),
    name: pack.name, quantity: isMeasure ? "seconds" : "share", assurance,
    pass: probabilityEstimate(assessed.filter((pass) => pass === 1).length, assessed.length, LEVEL),
    rate: ratioEstimate(numerators, denominators, LEVEL, isMeasure ? "any" : "share"),
  };
}

/** Replications that are not assessed in both tell nothing of the change. */
export function targetChange(simulation: Pick<Simulation, "rules">, target: SearchTarget, changed: TargetColumns, base: TargetColumns): TargetChange {
  return {
    ...targetFigure(simulation, target, changed),
    passChange: passDifference(changed.passes, base.passes, LEVEL),
    rateChange: pairedEstimate(changed, base, LEVEL, base.isMeasure ? "any" : "share"),
  };
}
