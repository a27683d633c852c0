import { parseDocument } from "../document/parseDocument.ts";
import { gathered } from "../errors/gathered.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { readRulePack } from "../rules/readRulePack.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { rulePackById, rulePacksOfPlatform } from "../rules/rulePackCatalogue.ts";
import { isRuleFile } from "../scenario/knownRules.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { readTextFile } from "./readTextFile.ts";

/** A pack that ships, by id, or one read from a file, by a name that ends in .yaml, .yml or .json. */
export function loadRulePack(idOrFile: string, where = "--rule"): RulePack {
  return isRuleFile(shippedRules(), idOrFile) ? loadRulePackFile(idOrFile) : rulePackById(idOrFile, where);
}

/** A rule pack from a YAML or JSON file. */
function loadRulePackFile(path: string): RulePack {
  return readRulePack(parseDocument(readTextFile(path, "a rule pack (YAML or JSON)"), path));
}

/**
 * The current packs of the platforms and the single packs asked for, each once, however often it is asked for; the faults of all together.
 * Different packs of one id are a fault: only one of them could be told.
 */
export function loadRulePacks({ platforms, rules }: { platforms: readonly string[]; rules: readonly string[] }): readonly RulePack[] {
  const faults: InputFault[] = [];
  const taken = new Map<string, { readonly pack: RulePack; readonly asked: string }>();
  const take = (asked: string, load: () => readonly RulePack[]): void => {
    for (const pack of gathered(faults, load) ?? []) {
      const first = taken.get(pack.id);
      if (first === undefined) taken.set(pack.id, { pack, asked });
      else if (JSON.stringify(first.pack) !== JSON.stringify(pack)) faults.push(twice(pack.id, first.asked, asked));
    }
  };
  for (const platform of platforms) take(`--platform ${platform}`, () => rulePacksOfPlatform(platform, "--platform"));
  for (const rule of rules) take(`--rule ${rule}`, () => [loadRulePack(rule)]);
  if (faults.length > 0) throw new InputFaults(faults);
  return [...taken.values()].map(({ pack }) => pack);
}

function twice(id: string, first: string, second: string): InputFault {
  return {
    where: second,
    found: `it brings another rule ${id} than ${first}`,
    expected: "each rule once",
    mend: "leave one of the two out, or give a version of your own another id",
  };
}
