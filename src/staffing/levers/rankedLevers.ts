import type { Lever, LeverGain } from "./lever.ts";

const STANDINGS: readonly LeverGain["standing"][] = ["helps", "unclear", "harms"];

/**
 * What surely helps first: of it what costs nothing (or saves), the most gain first, then by what a point costs, points of the chance before points of the rate, and what has no price of a point last. Then what makes no
 * sure difference, then what harms, each by gain; last what was not looked at twice. Equals stay in their order.
 */
export function rankedLevers(levers: readonly Lever[]): readonly Lever[] {
  return levers.toSorted((a, b) => {
    if (a.gain === undefined || b.gain === undefined) return Number(a.gain === undefined) - Number(b.gain === undefined);
    return STANDINGS.indexOf(a.gain.standing) - STANDINGS.indexOf(b.gain.standing)
      || (a.gain.standing === "helps" ? byPrice(a, b) : 0)
      || (b.gain.pass.value ?? 0) - (a.gain.pass.value ?? 0);
  });
}

function byPrice(a: Lever, b: Lever): number {
  return priceClass(a) - priceClass(b) || (a.gain?.yuanPerPoint?.value ?? 0) - (b.gain?.yuanPerPoint?.value ?? 0);
}

/** What costs nothing, points of the chance at a price, points of the rate, and what costs something for which no price of a point is told. */
function priceClass({ gain, costChange }: Lever): number {
  if (gain?.yuanPerPoint === undefined) return costChange.yuan > 0 ? 3 : 0;
  return gain.yuanPerPoint.of === "pass" ? 1 : 2;
}
