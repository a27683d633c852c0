import type { Bot, ProductCard } from "./bot.ts";

/** The goods cards that are switched on. */
export function answeringCards({ productCards }: Pick<Bot, "productCards">): readonly ProductCard[] {
  return productCards.filter(({ enabled }) => enabled !== false);
}
