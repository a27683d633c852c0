import type { ComparedMeasure, ComparisonResult, MeasureDifference, RuleDifference, ScenarioResult } from "../../experiment/comparison/comparisonResult.ts";
import type { RuleResult } from "../../experiment/result.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { Quantity } from "../figures/formatEstimate.ts";

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

export function measureQuantity(measure: ComparedMeasure): Quantity {
  switch (measure) {
    case "abandonedShare":
    case "occupancy": return "share";
    case "replySeconds":
    case "firstReplySeconds":
    case "poolSeconds": return "seconds";
    case "cost":
    case "overtimeHours":
    case "lostOrders":
    case "fines": return "count";
  }
}

function scenarioNamed({ scenarios }: ComparisonResult, name: string): ScenarioResult | undefined {
  return scenarios.find((scenario) => scenario.name === name);
}
