import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario, Target } from "../../scenario/scenario.ts";
import { type SearchTarget, searchTargets } from "../target/searchTarget.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";

/** Whose target it is; absent: of every shop that has it. */
interface Replacement {
  readonly from: RulePack;
  readonly to: RulePack;
  readonly shop?: string;
}

/**
 * The desk with one rule in the place of another, the target of the one for the other; all else that a roster must meet stays as it is: thresholds that hold as targets since the scenario sets none are written as such. The
 * new rule stands behind the others.
 */
export function deskJudgedBy(desk: ChosenDesk, { from, to, shop }: Replacement): ChosenDesk {
  const { scenario, packs } = withWrittenTargets(desk);
  const both = [from.id, to.id];
  const isKept = ({ id }: RulePack): boolean => !both.includes(id);
  const judged = <Part extends Judged>(part: Part, own: readonly RulePack[]): Part => ({
    ...part,
    rules: [...part.rules.filter((_, place) => isKept(own[place])), to],
    targets: { ...Object.fromEntries(Object.entries(part.targets).filter(([id]) => !both.includes(id))), [to.id]: part.targets[from.id] },
  });
  const parts = partsOf({ scenario, packs }).map((part) => {
    const isMeant = Object.hasOwn(part.part.targets, from.id) && (shop === undefined || part.name === shop);
    return isMeant ? { ...part, part: judged(part.part, part.own), own: [...part.own.filter(isKept), to] } : part;
  });
  return { scenario: withParts(scenario, parts), packs: parts.flatMap(({ own }) => own) };
}

type Judged = Pick<Scenario, "rules" | "targets">;

/** What is judged by itself, with its packs: each shop, or the whole desk, which has no name. */
interface JudgedPart {
  readonly name?: string;
  readonly part: Judged;
  readonly own: readonly RulePack[];
}

function partsOf({ scenario, packs }: ChosenDesk): JudgedPart[] {
  if (scenario.shops === undefined) return [{ part: scenario, own: packs }];
  let next = 0;
  return Object.entries(scenario.shops).map(([name, part]) => ({ name, part, own: packs.slice(next, (next += part.rules.length)) }));
}

function withParts(scenario: Scenario, parts: readonly JudgedPart[]): Scenario {
  const { shops } = scenario;
  if (shops === undefined) return { ...scenario, ...judgedOf(parts[0]) };
  return { ...scenario, shops: Object.fromEntries(parts.map((each) => [each.name ?? "", { ...shops[each.name ?? ""], ...judgedOf(each) }])) };
}

function judgedOf({ part: { rules, targets } }: JudgedPart): Judged {
  return { rules, targets };
}

function withWrittenTargets(desk: ChosenDesk): ChosenDesk {
  const simulation = compileSimulation(desk.scenario, desk.packs);
  const targets = searchTargets(simulation).map((target) => ({ ...simulation.rules[target.rule], target }));
  const parts = partsOf(desk).map((each) => ({
    ...each,
    part: { ...each.part, targets: { ...Object.fromEntries(targets.filter(({ shop }) => shop === each.name).map(({ pack, target }) => [pack.id, writtenTarget(pack, target)])), ...each.part.targets } },
  }));
  return { scenario: withParts(desk.scenario, parts), packs: desk.packs };
}

function writtenTarget({ measure }: RulePack, { assurance, criterion: { limit: { operator, value }, over } }: SearchTarget): Target {
  return { ...(measure === undefined ? { rate: `${operator} ${Number((value * 100).toFixed(6))}%` } : { value: `${operator} ${value}s` }), assurance, over };
}
