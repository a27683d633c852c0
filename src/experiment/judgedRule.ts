import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario, Target } from "../scenario/scenario.ts";
import { type Criterion, criterionOf } from "./criterion.ts";
import { type Horizon, horizonOf } from "./horizon.ts";
import { type JudgedConsequence, judgedConsequences } from "./judgedConsequence.ts";

/** A rule by which the desk is judged, or one of its shops. */
export interface JudgedRule {
  readonly pack: RulePack;
  readonly criterion: Criterion;
  /** In the pack's order; those without a limit are not among them, unless the figure of the trade would be one. */
  readonly consequences: readonly JudgedConsequence[];
  /** Absent where there is one shop only. */
  readonly shop?: string;
}

/** Every rule of the scenario in one list: `packs` as `simulate` takes them. @throws InputFaults where the packs are not those of the shops */
export function judgedRules(scenario: Scenario, packs: readonly RulePack[]): JudgedRule[] {
  if (scenario.shops === undefined) return packs.map((pack) => judgedRule(pack, scenario.targets[pack.id], horizonOf(scenario)));
  const shops = Object.entries(scenario.shops);
  const counts = shops.map(([, { rules }]) => rules.length);
  const expected = counts.reduce((sum, count) => sum + count, 0);
  if (packs.length !== expected) throw new InputFaults([countFault(scenario.name, packs.length, expected)]);
  let next = 0;
  return shops.flatMap(([shop, { targets }], index) => {
    const ofShop = packs.slice(next, next + counts[index]);
    next += counts[index];
    const horizon = horizonOf(scenario, shop);
    return ofShop.map((pack) => ({ shop, ...judgedRule(pack, targets[pack.id], horizon) }));
  });
}

/** A pack over a horizon. */
export function judgedRule(pack: RulePack, target: Target | undefined, horizon: Horizon): JudgedRule {
  return { pack, criterion: criterionOf(pack, target, horizon.industryStandard), consequences: judgedConsequences(pack, horizon) };
}

function countFault(where: string, found: number, expected: number): InputFault {
  return {
    where,
    found: `${found} rule packs are given for several shops`,
    expected: `${expected}: a pack for each rule of each shop, shop after shop`,
    mend: "read the scenario with loadScenario of replycast/node, which brings its packs",
  };
}
