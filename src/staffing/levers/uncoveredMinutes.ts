import type { RulePack } from "../../rules/rulePack.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MINUTE_MS } from "../../time/units.ts";
import { coverRows, uncovered } from "../space/coverRows.ts";
import { rosterSpace } from "../space/rosterSpace.ts";

/** How long nobody is there, though somebody must be by the scenario's `staffing`: by the minute from the first judged midnight, once for each team that must be. */
export function uncoveredMinutes(scenario: Scenario, packs: readonly RulePack[]): ReadonlySet<string> {
  const space = rosterSpace(scenario);
  const counts = space.decisions.map(({ team, shift, days }) => rosterOn(scenario.roster, scenario.warmUp + days[0])[team]?.[shift] ?? 0);
  return new Set(uncovered(coverRows(space, packs), counts).flatMap(({ fromMs, toMs, team = "" }) => minutes(fromMs, toMs).map((minute) => `${team} ${minute}`)));
}

function minutes(fromMs: number, toMs: number): number[] {
  const first = Math.floor(fromMs / MINUTE_MS);
  return Array.from({ length: Math.ceil(toMs / MINUTE_MS) - first }, (_, index) => first + index);
}
