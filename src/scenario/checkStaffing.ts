import type { PlacedFault } from "../document/issueFaults.ts";
import { checkUncertain } from "./checkUncertain.ts";
import { judgedRule, knownRule } from "./knownRules.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { staffingIssues } from "./staffingIssues.ts";
import type { TimeWindow } from "./uncoveredTimes.ts";

/** Faults of the key `staffing`; a scenario without it may be played whatever a search could choose. */
export function checkStaffing(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { scenario } = check;
  if (scenario.staffing === undefined) return [];
  const issues = staffingIssues(scenario, scenario.staffing, windowsOf(check));
  return [...issues.map(({ path, words, part }) => faultAt(check, ["staffing", ...path], words, part)), ...checkUncertain(check)];
}

/** When the rules judge, of those that are known; what rule files say is read later. */
function windowsOf({ scenario, rules }: ScenarioUnderCheck): readonly TimeWindow[] {
  const judged: Scenario["rules"] = [...scenario.rules, ...Object.values(scenario.shops ?? {}).flatMap((shop) => shop.rules)];
  return judged.flatMap((rule) => (typeof rule === "string" ? knownRule(rules, rule) : judgedRule(rule))?.window ?? []);
}
