import type { ComparedMeasure, ComparisonResult, MeasureDifference, RuleDifference, ScenarioResult } from "../../experiment/comparison/comparisonResult.ts";
import type { RuleResult } from "../../experiment/result.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { formatEstimate, type Quantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";

/** Money beside what any figure may count: told in whole yuan. */
export type ComparedQuantity = Quantity | "yuan";

/** What one of the scenarios makes of a rule that both judge. */
export function ruleResultIn(result: ComparisonResult, name: string, { rule, shop }: Pick<RuleDifference, "rule" | "shop">): RuleResult | undefined {
  const scenario = scenarioNamed(result, name);
  return (shop === undefined ? scenario?.rules : scenario?.shops?.[shop]?.rules)?.[rule];
}

/** What is measured of one of the scenarios. */
export function measureIn(result: ComparisonResult, name: string, { measure }: Pick<MeasureDifference, "measure">): Estimate | undefined {
  const figure = scenarioNamed(result, name)?.measures[measure];
  return figure === undefined ? undefined : "mean" in figure ? figure.mean : figure;
}

/** The same in words, money in whole yuan; empty where there is nothing to tell. */
export function measureText(result: ComparisonResult, name: string, difference: Pick<MeasureDifference, "measure">): string {
  const [estimate, quantity] = [measureIn(result, name, difference), measureQuantity(difference.measure)];
  if (quantity === "yuan") return estimate?.value === undefined ? "" : formatNumber(estimate.value);
  return formatEstimate(estimate, quantity).value ?? "";
}

/** The measures of a pair but for those of which there is nothing in either: no overtime, no fines. */
export function toldMeasures(result: ComparisonResult, measures: readonly MeasureDifference[]): MeasureDifference[] {
  return measures.filter((measure) => measureIn(result, measure.a, measure)?.value !== 0 || measureIn(result, measure.b, measure)?.value !== 0);
}

export function measureQuantity(measure: ComparedMeasure): ComparedQuantity {
  switch (measure) {
    case "abandonedShare":
    case "occupancy": return "share";
    case "replySeconds":
    case "firstReplySeconds":
    case "poolSeconds": return "seconds";
    case "cost":
    case "fines": return "yuan";
    case "overtimeHours":
    case "lostOrders": return "count";
  }
}

function scenarioNamed({ scenarios }: ComparisonResult, name: string): ScenarioResult | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}
