import type { Bot, FaqItem, ProductCard } from "../../../src/scenario/bot.ts";
import { BUSY_FROM, localTime } from "./clock.ts";
import type { Dice } from "./dice.ts";

/** A bot of any kinds; the shares of its entrances sum to less than 1. */
export function randomBot(dice: Dice): Bot {
  return {
    ...(dice.chance(0.6) ? { faq: { ...(dice.chance(0.2) ? { greeting: "hello" } : {}), items: ["price", "size", "post"].slice(0, dice.number(1, 3)).map((question) => randomItem(dice, question)) } } : {}),
    ...(dice.chance(0.5) ? { orderCard: { share: 0.15, clicks: dice.pick([0, 0.5, 1]), resolves: dice.pick([0, 0.5, 1]) } } : {}),
    productCards: dice.some([0.15, 0.05], 0.4).map((coverage) => randomCard(dice, coverage)),
    ...(dice.chance(0.5) ? { selfService: { share: 0.1, resolves: dice.pick([0, 0.5, 1]) } } : {}),
    status: { first: dice.chance(0.3), busy: dice.chance(0.4), closing: dice.chance(0.5) },
    ...(dice.chance(0.4) ? { smart: { resolves: dice.pick([0, 0.3, 1]), ...(dice.chance(0.5) ? { quota: dice.number(0, 20) } : {}), fallback: dice.pick([0, 1, 10, 30, 120, 3600]) } } : {}),
  };
}

/** One in six does not answer: no draw more, so that all other desks stay as they are. */
function randomCard(dice: Dice, coverage: number): ProductCard {
  const card = { goods: dice.pick([3, ["shirt", "shoe"]]), coverage, resolves: dice.pick([0, 0.5, 1]), ...savedAt(dice) };
  return card.resolves === 0.5 ? { ...card, enabled: card.goods === 3 } : card;
}

function randomItem(dice: Dice, question: string): FaqItem {
  return { question, answer: "yes", enabled: dice.chance(0.8), share: dice.pick([0.05, 0.15]), resolves: dice.pick([0, 0.5, 1]), ...savedAt(dice) };
}

function savedAt(dice: Dice): { readonly savedAt?: string } {
  return dice.chance(0.3) ? { savedAt: localTime(0, BUSY_FROM + dice.number(0, 12) * 5) } : {};
}
