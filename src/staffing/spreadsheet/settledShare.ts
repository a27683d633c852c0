import { answeringCards } from "../../scenario/answeringCards.ts";
import type { Bot } from "../../scenario/bot.ts";

/** Share of a day's conversations that the bots settle without a person, all that is switched on counted as there all day: what enters by a question, card or menu and is content, and of the rest what the smart bot resolves, as far as its quota lasts. */
export function settledShare(bot: Bot | undefined, consults: number): number {
  if (bot === undefined) return 0;
  const questions = (bot.faq?.items ?? []).filter(({ enabled }) => enabled).map(({ share, resolves }) => share * resolves);
  const order = bot.orderCard === undefined ? [] : [bot.orderCard.share * bot.orderCard.clicks * bot.orderCard.resolves];
  const goods = answeringCards(bot).map(({ coverage, resolves }) => coverage * resolves);
  const menu = bot.selfService === undefined ? [] : [bot.selfService.share * bot.selfService.resolves];
  const byEntrance = [...questions, ...order, ...goods, ...menu].reduce((sum, share) => sum + share, 0);
  const left = (1 - byEntrance) * consults;
  const { resolves = 0, quota = left } = bot.smart ?? {};
  return left === 0 ? byEntrance : byEntrance + (Math.min(quota, left) / left) * (1 - byEntrance) * resolves;
}
