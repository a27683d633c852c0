import { loadRulePack } from "../hosts/loadRulePacks.ts";
import type { AskedRule } from "../staffing/levers/replacedTarget.ts";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";
import { type Given, textsOption } from "./readOption.ts";

const EXAMPLE = "pinduoduo/reply-5min";

/** The rules whose price is asked, each `RULE` or `TARGET=RULE`: rule packs by id or file. */
export function priceOfOption(given: Given, words: FaultWords): readonly AskedRule[] {
  return textsOption(given).map((text) => {
    const at = text.indexOf("=");
    const [target, rule] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
    if (rule === "" || at === 0) throw optionFault("--price-of", words.emptyWord("--price-of", words.write("--price-of", EXAMPLE)));
    return { to: loadRulePack(rule, "--price-of"), ...(at < 0 ? {} : { target }) };
  });
}
