import { answersAnything } from "./answersAnything.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DEFAULT_FAQ_ITEM, DEFAULT_FAQ_QUESTIONS, DEFAULT_ORDER_CARD, DEFAULT_PRODUCT_CARD, DEFAULT_SELF_SERVICE, DEFAULT_SMART } from "./botDefaults.ts";
import type { Bot, FaqItem, ProductCard } from "./bot.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";
import { withoutUndefined } from "./withoutUndefined.ts";

type WrittenBot = NonNullable<ScenarioFile["bot"]>;

/** The bots with their defaults; undefined where the file has none that does anything. `firstJudgedDay` is a date. */
export function completeBot(written: WrittenBot | undefined, firstJudgedDay: string): Bot | undefined {
  if (written === undefined) return undefined;
  const { faq, orderCard, productCards, selfService, smart } = written;
  const status = { first: written.status?.first ?? false, busy: written.status?.busy ?? false, closing: written.status?.closing ?? false };
  const cards = (productCards ?? []).map((card) => completeProductCard(card, firstJudgedDay));
  const bot: Bot = {
    ...(faq === undefined ? {} : { faq: completeFaq(faq, firstJudgedDay) }),
    ...(orderCard === undefined ? {} : { orderCard: { ...DEFAULT_ORDER_CARD, ...withoutUndefined(orderCard) } }),
    productCards: cards,
    ...(selfService === undefined ? {} : { selfService: { ...DEFAULT_SELF_SERVICE, ...withoutUndefined(selfService) } }),
    status,
    ...(smart === undefined ? {} : { smart: { ...DEFAULT_SMART, ...withoutUndefined(smart) } }),
  };
  return answersAnything(bot) ? bot : undefined;
}

function completeFaq({ greeting, items }: NonNullable<WrittenBot["faq"]>, firstJudgedDay: string): NonNullable<Bot["faq"]> {
  return {
    ...(greeting === undefined ? {} : { greeting }),
    items: (items ?? DEFAULT_FAQ_QUESTIONS.map((question) => ({ question }))).map(({ question, ...rest }): FaqItem => ({ question, ...DEFAULT_FAQ_ITEM, ...withoutUndefined(rest), ...savedAt(rest, firstJudgedDay) })),
  };
}

function completeProductCard(written: NonNullable<WrittenBot["productCards"]>[number], firstJudgedDay: string): ProductCard {
  return { ...DEFAULT_PRODUCT_CARD, ...withoutUndefined(written), ...savedAt(written, firstJudgedDay) };
}

/** A time of day is one of the first judged day. */
function savedAt(written: { readonly savedAt?: string | undefined }, firstJudgedDay: string): { savedAt?: string } {
  if (written.savedAt === undefined) return {};
  const timeOfDay = parseTimeOfDay(written.savedAt);
  const ms = timeOfDay === undefined ? parseLocalDateTime(written.savedAt) : (parseLocalDateTime(firstJudgedDay) ?? 0) + timeOfDay;
  return ms === undefined ? {} : { savedAt: formatLocalDateTime(ms) };
}
