import type { CommonRun, PlayedSimulation } from "./commonRun.ts";
import { ruleBeside } from "./ruleBeside.ts";
import { sameContent } from "./sameContent.ts";

/** Two of the scenarios as they were played. */
export interface PlayedPair {
  readonly a: NamedPlay;
  readonly b: NamedPlay;
}

export interface NamedPlay extends PlayedSimulation {
  readonly name: string;
}

/** A rule by its numbers in the plans of the two. */
export interface RulePair {
  readonly a: number;
  readonly b: number;
}

/** Each scenario with each later one. `names` in their order. */
export function playedPairs(names: readonly string[], { played }: CommonRun): PlayedPair[] {
  const named = played.map((each, number) => ({ name: names[number], ...each }));
  return named.flatMap((a, number) => named.slice(number + 1).map((b) => ({ a, b })));
}

/** The rules that both judge. */
export function rulesOfBoth({ a, b }: PlayedPair): RulePair[] {
  return a.simulation.rules.flatMap((rule, number) => {
    const beside = ruleBeside(rule, b.simulation.rules);
    return beside < 0 ? [] : [{ a: number, b: beside }];
  });
}

/** Whether the two play the same, message by message: the engine reads nothing but the model. */
export function isSamePlay({ a, b }: PlayedPair): boolean {
  return sameContent(a.simulation.model, b.simulation.model);
}
