import type { Bot } from "../scenario/bot.ts";
import { answeringCards } from "../scenario/answeringCards.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatShare } from "./figures/formatShare.ts";
import type { Words } from "./words/words.ts";

/** What answers before people do, a line each. */
export function botLines({ bot }: Scenario, words: Words): string[] {
  if (bot === undefined) return [];
  const terms = words.scenario.bot;
  const { orderCard, selfService, smart } = bot;
  const items = bot.faq?.items.filter(({ enabled }) => enabled) ?? [];
  const cards = answeringCards(bot);
  return [
    ...(items.length === 0 ? [] : [terms.faq(items.length, share(sum(items.map((item) => item.share))), share(weighted(items)))]),
    ...(orderCard === undefined ? [] : [terms.orderCard(share(orderCard.share), share(orderCard.clicks), share(orderCard.resolves))]),
    ...(cards.length === 0 ? [] : [terms.productCards(cards.length, share(sum(cards.map(({ coverage }) => coverage))), share(weighted(cards.map(({ coverage, resolves }) => ({ share: coverage, resolves })))))]),
    ...(selfService === undefined ? [] : [terms.selfService(share(selfService.share), share(selfService.resolves))]),
    ...(smart === undefined ? [] : [terms.smart(share(smart.resolves), smart.quota === undefined ? undefined : formatNumber(smart.quota))]),
    ...statusLines(bot, words),
  ];
}

function statusLines({ status }: Bot, words: Words): string[] {
  const { moments } = words.scenario.bot;
  const given = (["first", "busy", "closing"] as const).filter((moment) => status[moment] !== false);
  return given.length === 0 ? [] : [words.scenario.bot.status(words.list(given.map((moment) => moments[moment])))];
}

/** The share that is settled of all that use one of them. */
function weighted(entrances: readonly { readonly share: number; readonly resolves: number }[]): number {
  const all = sum(entrances.map((entrance) => entrance.share));
  return all === 0 ? 0 : sum(entrances.map((entrance) => entrance.share * entrance.resolves)) / all;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(value: number): string {
  return formatShare(value, Number.isInteger(Number((value * 100).toFixed(4))) ? 0.01 : 0.005);
}
