import type { SimulationResult } from "../experiment/result.ts";
import { joinedShops, ruleOfShop, shopView } from "./shopView.ts";
import { standingOf } from "./standingOf.ts";
import type { ResultStanding } from "./standingOf.ts";

/** How one of several shops comes out. */
export interface ShopStanding extends ResultStanding {
  readonly name: string;
  readonly platform: string;
  /** The result as this shop sees it. */
  readonly result: SimulationResult;
}

/** Every shop, in the scenario's order; none where there is one only. */
export function shopStandings(result: SimulationResult): ShopStanding[] {
  return Object.entries(result.shops ?? {}).map(([name, { platform }]) => {
    const view = shopView(result, name);
    return { name, platform, result: view, ...standingOf(view) };
  });
}

/** The shop that decides over all of them, else the first; absent where there is one only. */
export function decidingShop(result: SimulationResult): string | undefined {
  const decides = standingOf(joinedShops(result)).deciding?.rule;
  const shops = shopStandings(result);
  return (shops.find(({ name, deciding }) => deciding !== undefined && ruleOfShop(name, deciding.rule) === decides) ?? shops.at(0))?.name;
}
