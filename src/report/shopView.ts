import type { IntervalResult, RuleResult, ShopResult, SimulationResult } from "../experiment/result.ts";
import type { Target } from "../scenario/scenario.ts";

type Shops = NonNullable<SimulationResult["shops"]>;

/** One shop's share of the result, as a result of its own: its rules, its measures, its late messages at the desk's quarter-hours. */
export function shopView(result: SimulationResult, name: string): SimulationResult {
  const { shops = {}, ...desk } = result;
  const shop = shops[name];
  return {
    ...desk,
    scenario: { ...desk.scenario, platform: shop.platform, targets: targetsOf(result, name) },
    rules: shop.rules,
    measures: shop.measures,
    intervals: desk.intervals.map((interval, quarter) => ({ ...interval, late: shop.intervals[quarter].late, lateByCause: shop.intervals[quarter].lateByCause })),
  };
}

/**
 * The result with the rules of all shops side by side, each under `SHOP/ID` and named with its shop, as one verdict is passed over all of them;
 * unchanged where there is one shop only.
 */
export function joinedShops(result: SimulationResult): SimulationResult {
  const { shops, ...desk } = result;
  if (shops === undefined) return result;
  return {
    ...desk,
    scenario: { ...desk.scenario, targets: joined(shops, (_shop, name) => targetsOf(result, name)) },
    rules: joined(shops, ({ rules }, name) => Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, named(rule, name)]))),
    intervals: desk.intervals.map((interval, quarter) => joinedInterval(interval, quarter, shops)),
  };
}

/** Key of a shop's rule among the rules of all. */
export function ruleOfShop(shop: string, id: string): string {
  return `${shop}/${id}`;
}

function joinedInterval(interval: IntervalResult, quarter: number, shops: Shops): IntervalResult {
  return { ...interval, late: joined(shops, ({ intervals }) => intervals[quarter].late), lateByCause: joined(shops, ({ intervals }) => intervals[quarter].lateByCause) };
}

function joined<Value>(shops: Shops, ofShop: (shop: ShopResult, name: string) => Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(shops).flatMap(([name, shop]) => Object.entries(ofShop(shop, name)).map(([id, value]) => [ruleOfShop(name, id), value] as const)));
}

function targetsOf(result: SimulationResult, shop: string): Readonly<Record<string, Target>> {
  return result.scenario.shops?.[shop]?.targets ?? {};
}

function named(rule: RuleResult, shop: string): RuleResult {
  return { ...rule, name: { en: `${rule.name.en} of ${shop}`, zh: `${shop}的${rule.name.zh}` } };
}
