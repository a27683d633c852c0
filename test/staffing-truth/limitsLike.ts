import { assessedDay } from "../../src/experiment/assessedDay.ts";
import type { Executor } from "../../src/experiment/executor.ts";
import { playTogether } from "../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import type { WantedTarget } from "./smallDesk.ts";

const REPLICATIONS = 400;
export interface LimitOptions {
  /** How much more often than assured the roster is to pass [share]. */
  readonly more: number;
  readonly executor: Executor;
}

/** Limits of the targets that the scenario's own roster passes about so often, in the order of the rules: `>= 83.5%`, `<= 41s`. */
export async function limitsLike(scenario: Scenario, packs: readonly RulePack[], targets: readonly WantedTarget[], { more, executor }: LimitOptions): Promise<string[]> {
  const simulation = compileSimulation({ ...scenario, seed: `${scenario.seed} limits` }, packs);
  const [table] = await playTogether([simulation], { replications: REPLICATIONS, executor });
  return simulation.rules.map(({ pack, criterion }, rule) => {
    const { assurance, over } = targets[rule];
    const days = Array.from({ length: scenario.days }, (_, day) => assessedDay(table, rule, day, criterion));
    const isMeasure = pack.measure !== undefined;
    const rates = Array.from({ length: REPLICATIONS }, (_, row) => {
      const ofDays = days.map(({ numerators, denominators }) => numerators[row] / denominators[row]);
      if (over !== "pooled") return isMeasure ? Math.max(...ofDays) : Math.min(...ofDays);
      return days.reduce((sum, { numerators }) => sum + numerators[row], 0) / days.reduce((sum, { denominators }) => sum + denominators[row], 0);
    }).toSorted((a, b) => a - b);
    const share = Math.min(0.995, assurance + more);
    if (isMeasure) return `<= ${Math.ceil(quantile(rates, share))}s`;
    return `>= ${Math.floor(quantile(rates, 1 - share) * 200) / 2}%`;
  });
}
