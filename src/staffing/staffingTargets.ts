import { LEVEL } from "../experiment/level.ts";
import type { ReplicationTable } from "../experiment/replicationTable.ts";
import { ruleRate } from "../experiment/ruleResult.ts";
import type { Simulation } from "../experiment/simulation.ts";
import { probabilityEstimate } from "../statistics/probabilityEstimate.ts";
import type { TargetOutcome } from "./search/rosterTrial.ts";
import { searchTargets } from "./target/searchTarget.ts";
import type { PassByTarget, StaffingTarget } from "./staffingResult.ts";

/** Each target and how a roster met it; `outcomes` in the order of the search's targets, `level` of the interval by which it is met or not. */
export function staffingTargets(simulation: Simulation, table: ReplicationTable, outcomes: readonly TargetOutcome[], level: number): StaffingTarget[] {
  return searchTargets(simulation).map(({ rule, criterion, assurance }, index) => {
    const { pack, shop } = simulation.rules[rule];
    const pass = probabilityEstimate(outcomes[index].passed, outcomes[index].assessed, LEVEL);
    const isMeasure = pack.measure !== undefined;
    return {
      rule: pack.id,
      ...(shop === undefined ? {} : { shop }),
      name: pack.name,
      operator: criterion.limit.operator,
      limit: criterion.limit.value,
      quantity: isMeasure ? "seconds" : "share",
      assurance,
      over: criterion.over,
      pass,
      rate: ruleRate(table, rule, isMeasure, criterion, simulation.scenario.days),
      assessed: table.replications === 0 ? 0 : outcomes[index].assessed / table.replications,
      met: (probabilityEstimate(outcomes[index].passed, outcomes[index].assessed, level).lower ?? 1) > assurance,
    };
  });
}

/** The probabilities by rule; where there are several shops by shop. */
export function passByTarget(targets: readonly StaffingTarget[]): PassByTarget {
  const ofShop = (shop: string | undefined): PassByTarget["passAll"] =>
    Object.fromEntries(targets.filter((target) => target.shop === shop).map(({ rule, pass }) => [rule, pass]));
  const shops = [...new Set(targets.flatMap(({ shop }) => (shop === undefined ? [] : [shop])))];
  return { passAll: ofShop(undefined), ...(shops.length === 0 ? {} : { shops: Object.fromEntries(shops.map((shop) => [shop, { passAll: ofShop(shop) }])) }) };
}
