import type { Lever, LeverGain } from "./lever.ts";

const STANDINGS: readonly LeverGain["standing"][] = ["helps", "unclear", "harms"];

/**
 * What surely helps first: of it what costs nothing (or saves), the most gain first, then by what a point costs, points of the chance before points of the rate. Then what makes no
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
  const [one, other] = [a.gain?.yuanPerPoint, b.gain?.yuanPerPoint];
  if (one === undefined || other === undefined) return Number(a.costChange.yuan > 0) - Number(b.costChange.yuan > 0);
  return one.of === other.of ? one.value - other.value : one.of === "pass" ? -1 : 1;
}
