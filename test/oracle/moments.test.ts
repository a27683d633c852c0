import { describe, expect, test } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { type Comparison, disagreements } from "./comparison.ts";
import { EXACT_CASES, exactCasesPresent } from "./exactCases.ts";
import { logCounts } from "./logCounts.ts";
import { type Look, MOMENT_DESKS, type MomentDesk } from "./momentDesks.ts";
import { DESK_TIMEOUT_MS, replicationsOf } from "./oracleForm.ts";

describe("desks whose arrivals change with the time have so many callers at a moment (../shared/data/exact-cases.json)", () => {
  for (const desk of MOMENT_DESKS) {
    test.skipIf(!exactCasesPresent)(`${desk.name} — ${desk.looks.map(({ id }) => id).join(", ")}`, async ({ task }) => {
      const comparisons = await compared(desk);
      task.meta.comparisons = comparisons;
      expect(disagreements(comparisons)).toEqual([]);
    }, DESK_TIMEOUT_MS);
  }
});

async function compared({ scenario, effort, looks }: MomentDesk): Promise<Comparison[]> {
  const replications = replicationsOf(effort);
  const moments = looks.flatMap(({ at }) => (at === undefined ? [] : [Math.round(at * 1000)])).toSorted((a, b) => a - b);
  const days = scenario.warmUp + scenario.days;
  const width = moments.length + 1;
  const counts = await logCounts(compileModel(scenario, 0), replications, { what: "present", width: days * width, days, moments });
  return looks.map((look) => {
    const moment = look.at === undefined ? -1 : moments.indexOf(Math.round(look.at * 1000));
    const judgedDays = (row: Float64Array): number[] => Array.from({ length: scenario.days }, (_, day) => row[(scenario.warmUp + day) * width + moment + 1]);
    return comparisonOf(look, counts.map(judgedDays));
  });
}

/** From the counts by replication and day; days are averaged in each replication first, since neighbours are not independent. */
function comparisonOf({ id, figure }: Look, counts: readonly number[][]): Comparison {
  const { quantity, value: exact } = EXACT_CASES.find((one) => one.id === id)!;
  const kind = "atLeast" in figure ? "share" : "mean";
  const values = counts.map((days) => mean("atLeast" in figure ? days.map((count) => (count >= figure.atLeast ? 1 : 0)) : days));
  const found = "dispersion" in figure ? dispersion(counts) : { value: mean(values), error: Math.sqrt(variance(values) / values.length) };
  return { id, quantity, exact, kind, value: found.value, half: studentQuantile(0.9995, counts.length - 1) * found.error, replications: counts.length };
}

/** Variance ÷ mean of all the days, with its standard error by the delta method over replications. */
function dispersion(counts: readonly number[][]): { value: number; error: number } {
  const centre = mean(counts.map(mean));
  const spread = mean(counts.map((days) => mean(days.map((count) => (count - centre) ** 2))));
  const value = spread / centre;
  const influence = counts.map((days) => mean(days.map((count) => ((count - centre) ** 2 - value * count) / centre)));
  return { value, error: Math.sqrt(variance(influence) / counts.length) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
