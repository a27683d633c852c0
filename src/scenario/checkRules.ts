import type { PlacedFault } from "../document/issueFaults.ts";
import { checkJudged } from "./checkJudged.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { isRuleFile, judgedRule, knownRule } from "./knownRules.ts";
import type { JudgedRule } from "./knownRules.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of what is judged: an unknown platform, unknown rules, and what does not go together; rule files are not opened. */
export function checkRules(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return [...checkPlatform(check), ...checkNames(check), ...checkJudged({ ...check, judged: judgedOf(check) })];
}

/** As written; where nothing is, what the platform brings. Inline packs that could not be read, files and unknown names stay undefined. */
function judgedOf({ file, scenario, rules, packs }: ScenarioUnderCheck): readonly (JudgedRule | undefined)[] {
  const written = file.rules ?? scenario.rules;
  return written.map((entry, index) => {
    if (typeof entry === "string") return knownRule(rules, entry);
    const pack = packs.get(index);
    return pack === undefined ? undefined : judgedRule(pack);
  });
}

/** Only where the platform decides what is judged; beside named rules it may be any. */
function checkPlatform(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { platform, rules } = check.file;
  if (rules !== undefined) return [];
  const platforms = [...new Set(check.rules.filter(({ isCurrent }) => isCurrent).map((rule) => rule.platform))];
  if (platform === undefined) return [faultAt(check, ["platform"], CHECK_WORDS.noPlatform(platforms))];
  return platforms.includes(platform) ? [] : [faultAt(check, ["platform"], CHECK_WORDS.noSuchPlatform(platform, platforms))];
}

function checkNames(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const known = check.rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  return (check.file.rules ?? []).flatMap((entry, index) => {
    if (typeof entry !== "string" || isRuleFile(check.rules, entry) || knownRule(check.rules, entry) !== undefined) return [];
    return [faultAt(check, ["rules", index], CHECK_WORDS.noSuchRule(entry, known))];
  });
}
