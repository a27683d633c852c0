import type { RulePack } from "../../rules/rulePack.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { coverRows, uncovered } from "../search/coverRows.ts";
import { rosterSpace } from "../search/rosterSpace.ts";

/** Stretches of time in which nobody is there, though somebody must be by the scenario's `staffing`. */
export function uncoveredStretches(scenario: Scenario, packs: readonly RulePack[]): number {
  const space = rosterSpace(scenario);
  const counts = space.decisions.map(({ team, shift, days }) => rosterOn(scenario.roster, scenario.warmUp + days[0])[team]?.[shift] ?? 0);
  return uncovered(coverRows(space, packs), counts).length;
}
