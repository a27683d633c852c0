import { loadRulePacks } from "../hosts/loadRulePacks.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";
import { textsOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";

/** The rule packs of `--platform` and `--rule`; at least one of the two is needed. */
export function packsOption(given: { readonly platform?: Given; readonly rule?: Given }, words: FaultWords): readonly RulePack[] {
  const platforms = textsOption(given.platform);
  const rules = textsOption(given.rule);
  if (platforms.length + rules.length > 0) return loadRulePacks({ platforms, rules });
  throw optionFault("--rule", words.noRule);
}
