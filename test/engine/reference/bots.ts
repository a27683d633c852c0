import { REPLY_KINDS } from "../../../src/log/kinds.ts";
import type { ModelBot, ModelEntrance } from "../../../src/model/model.ts";
import { DAY_MS } from "../../../src/time/units.ts";
import { CLICKS, ENTRANCE, ENTRANCE_RESOLVES, happens, SMART_RESOLVES, uniform } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat } from "./parties.ts";

export const STATUS_KIND = REPLY_KINDS.indexOf("status");
export const SMART_KIND = REPLY_KINDS.indexOf("smart");

/** The bot of the conversation, if there is one and it is not out. */
export function botNow(desk: Desk, chat: Chat): ModelBot | undefined {
  if (chat.isSpam || chat.stream.bot < 0) return undefined;
  const bot = desk.model.bots[chat.stream.bot];
  return bot.out.some(([from, to]) => desk.now >= from && desk.now < to) ? undefined : bot;
}

/** How the buyer enters; undefined: in own words. */
export function entranceOf(desk: Desk, chat: Chat, isReturning: boolean): ModelEntrance | undefined {
  const bot = botNow(desk, chat);
  const u = uniform(chat.address, ENTRANCE);
  let reached = 0;
  for (const entrance of bot?.entrances ?? []) {
    reached += entrance.share;
    if (u < reached) return desk.now < entrance.fromMs || (isReturning && entrance.isOfList) ? undefined : entrance;
  }
  return undefined;
}

/** What the bots do at the first message: the kind of their answer to it, if any; whether they resolve or hold the conversation is noted in it. */
export function meetBots(desk: Desk, chat: Chat, entrance: ModelEntrance | undefined): number | undefined {
  const bot = botNow(desk, chat);
  const isAnswered = entrance !== undefined && happens(chat.address, CLICKS, entrance.clicks);
  if (isAnswered && happens(chat.address, ENTRANCE_RESOLVES, entrance.resolves)) {
    chat.resolvedBy = entrance.replyKind;
    return entrance.replyKind;
  }
  const smart = bot?.smart;
  if (smart !== undefined && isGot(desk, chat, smart)) return SMART_KIND;
  if (isAnswered) return entrance.replyKind;
  return bot?.statusFirst === true ? STATUS_KIND : undefined;
}

/** Whether the smart bot gets to answer; what it does not resolve, for want of quota too, it holds for a while. */
function isGot(desk: Desk, chat: Chat, smart: NonNullable<ModelBot["smart"]>): boolean {
  const key = `${chat.stream.bot} ${Math.floor(desk.now / DAY_MS)}`;
  const used = desk.smartUsed.get(key) ?? 0;
  const isInQuota = smart.quotaPerDay < 0 || used < smart.quotaPerDay;
  if (isInQuota) desk.smartUsed.set(key, used + 1);
  if (isInQuota && happens(chat.address, SMART_RESOLVES, smart.resolves)) {
    chat.resolvedBy = SMART_KIND;
  } else if (smart.fallbackMs > 0) {
    chat.isHeldByBot = true;
    chat.row.botUntil = desk.now + smart.fallbackMs;
    desk.agenda.add(chat.row.botUntil, "reach", chat.number, chat);
  }
  return isInQuota;
}
