import type { SimulationResult } from "../experiment/result.ts";
import { figureOf } from "./figureOf.ts";
import { wholeParts } from "./figures/wholeParts.ts";

/** What the cost is made of, by the keys of `CostParts`, in whole yuan that add up to the cost in whole yuan; those that come to nothing are left out. */
export function costParts({ costParts: parts, measures }: SimulationResult): (readonly [part: string, yuan: number])[] {
  const cost = figureOf(measures["cost"]);
  if (parts === undefined || cost === undefined) return [];
  const names = Object.keys(parts);
  return wholeParts(Object.values(parts), cost).map((yuan, index) => [names[index], yuan] as const).filter(([, yuan]) => yuan > 0);
}
