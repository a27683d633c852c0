import type { Scenario } from "../../scenario/scenario.ts";
import type { JudgedRule } from "../judgedRule.ts";
import type { ComparedScenario } from "./comparedScenario.ts";
import type { ComparisonNote } from "./comparisonNote.ts";
import type { PlayedPair } from "./playedPairs.ts";
import { ruleBeside } from "./ruleBeside.ts";
import { sameContent } from "./sameContent.ts";

/** Scenarios whose own seed is not that from which all are played. */
export function seedNotes(scenarios: readonly ComparedScenario[], seed: string): ComparisonNote[] {
  return scenarios.flatMap(({ name, scenario }) => (scenario.seed === seed ? [] : [{ code: "seed-not-used" as const, scenario: name, seed: scenario.seed }]));
}

/** What must be known of a pair: that it plays the same, streams and rules that only one of them has, rules and targets that differ. */
export function pairNotes(pair: PlayedPair, isSame: boolean): ComparisonNote[] {
  const { a, b } = pair;
  return [
    ...(isSame ? [{ code: "same-play" as const, a: a.name, b: b.name }] : []),
    ...streamNotes(pair),
    ...ruleNotes(pair),
    ...b.simulation.rules.flatMap((rule) => (ruleBeside(rule, a.simulation.rules) < 0 ? [ofOne(rule, b.name, a.name)] : [])),
  ];
}

function streamNotes({ a, b }: PlayedPair): ComparisonNote[] {
  const [onlyA, onlyB] = [missing(a.simulation.scenario, b.simulation.scenario), missing(b.simulation.scenario, a.simulation.scenario)];
  return onlyA.length + onlyB.length === 0 ? [] : [{ code: "other-streams", a: a.name, b: b.name, onlyA, onlyB }];
}

function missing({ arrivals }: Scenario, other: Scenario): string[] {
  return Object.keys(arrivals).filter((stream) => !Object.hasOwn(other.arrivals, stream));
}

function ruleNotes({ a, b }: PlayedPair): ComparisonNote[] {
  return a.simulation.rules.flatMap((rule, number): ComparisonNote[] => {
    const beside = ruleBeside(rule, b.simulation.rules);
    if (beside < 0) return [ofOne(rule, a.name, b.name)];
    const told = { a: a.name, b: b.name, rule: rule.pack.id, ...shopOf(rule) };
    if (!sameContent(a.simulation.plan.rules[number], b.simulation.plan.rules[beside])) return [{ code: "rule-differs", ...told }];
    return sameContent(rule.criterion, b.simulation.rules[beside].criterion) ? [] : [{ code: "target-differs", ...told }];
  });
}

function ofOne(rule: JudgedRule, judgedBy: string, not: string): ComparisonNote {
  return { code: "rule-of-one", rule: rule.pack.id, ...shopOf(rule), judgedBy, not };
}

function shopOf({ shop }: JudgedRule): { readonly shop?: string } {
  return shop === undefined ? {} : { shop };
}
