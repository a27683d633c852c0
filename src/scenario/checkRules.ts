import type { PlacedFault } from "../document/issueFaults.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { isRuleFile, knownRule } from "./knownRules.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of what is judged: an unknown platform, unknown rules, targets of rules that are not judged. */
export function checkRules(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return [...checkPlatform(check), ...checkNames(check), ...checkTargets(check)];
}

/** Only where the platform decides what is judged; beside named rules it may be any. */
function checkPlatform(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { platform, rules } = check.file;
  if (rules !== undefined && rules.length > 0) return [];
  const platforms = [...new Set(check.rules.filter(({ isCurrent }) => isCurrent).map((rule) => rule.platform))];
  if (platform === undefined) return [faultAt(check, ["platform"], CHECK_WORDS.noPlatform(platforms))];
  return platforms.includes(platform) ? [] : [faultAt(check, ["platform"], CHECK_WORDS.noSuchPlatform(platform, platforms))];
}

function checkNames(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const known = check.rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  return (check.file.rules ?? []).flatMap((entry, index) => {
    if (typeof entry !== "string" || isRuleFile(entry) || knownRule(check.rules, entry) !== undefined) return [];
    return [faultAt(check, ["rules", index], CHECK_WORDS.noSuchRule(entry, known))];
  });
}

/** Rules in files have ids that are not known yet, so with a file among the rules only the known ones are checked. */
function checkTargets(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const hasFile = check.scenario.rules.some((rule) => typeof rule === "string" && isRuleFile(rule));
  const judged = check.scenario.rules.map((rule) => (typeof rule === "string" ? (knownRule(check.rules, rule)?.id ?? rule) : rule.id));
  return Object.keys(check.file.targets ?? {}).flatMap((name) => {
    const known = knownRule(check.rules, name);
    if (judged.includes(known?.id ?? name) || (hasFile && known === undefined)) return [];
    return [faultAt(check, ["targets", name], CHECK_WORDS.targetNotJudged(name, judged, known?.id), "key")];
  });
}
