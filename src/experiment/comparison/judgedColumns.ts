import type { Estimate } from "../../statistics/estimate.ts";
import type { RatioColumns } from "../../statistics/pairedDifference.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { assessedDay, type AssessedDay } from "../assessedDay.ts";
import { LEVEL } from "../level.ts";
import type { PlayedSimulation } from "./commonRun.ts";
import type { PlayedPair, RulePair } from "./playedPairs.ts";

/** One rule of one scenario. */
export interface JudgedColumns {
  readonly days: readonly AssessedDay[];
  /** All assessed days of a replication together. */
  readonly pooled: RatioColumns;
}

/** By the rule's number in the plan. */
export function judgedColumns({ table, simulation }: PlayedSimulation, rule: number): JudgedColumns {
  const days = Array.from({ length: simulation.scenario.days }, (_, day) => assessedDay(table, rule, day, simulation.rules[rule].criterion));
  const pooled = (column: "numerators" | "denominators"): Float64Array => days[0][column].map((_, row) => days.reduce((sum, day) => sum + day[column][row], 0));
  return { days, pooled: { numerators: pooled("numerators"), denominators: pooled("denominators") } };
}

/** The difference of the rates alone, of a measure that of its seconds. */
export function rateDifference({ a, b }: PlayedPair, rule: RulePair): Estimate {
  const isMeasure = a.simulation.rules[rule.a].pack.measure !== undefined;
  return pairedEstimate(judgedColumns(a, rule.a).pooled, judgedColumns(b, rule.b).pooled, LEVEL, isMeasure ? "any" : "share");
}
