import { answeringCards } from "./answeringCards.ts";
import type { Bot } from "./bot.ts";

/** A way in to the bots, by a click or a link. */
export interface BotEntrance {
  /** Of conversations. */
  readonly share: number;
  /** Share of those whom the bot answers: all, but for the order card. */
  readonly clicks: number;
  /** Share of the answered whom it settles. */
  readonly resolves: number;
}

/** All ways in that are open. */
export function botEntrances(bot: Bot): readonly BotEntrance[] {
  const { faq, orderCard, selfService } = bot;
  return [
    ...(faq?.items ?? []).filter(({ enabled }) => enabled).map(({ share, resolves }) => ({ share, clicks: 1, resolves })),
    ...(orderCard === undefined ? [] : [orderCard]),
    ...answeringCards(bot).map(({ coverage, resolves }) => ({ share: coverage, clicks: 1, resolves })),
    ...(selfService === undefined ? [] : [{ ...selfService, clicks: 1 }]),
  ];
}

/** The bots with each open way in changed, rounded to a hundredth of a percent. `change` leaves clicks that are all as they are. */
export function withEntrances(bot: Bot, change: (entrance: BotEntrance) => BotEntrance): Bot {
  const { faq, orderCard, selfService, productCards } = bot;
  const changed = (share: number, resolves: number, clicks = 1): BotEntrance => {
    const to = change({ share, clicks, resolves });
    return { share: rounded(to.share), clicks: rounded(to.clicks), resolves: rounded(to.resolves) };
  };
  const byClick = ({ share, resolves }: BotEntrance) => ({ share, resolves });
  return {
    ...bot,
    ...(faq === undefined ? {} : { faq: { ...faq, items: faq.items.map((item) => (item.enabled ? { ...item, ...byClick(changed(item.share, item.resolves)) } : item)) } }),
    ...(orderCard === undefined ? {} : { orderCard: changed(orderCard.share, orderCard.resolves, orderCard.clicks) }),
    ...(selfService === undefined ? {} : { selfService: byClick(changed(selfService.share, selfService.resolves)) }),
    productCards: productCards.map((card) => {
      if (card.enabled === false) return card;
      const { share, resolves } = changed(card.coverage, card.resolves);
      return { ...card, coverage: share, resolves };
    }),
  };
}

function rounded(share: number): number {
  return Number(share.toFixed(4));
}
