import { platformMeant } from "../rules/platformNames.ts";
import type { CheckWords } from "./checkWords.ts";
import { unknownName } from "./unknownName.ts";

/** What the checks of shops and of `value` say; the others have theirs in `checkWords.ts`. */
export const SHOP_CHECK_WORDS = {
  shopWithoutShops: { statement: "names a shop, but there is no shops", expected: "nothing on a desk with one shop", mend: "take it out, or add shops" },
  shopMissing: (known: readonly string[]): CheckWords => ({ statement: "is missing", expected: `one of the shops: ${known.join(", ")}`, mend: known.length === 1 ? `add shop: ${known[0]}` : `add shop: ${known[0]}, or another of them` }),
  noSuchShop: (name: string, known: readonly string[]): CheckWords => ({
    statement: `is ${name}, which is no shop`, ...unknownName("one of the shops", name, known, "take it out, or add the shop to shops"),
  }),
  shopOfNoStream: { statement: "has no stream", expected: "at least one stream that names it", mend: "add its name as shop to a stream, or take it out" },
  noSuchPlatform: (platform: string, known: readonly string[]): CheckWords => ({
    statement: `is ${platform}, for which no rules are known`,
    ...unknownName("a platform", platform, known, "name the rules to judge the shop by", platformMeant(platform, known)),
  }),
  noRuleOfPlatform: (platform: string): CheckWords => ({
    statement: `is ${platform}, of which rules has none`, expected: "a rule to judge the shop by", mend: "add one to rules, or give the shop rules of its own",
  }),
  ruleOfNoShop: (platform: string, shops: readonly string[]): CheckWords => ({
    statement: `is of the platform ${platform}, and no shop of it is judged by rules`, expected: `a rule of a shop without rules of its own (${shops.join(", ")})`, mend: "take it out, or name it in the rules of a shop",
  }),
  ruleFileOfAll: (file: string): CheckWords => ({
    statement: `names ${file}, of which it is not known for which shop it is`, expected: "a rule whose platform is known", mend: "name the file in the rules of a shop",
  }),
  noRules: { statement: "is an empty list", expected: "at least one rule, or no rules: then the platform's current ones are judged", mend: "leave rules out, or name a rule" },
  conversionDescends: (limit: string, before: string): CheckWords => ({
    statement: `is ${limit}, not above the one before it (${before})`, expected: "durations that rise, `later` last", mend: "put them in order",
  }),
} as const;
