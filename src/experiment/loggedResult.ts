import { SECOND_MS } from "../time/units.ts";
import type { LoggedResult } from "./result.ts";
import { runJob } from "./runJob.ts";
import type { Simulation } from "./simulation.ts";

/** Numerators and denominators of one replication over all judged days, as its own log scores; of a measure the numerator is seconds. */
export function loggedResult(simulation: Simulation, replication: number): LoggedResult {
  const { model, plan, rules, scenario } = simulation;
  const result = runJob({ model, plan, first: replication, replications: 1 });
  const { days } = plan.frame;
  const total = (column: Float64Array, rule: number): number => column.subarray(rule * days, (rule + 1) * days).reduce((sum, value) => sum + value, 0);
  const totals = (shop: string | undefined): LoggedResult["rules"] => Object.fromEntries(
    rules.flatMap(({ pack, shop: judged }, rule) => {
      const perUnit = plan.rules[rule].measure === undefined ? 1 : SECOND_MS;
      return judged === shop ? [[pack.id, { numerator: total(result.numerators, rule) / perUnit, denominator: total(result.denominators, rule) }]] : [];
    }),
  );
  return {
    replication,
    rules: totals(undefined),
    ...(scenario.shops === undefined ? {} : { shops: Object.fromEntries(Object.keys(scenario.shops).map((shop) => [shop, { rules: totals(shop) }])) }),
  };
}
