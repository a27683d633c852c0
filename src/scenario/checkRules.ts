import type { PlacedFault } from "../document/issueFaults.ts";
import { isRuleFile, knownRule } from "./knownRules.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt, unknownNameWords } from "./scenarioChecks.ts";

/** Faults of what is judged: an unknown platform, unknown rules, targets of rules that are not judged. */
export function checkRules(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return [...checkPlatform(check), ...checkNames(check), ...checkTargets(check)];
}

/** Only where the platform decides what is judged; beside named rules it may be any. */
function checkPlatform(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { platform, rules } = check.file;
  if (rules !== undefined && rules.length > 0) return [];
  const platforms = [...new Set(check.rules.filter(({ isCurrent }) => isCurrent).map((rule) => rule.platform))];
  if (platform === undefined) {
    return [faultAt(check, ["platform"], { statement: "is missing", expected: `a platform: ${platforms.join(", ")}`, mend: "add platform: pinduoduo, or name the rules to judge by" })];
  }
  if (platforms.includes(platform)) return [];
  const words = unknownNameWords("a platform", platform, platforms, "name the rules to judge by under rules");
  return [faultAt(check, ["platform"], { statement: `is ${platform}, for which no rules are known`, ...words })];
}

function checkNames(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const known = check.rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  return (check.file.rules ?? []).flatMap((entry, index) => {
    if (typeof entry !== "string" || isRuleFile(entry) || knownRule(check.rules, entry) !== undefined) return [];
    const { mend } = unknownNameWords("a rule", entry, known, "ask replycast rules for the ids, or name a rule-pack file");
    return [faultAt(check, ["rules", index], { statement: `is ${entry}, which is no known rule`, expected: "a rule id, a rule pack or a file (.yaml, .json)", mend })];
  });
}

/** Rules in files have ids that are not known yet, so with a file among the rules only the known ones are checked. */
function checkTargets(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const hasFile = check.scenario.rules.some((rule) => typeof rule === "string" && isRuleFile(rule));
  const judged = check.scenario.rules.map((rule) => (typeof rule === "string" ? (knownRule(check.rules, rule)?.id ?? rule) : rule.id));
  return Object.keys(check.file.targets ?? {}).flatMap((name) => {
    const known = knownRule(check.rules, name);
    if (judged.includes(known?.id ?? name) || (hasFile && known === undefined)) return [];
    const mend = known === undefined ? "mend its name" : `add ${known.id} to rules, or take the target out`;
    const words = unknownNameWords("a rule that is judged", name, judged, mend);
    return [faultAt(check, ["targets", name], { statement: "is a target for a rule that is not judged", ...words, ...(known === undefined ? {} : { mend }) }, "key")];
  });
}
