import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { WantedTarget } from "./smallDesk.ts";

/** A small desk read as any scenario file is, and the rules that judge it. */
export function readSmallDesk(file: Readonly<Record<string, unknown>>): { readonly scenario: Scenario; readonly packs: readonly RulePack[] } {
  const scenario = parseScenario(JSON.stringify(file));
  const rules = scenario.shops === undefined ? scenario.rules : Object.values(scenario.shops).flatMap((shop) => shop.rules);
  return { scenario, packs: rules.map((rule) => (typeof rule === "string" ? rulePackById(rule) : rule)) };
}

/** The file with its targets; `limits` in their order, those of shops with the shop. */
export function withTargets(file: Readonly<Record<string, unknown>>, targets: readonly WantedTarget[], limits: readonly string[]): Record<string, unknown> {
  const written = targets.map(({ rule, shop, assurance, over }, index) =>
    ({ shop, entry: [rule, { [limits[index].endsWith("s") ? "value" : "rate"]: limits[index], assurance, over }] as const }));
  const of = (shop?: string): Record<string, unknown> => Object.fromEntries(written.filter((target) => target.shop === shop).map(({ entry }) => entry));
  const { shops } = file as { readonly shops?: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  if (shops === undefined) return { ...file, targets: of() };
  return { ...file, shops: Object.fromEntries(Object.entries(shops).map(([name, shop]) => [name, { ...shop, targets: of(name) }])) };
}
