import { answeringCards } from "../../scenario/answeringCards.ts";
import type { Bot } from "../../scenario/bot.ts";
import { DEFAULT_FAQ_ITEM, DEFAULT_ORDER_CARD, DEFAULT_PRODUCT_CARD, DEFAULT_SELF_SERVICE, DEFAULT_SMART } from "../../scenario/botDefaults.ts";
import { MOST_ENABLED, MOST_QUESTIONS } from "../../scenario/botLimits.ts";
import { exceedsEverybody } from "../../scenario/entranceShares.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { withBot } from "../../scenario/withBot.ts";
import type { LeverMove, LeverVariant } from "./leverMove.ts";

type Part = Extract<LeverMove, { kind: "bot" }>["part"];

const NO_BOT: Bot = { productCards: [], status: { first: false, busy: false, closing: false } };
const STATUS_REPLIES = ["first", "busy", "closing"] as const;
const NEW_QUESTION = "one more";
const PARTS: readonly Part[] = ["orderCard", "productCards", "selfService", "smart"];

/** Each question shown or not, one question more, each part of the bots and each status reply on or off; as far as the desk allows and the ways in are not more than everybody. */
export function botLevers(scenario: Scenario): readonly LeverVariant[] {
  const bot = scenario.bot ?? NO_BOT;
  const changes: readonly (readonly [LeverMove, Bot])[] = [...questionChanges(bot), ...partChanges(bot), ...statusChanges(bot)];
  return changes.filter(([, changed]) => !exceedsEverybody(changed)).map(([move, changed]) => ({ move, scenario: withBot(scenario, changed) }));
}

function questionChanges(bot: Bot): (readonly [LeverMove, Bot])[] {
  const items = bot.faq?.items ?? [];
  const isFull = items.filter(({ enabled }) => enabled).length >= MOST_ENABLED;
  const listed = items.flatMap(({ question, enabled }, index): (readonly [LeverMove, Bot])[] => {
    if (!enabled && isFull) return [];
    const changed = items.map((item, place) => (place === index ? { ...item, enabled: !enabled } : item));
    return [[{ kind: "question", question, on: !enabled }, { ...bot, faq: { ...bot.faq, items: changed } }]];
  });
  const isTaken = items.some(({ question }) => question === NEW_QUESTION);
  if (isFull || isTaken || items.length >= MOST_QUESTIONS) return listed;
  return [...listed, [{ kind: "new-question" }, { ...bot, faq: { ...bot.faq, items: [...items, { question: NEW_QUESTION, ...DEFAULT_FAQ_ITEM }] } }]];
}

function partChanges(bot: Bot): (readonly [LeverMove, Bot])[] {
  return PARTS.map((part) => {
    const on = part === "productCards" ? answeringCards(bot).length === 0 : bot[part] === undefined;
    return [{ kind: "bot", part, on }, on ? withPart(bot, part) : withoutPart(bot, part)] as const;
  });
}

/** With the documented figures. */
function withPart(bot: Bot, part: Part): Bot {
  switch (part) {
    case "orderCard": return { ...bot, orderCard: DEFAULT_ORDER_CARD };
    case "productCards": return { ...bot, productCards: [...bot.productCards, DEFAULT_PRODUCT_CARD] };
    case "selfService": return { ...bot, selfService: DEFAULT_SELF_SERVICE };
    case "smart": return { ...bot, smart: DEFAULT_SMART };
  }
}

function withoutPart(bot: Bot, part: Part): Bot {
  if (part === "productCards") return { ...bot, productCards: [] };
  const { [part]: _, ...others } = bot;
  return others;
}

function statusChanges(bot: Bot): (readonly [LeverMove, Bot])[] {
  return STATUS_REPLIES.map((reply) => {
    const on = bot.status[reply] === false;
    return [{ kind: "status", reply, on }, { ...bot, status: { ...bot.status, [reply]: on } }] as const;
  });
}
