import { answeringCards } from "./answeringCards.ts";
import type { Bot } from "./bot.ts";
import { DEFAULT_SMART } from "./botDefaults.ts";

const NO_BOT: Bot = { productCards: [], status: { first: false, busy: false, closing: false } };
/** Below that it is rounding. */
const NOTHING = 1e-9;

/** Share of conversations that these bots settle: those of each way in, and of the others what the smart bot resolves (its quota left aside). */
export function settledByBots(bot: Bot | undefined): number {
  return 1 - (1 - settledAtEntrances(bot ?? NO_BOT)) * (1 - (bot?.smart?.resolves ?? 0));
}

/** Bots that settle another share: for less every way in settles less, all by one factor; what is more is settled by the smart bot. */
export function botsSettling(bot: Bot | undefined, share: number): Bot {
  const now = bot ?? NO_BOT;
  const settled = settledByBots(now);
  const ratio = settled === 0 ? 1 : Math.min(1, share / settled);
  const scaled = withResolves(now, ratio);
  const bySmart = 1 - (1 - share) / (1 - settledAtEntrances(scaled));
  if (bySmart < NOTHING && now.smart === undefined) return scaled;
  return { ...scaled, smart: { ...(now.smart ?? DEFAULT_SMART), resolves: Math.min(1, Math.max(0, bySmart)) } };
}

function settledAtEntrances(bot: Bot): number {
  const { faq, orderCard, selfService } = bot;
  const questions = (faq?.items ?? []).filter(({ enabled }) => enabled).map(({ share, resolves }) => share * resolves);
  const cards = answeringCards(bot).map(({ coverage, resolves }) => coverage * resolves);
  const order = orderCard === undefined ? 0 : orderCard.share * orderCard.clicks * orderCard.resolves;
  const menu = selfService === undefined ? 0 : selfService.share * selfService.resolves;
  return [...questions, ...cards, order, menu].reduce((sum, each) => sum + each, 0);
}

function withResolves(bot: Bot, ratio: number): Bot {
  const scaled = <T extends { readonly resolves: number }>(part: T): T => ({ ...part, resolves: part.resolves * ratio });
  const { faq, orderCard, selfService } = bot;
  return {
    ...bot,
    ...(faq === undefined ? {} : { faq: { ...faq, items: faq.items.map(scaled) } }),
    ...(orderCard === undefined ? {} : { orderCard: scaled(orderCard) }),
    ...(selfService === undefined ? {} : { selfService: scaled(selfService) }),
    productCards: bot.productCards.map(scaled),
  };
}
