import type { PlacedFault } from "../document/issueFaults.ts";
import { placeKey } from "../document/parsedDocument.ts";
import { platformOfRule } from "./completeRules.ts";
import { shopRules, writtenShops } from "./completeShops.ts";
import { isRuleFile, judgedPlatforms } from "./knownRules.ts";
import { namesShops } from "./namesShops.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { SHOP_CHECK_WORDS } from "./shopCheckWords.ts";

/** Faults of shops: streams without a shop or of one that is not there, shops without a stream or a rule, rules that judge no shop. */
export function checkShops(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const shops = Object.keys(writtenShops(check.file));
  if (shops.length === 0) return checkWithoutShops(check);
  return [...checkStreamsOfShops(check, shops), ...shops.flatMap((shop) => checkShop(check, shop)), ...checkGeneralRules(check, shops)];
}

function checkWithoutShops(check: ScenarioUnderCheck): readonly PlacedFault[] {
  if (namesShops(check)) return [];
  return Object.entries(check.file.arrivals).flatMap(([name, { shop }]) => (shop === undefined ? [] : [faultAt(check, ["arrivals", name, "shop"], SHOP_CHECK_WORDS.shopWithoutShops, "key")]));
}

function checkStreamsOfShops(check: ScenarioUnderCheck, shops: readonly string[]): readonly PlacedFault[] {
  const streams = Object.entries(check.file.arrivals);
  const named = streams.map(([, { shop }]) => shop);
  const wrong = streams.flatMap(([name, { shop }]) => {
    const path = ["arrivals", name, "shop"];
    if (shop === undefined) return [faultAt(check, path, SHOP_CHECK_WORDS.shopMissing(shops))];
    return shops.includes(shop) || check.document.places.has(placeKey(["shops", shop])) ? [] : [faultAt(check, path, SHOP_CHECK_WORDS.noSuchShop(shop, shops))];
  });
  // A stream without a shop, or of a misspelt one, may be what is missing here.
  if (wrong.length > 0) return wrong;
  return shops.filter((shop) => !named.includes(shop)).map((shop) => faultAt(check, ["shops", shop], SHOP_CHECK_WORDS.shopOfNoStream, "key"));
}

/** Only where the platform decides what is judged; beside rules of its own it may be any. */
function checkShop(check: ScenarioUnderCheck, name: string): readonly PlacedFault[] {
  const { platform, rules } = writtenShops(check.file)[name];
  if (rules !== undefined || shopRules(check.file, name, check).length > 0) return [];
  const path = ["shops", name, "platform"];
  const platforms = judgedPlatforms(check.rules);
  if (platforms.includes(platform)) return [faultAt(check, path, SHOP_CHECK_WORDS.noRuleOfPlatform(platform))];
  return [faultAt(check, path, SHOP_CHECK_WORDS.noSuchPlatform(platform, platforms))];
}

/** Rules of the scenario go to the shops of their platform; one that goes to none would judge nothing. */
function checkGeneralRules(check: ScenarioUnderCheck, shops: readonly string[]): readonly PlacedFault[] {
  const written = writtenShops(check.file);
  const withoutOwn = shops.filter((shop) => written[shop].rules === undefined);
  return (check.file.rules ?? []).flatMap((entry, index) => {
    const path = ["rules", index];
    if (typeof entry === "string" && isRuleFile(check.rules, entry)) return [faultAt(check, path, SHOP_CHECK_WORDS.ruleFileOfAll(entry))];
    const platform = platformOfRule(entry, path, check);
    if (platform === undefined || withoutOwn.some((shop) => written[shop].platform === platform)) return [];
    return [faultAt(check, path, SHOP_CHECK_WORDS.ruleOfNoShop(platform, withoutOwn))];
  });
}
