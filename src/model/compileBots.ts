import { BUYER_KINDS, REPLY_KINDS, type BuyerKind, type ReplyKind } from "../log/kinds.ts";
import { answeringCards } from "../scenario/answeringCards.ts";
import type { Bot } from "../scenario/bot.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { MINUTE_MS, SECOND_MS } from "../time/units.ts";
import type { ModelBot, ModelEntrance } from "./model.ts";
import { spanOfIncident } from "./spanOfIncident.ts";
import { type Span, playedSpans } from "./spans.ts";

/** A changed goods card takes so long until it answers. Source: domain §2.1 P5. */
const PRODUCT_CARD_DELAY_MS = 5 * MINUTE_MS;

/** The scenario's bot, if it has one; it answers all streams. */
export function compileBots(scenario: Scenario): readonly ModelBot[] {
  const { bot } = scenario;
  if (bot === undefined) return [];
  const out = scenario.incidents.flatMap((incident): readonly Span[] => ("botOut" in incident ? [spanOfIncident(scenario, incident.botOut)] : []));
  const smart = bot.smart;
  return [{
    entrances: entrancesOf(bot, parseLocalDateTime(scenario.start) ?? 0),
    statusFirst: bot.status.first !== false,
    statusBusy: bot.status.busy !== false,
    statusClosing: bot.status.closing !== false,
    ...(smart === undefined ? {} : { smart: { resolves: smart.resolves, quotaPerDay: smart.quota ?? -1, fallbackMs: Math.round(smart.fallback * SECOND_MS) } }),
    out: playedSpans(out),
  }];
}

/** The ways in that anybody uses: questions, the order card, goods cards, the menu. */
function entrancesOf(bot: Bot, startMs: number): readonly ModelEntrance[] {
  const savedMs = (savedAt: string | undefined, delayMs: number): number => (savedAt === undefined ? 0 : (parseLocalDateTime(savedAt) ?? 0) - startMs + delayMs);
  const questions = (bot.faq?.items ?? []).filter(({ enabled }) => enabled)
    .map((item) => ({ ...entrance("faq-click", "faq", item.share, item.resolves), fromMs: savedMs(item.savedAt, 0), isOfList: true }));
  const orders = bot.orderCard === undefined ? [] : [{ ...entrance("order-link", "order-card", bot.orderCard.share, bot.orderCard.resolves), clicks: bot.orderCard.clicks }];
  const goods = answeringCards(bot).map((card) => ({ ...entrance("product-link", "product-card", card.coverage, card.resolves), fromMs: savedMs(card.savedAt, PRODUCT_CARD_DELAY_MS) }));
  const menu = bot.selfService === undefined ? [] : [entrance("menu-click", "self-service", bot.selfService.share, bot.selfService.resolves)];
  return [...questions, ...orders, ...goods, ...menu].filter(({ share }) => share > 0);
}

/** One that always answers, from the beginning, beside the list. */
function entrance(buyerKind: BuyerKind, replyKind: ReplyKind, share: number, resolves: number): ModelEntrance {
  return { share, buyerKind: BUYER_KINDS.indexOf(buyerKind), replyKind: REPLY_KINDS.indexOf(replyKind), clicks: 1, resolves, fromMs: 0, isOfList: false };
}
