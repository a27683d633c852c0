import { answeringCards } from "./answeringCards.ts";
import type { Bot } from "./bot.ts";

/** Shares are written in decimals, whose sum may miss 1 by the last bits. */
const SUM_SLACK = 1e-9;

/** Shares of conversations that come by each part of the bots, of what is switched on. */
export function entranceShares(bot: Bot): Readonly<Record<"faq" | "orderCard" | "productCards" | "selfService", number>> {
  const { faq, orderCard, selfService } = bot;
  return {
    faq: sum((faq?.items ?? []).map((item) => (item.enabled ? item.share : 0))),
    orderCard: orderCard?.share ?? 0,
    productCards: sum(answeringCards(bot).map(({ coverage }) => coverage)),
    selfService: selfService?.share ?? 0,
  };
}

/** Whether the ways in together are more than everybody. */
export function exceedsEverybody(bot: Bot): boolean {
  return sum(Object.values(entranceShares(bot))) > 1 + SUM_SLACK;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
