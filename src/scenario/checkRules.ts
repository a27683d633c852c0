import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { checkJudged } from "./checkJudged.ts";
import type { JudgedList, PlacedRule } from "./checkJudged.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { completeRule, completeRules } from "./completeRules.ts";
import type { WrittenRules } from "./completeRules.ts";
import { shopRules, writtenShops } from "./completeShops.ts";
import { isRuleFile, judgedPlatforms, judgedRule, knownRule } from "./knownRules.ts";
import { namesShops } from "./namesShops.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { SHOP_CHECK_WORDS } from "./shopCheckWords.ts";

/** Faults of what is judged: an unknown platform, unknown rules, and what does not go together; rule files are not opened. */
export function checkRules(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const lists = judgedLists(check);
  return [
    ...checkPlatform(check),
    ...checkNames(check, check.file.rules, ["rules"]),
    ...Object.entries(writtenShops(check.file)).flatMap(([name, { rules }]) => checkNames(check, rules, ["shops", name, "rules"])),
    ...checkJudged({ document: check.document, simulatedDays: check.scenario.days + check.scenario.warmUp, rules: check.rules, lists }),
  ];
}

/** As written; where nothing is, what the platform brings: of one that is not known, nobody knows what. */
function judgedLists(check: ScenarioUnderCheck): readonly JudgedList[] {
  const { file, scenario } = check;
  const shops = Object.keys(writtenShops(file));
  if (shops.length > 0) {
    return shops.map((name) => {
      const rules = shopRules(file, name, check).map(({ rule, path }) => placed(check, rule, path));
      return { path: ["shops", name], rules, isInDoubt: rules.length === 0 };
    });
  }
  const rules = file.rules === undefined
    ? completeRules(undefined, ["rules"], scenario.platform, check).map((rule, index) => placed(check, rule, ["rules", index]))
    : file.rules.map((entry, index) => placed(check, completeRule(entry, ["rules", index], check), ["rules", index]));
  return [{ path: [], rules, isInDoubt: file.rules === undefined && rules.length === 0 }];
}

/** Inline packs that could not be read, files and unknown names stay undefined. */
function placed({ rules }: ScenarioUnderCheck, rule: ReturnType<typeof completeRule>, path: DocumentPath): PlacedRule {
  if (rule === undefined) return { path, rule: undefined };
  return { path, rule: typeof rule === "string" ? knownRule(rules, rule) : judgedRule(rule) };
}

/** Only where the platform decides what is judged; beside named rules it may be any. Shops have platforms of their own. */
function checkPlatform(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { platform, rules } = check.file;
  if (namesShops(check)) return [];
  if (rules !== undefined) return rules.length > 0 ? [] : [faultAt(check, ["rules"], SHOP_CHECK_WORDS.noRules)];
  const platforms = judgedPlatforms(check.rules);
  if (platform === undefined) return [faultAt(check, ["platform"], CHECK_WORDS.noPlatform(platforms))];
  return platforms.includes(platform) ? [] : [faultAt(check, ["platform"], CHECK_WORDS.noSuchPlatform(platform, platforms))];
}

function checkNames(check: ScenarioUnderCheck, written: WrittenRules | undefined, path: DocumentPath): readonly PlacedFault[] {
  const known = check.rules.flatMap(({ id, aliases }) => [id, ...aliases]);
  return (written ?? []).flatMap((entry, index) => {
    if (typeof entry !== "string" || isRuleFile(check.rules, entry) || knownRule(check.rules, entry) !== undefined) return [];
    return [faultAt(check, [...path, index], CHECK_WORDS.noSuchRule(entry, known))];
  });
}
