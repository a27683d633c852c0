import type { DocumentPath } from "../document/documentPath.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { completeRule, completeRules, platformOfRule } from "./completeRules.ts";
import type { Surroundings } from "./completeRules.ts";
import { completeTargets } from "./completeTargets.ts";
import { withoutVersion } from "./knownRules.ts";
import { mapEntries } from "./mapEntries.ts";
import type { Shop } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenShop = NonNullable<ScenarioFile["shops"]>[string];

/** The shops that the file names; an empty block is none. */
export function writtenShops(file: ScenarioFile): Readonly<Record<string, WrittenShop>> {
  return file.shops ?? {};
}

/**
 * The shops with their rules and targets. Where a shop names no rules it is judged by those of the scenario that are of its platform, where
 * the scenario names none by the current ones of its platform. A target of the scenario holds for every shop that judges its rule and has no own.
 */
export function completeShops(file: ScenarioFile, surroundings: Surroundings): Readonly<Record<string, Shop>> {
  return mapEntries(writtenShops(file), ({ platform, targets }, name): Shop => {
    const rules = shopRules(file, name, surroundings).flatMap(({ rule }) => rule ?? []);
    const judged = rules.map((rule) => (typeof rule === "string" ? withoutVersion(rule) : rule.id));
    const general = Object.entries(completeTargets(file.targets, surroundings.rules)).filter(([id]) => judged.includes(id));
    return { platform, rules, targets: { ...Object.fromEntries(general), ...completeTargets(targets, surroundings.rules) } };
  });
}

/** `rule` is undefined of an inline pack that could not be read. */
interface ShopRule {
  readonly rule: string | RulePack | undefined;
  readonly path: DocumentPath;
}

/** What a shop is judged by and where the file says so. */
export function shopRules(file: ScenarioFile, name: string, surroundings: Surroundings): readonly ShopRule[] {
  const { platform, rules } = writtenShops(file)[name];
  const isGeneral = rules === undefined && file.rules !== undefined && file.rules.length > 0;
  const list = isGeneral ? file.rules : rules;
  const path = isGeneral ? ["rules"] : ["shops", name, "rules"];
  if (list === undefined) return completeRules(undefined, path, platform, surroundings).map((rule, index) => ({ rule, path: [...path, index] }));
  return list.flatMap((entry, index) => {
    const at = [...path, index];
    return isGeneral && platformOfRule(entry, at, surroundings) !== platform ? [] : [{ rule: completeRule(entry, at, surroundings), path: at }];
  });
}
