import { statSync } from "node:fs";
import { parseDocument } from "../document/parseDocument.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { readRulePack } from "../rules/readRulePack.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { rulePackById, rulePacksOfPlatform } from "../rules/rulePackCatalogue.ts";
import { readTextFile } from "./readTextFile.ts";

/** A pack that ships, by id, or one read from a file. */
export function loadRulePack(idOrFile: string, where = "--rule"): RulePack {
  return isRuleFile(idOrFile) ? loadRulePackFile(idOrFile) : rulePackById(idOrFile, where);
}

/** A rule pack from a YAML or JSON file. */
export function loadRulePackFile(path: string): RulePack {
  return readRulePack(parseDocument(readTextFile(path, "a rule pack (YAML or JSON)"), path));
}

/** The current packs of the platforms and the single packs asked for, each once; the faults of all together. */
export function loadRulePacks({ platforms, rules }: { platforms: readonly string[]; rules: readonly string[] }): readonly RulePack[] {
  const faults: InputFault[] = [];
  const packs = new Map<string, RulePack>();
  const take = (load: () => readonly RulePack[]): void => {
    try {
      for (const pack of load()) packs.set(pack.id, pack);
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      faults.push(...error.faults);
    }
  };
  for (const platform of platforms) take(() => rulePacksOfPlatform(platform, "--platform"));
  for (const rule of rules) take(() => [loadRulePack(rule)]);
  if (faults.length > 0) throw new InputFaults(faults);
  return [...packs.values()];
}

/** Whether a rule is named by a file: by its ending, or because such a file is there. */
export function isRuleFile(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name) || statSync(name, { throwIfNoEntry: false })?.isFile() === true;
}
