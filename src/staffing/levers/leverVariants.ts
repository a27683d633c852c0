import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { agentLevers } from "./agentLevers.ts";
import { botLevers } from "./botLevers.ts";
import { capLevers } from "./capLevers.ts";
import type { LeverVariant } from "./leverMove.ts";
import { mealLevers } from "./mealLevers.ts";
import { nightCrewLevers } from "./nightCrewLevers.ts";
import { routingLevers } from "./routingLevers.ts";
import { uncoveredMinutes } from "./uncoveredMinutes.ts";

/** Everything that could be done otherwise, one thing at a time, in a fixed order; nothing that would leave the desk empty where `staffing` asks for somebody and somebody is there now. */
export function leverVariants(scenario: Scenario, packs: readonly RulePack[]): readonly LeverVariant[] {
  const empty = uncoveredMinutes(scenario, packs);
  const isAsCovered = (variant: LeverVariant): boolean => [...uncoveredMinutes(variant.scenario, packs)].every((minute) => empty.has(minute));
  const people = [...agentLevers(scenario), ...mealLevers(scenario)].filter(isAsCovered);
  return [...people, ...nightCrewLevers(scenario, packs), ...routingLevers(scenario), ...capLevers(scenario), ...botLevers(scenario)];
}
