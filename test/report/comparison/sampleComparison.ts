import { compare } from "../../../src/experiment/comparison/compare.ts";
import type { ComparisonResult } from "../../../src/experiment/comparison/comparisonResult.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { comparedDesk } from "../../experiment/comparison/comparedDesks.ts";

const played = new Map<number, Promise<ComparisonResult>>();

/** A small shop with one agent in the evening beside the same with two, or beside two others as well; played, so that its figures hang together. */
export function sampleComparison(scenarios: 2 | 3 = 2): Promise<ComparisonResult> {
  const desks = [comparedDesk("shop <b>"), comparedDesk("two in the evening", { roster: "{ day: 1, evening: 2 }" }), comparedDesk("one rule, dearer", { rules: "[pinduoduo/manual-reply-3min]", more: "value: { orderValue: 80 }" })];
  const found = played.get(scenarios) ?? compare(desks.slice(0, scenarios), { replications: 100, executor: inlineExecutor });
  played.set(scenarios, found);
  return found;
}
