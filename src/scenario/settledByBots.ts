import type { Bot } from "./bot.ts";
import { DEFAULT_FAQ_ITEM, DEFAULT_FAQ_QUESTIONS } from "./botDefaults.ts";
import { type BotEntrance, botEntrances, withEntrances } from "./botEntrances.ts";

const NO_BOT: Bot = { productCards: [], status: { first: false, busy: false, closing: false } };
const QUESTION_LIST = { items: DEFAULT_FAQ_QUESTIONS.map((question) => ({ ...DEFAULT_FAQ_ITEM, question })) };
/** Some always write in their own words. */
const MOST_WHO_CLICK = 0.98;

/** Share of conversations that these bots settle: those of each way in, and of the others what the smart bot resolves (its quota left aside). */
export function settledByBots(bot: Bot | undefined): number {
  return 1 - (1 - settledByClicks(botEntrances(bot ?? NO_BOT))) * (1 - (bot?.smart?.resolves ?? 0));
}

/** Who settles what is more than now: the smart bot where there is one, else clicks; where nothing can be clicked a list of questions is added. */
export type MoreSettledBy = "smart" | "clicks" | "list";

export function moreSettledBy(bot: Bot | undefined): MoreSettledBy {
  if (bot?.smart !== undefined) return "smart";
  return bot !== undefined && botEntrances(bot).some(({ share, clicks }) => share * clicks > 0) ? "clicks" : "list";
}

/** Bots that settle another share, to a hundredth of a percent or so. For less, all that settle do so more rarely by one factor; for more see `moreSettledBy`. */
export function botsSettling(bot: Bot | undefined, share: number): Bot {
  const now = bot ?? NO_BOT;
  const settled = settledByBots(now);
  if (share < settled) return withSmart(withEntrances(now, (entrance) => ({ ...entrance, resolves: entrance.resolves * (share / settled) })), share);
  const by = moreSettledBy(bot);
  if (by === "smart") return withSmart(now, share);
  return by === "clicks" ? withEntrances(now, raisedTo(share, botEntrances(now))) : botsSettling({ ...now, faq: QUESTION_LIST }, share);
}

/** More buyers click first; then what they click settles more of them, then every order card is answered. */
function raisedTo(share: number, entrances: readonly BotEntrance[]): (entrance: BotEntrance) => BotEntrance {
  const clicking = sum(entrances.map((entrance) => entrance.share));
  const factor = Math.max(1, Math.min(share / settledByClicks(entrances), MOST_WHO_CLICK / clicking));
  const answered = sum(entrances.map((entrance) => entrance.share * entrance.clicks)) * factor;
  const settled = settledByClicks(entrances) * factor;
  const resolving = partOfWay(settled, answered, share);
  const answering = partOfWay(answered, clicking * factor, share);
  return ({ share: was, clicks, resolves }) => ({ share: was * factor, resolves: resolves + (1 - resolves) * resolving, clicks: clicks + (1 - clicks) * answering });
}

/** How much of the way between two figures is needed to come to a third, 0–1. */
function partOfWay(from: number, to: number, wanted: number): number {
  return to > from ? Math.min(1, Math.max(0, (wanted - from) / (to - from))) : 0;
}

/** Of a smart bot, what is wanting to the share. */
function withSmart(bot: Bot, share: number): Bot {
  if (bot.smart === undefined) return bot;
  const wanting = 1 - (1 - share) / (1 - settledByClicks(botEntrances(bot)));
  return { ...bot, smart: { ...bot.smart, resolves: Number(Math.min(1, Math.max(0, wanting)).toFixed(4)) } };
}

function settledByClicks(entrances: readonly BotEntrance[]): number {
  return sum(entrances.map(({ share, clicks, resolves }) => share * clicks * resolves));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
