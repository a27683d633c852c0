import { DEFAULT_ORDER_CARD, DEFAULT_SMART } from "../../scenario/botDefaults.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit } from "../fit.ts";
import { fittedFit } from "../fittedFit.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { PartBuilder } from "../partBuilder.ts";
import { shareFit } from "../shareFit.ts";
import { botCounts } from "./botCounts.ts";
import type { BotCounts } from "./botCounts.ts";
import { courses } from "./courses.ts";

/** Of questions the log tells the kind alone: one stands for all of them, within the length that a desk allows. */
const QUESTIONS = "questions";
/** Delays to people within this of the shortest count as it. */
const SAME_MS = 1000;
/** What is heard as often is sent always, save where the bot was out. */
const MOSTLY = 0.5;

/**
 * What bots do, for all streams together: `bot.{faq.items, orderCard, productCards, selfService, smart, status}`. A way in that never shows is not written.
 *
 * - Of questions and goods cards the log tells how often they are used together: one item stands for all of them. The list is sent once a day, so its share is of the first
 *   conversations of each consumer's day.
 * - Where the smart bot answers what an entrance has not settled, its answer covers whether a question of the order card was clicked: `clicks` stands, and `resolves` agrees with what was settled.
 * - The smart bot's quota is not guessed; that some were not answered is told. `fallback` is the shortest time to an agent's list, where it recurs.
 */
export function calibrateBots(desk: ObservedDesk): CalibratedPart {
  const part = new PartBuilder();
  const counts = botCounts(desk, courses(desk.read, desk.fromMs, desk.toMs));
  if (counts.matters === 0) return part.part();
  putQuestions(part, counts);
  putOrderCard(part, counts);
  putGoods(part, counts);
  putMenu(part, counts);
  putSmart(part, counts);
  putStatus(part, counts);
  return part.part();
}

function putQuestions(part: PartBuilder, { entrances: { faq }, firstOfDay }: BotCounts): void {
  if (faq.came === 0) return;
  const n = Math.max(firstOfDay, faq.came);
  part.tell(["bot", "faq", "items", "0", "share"], shareFit(faq.came, n, "conversations"));
  part.tell(["bot", "faq", "items", "0", "resolves"], shareFit(faq.settled, faq.came, "conversations"));
  part.write(["bot", "faq", "items"], [{ question: QUESTIONS, share: faq.came / n, resolves: faq.settled / faq.came }]);
}

function putOrderCard(part: PartBuilder, { entrances: { orderCard: { came, answered, settled } }, matters, smartAnswered }: BotCounts): void {
  if (came === 0) return;
  part.put(["bot", "orderCard", "share"], shareFit(came, matters, "conversations"), came / matters);
  const [clicks, resolves] = [["bot", "orderCard", "clicks"], ["bot", "orderCard", "resolves"]];
  if (smartAnswered === 0) {
    part.put(clicks, shareFit(answered, came, "conversations"), answered / came);
    if (answered > 0) part.put(resolves, shareFit(settled, answered, "conversations"), settled / answered);
    return;
  }
  const share = Math.max(DEFAULT_ORDER_CARD.clicks, settled / came);
  part.put(clicks, defaultFit(share, came, "conversations", { code: "click-hidden-by-smart-bot" }), share);
  part.put(resolves, scaled(shareFit(settled, came, "conversations"), share), settled / came / share);
}

function putGoods(part: PartBuilder, { entrances: { productCards: { came, settled } }, matters }: BotCounts): void {
  if (came === 0) return;
  part.tell(["bot", "productCards", "0", "coverage"], shareFit(came, matters, "conversations"));
  part.tell(["bot", "productCards", "0", "resolves"], shareFit(settled, came, "conversations"));
  part.write(["bot", "productCards"], [{ coverage: came / matters, resolves: settled / came }]);
}

function putMenu(part: PartBuilder, { entrances: { selfService: { came, settled } }, matters }: BotCounts): void {
  if (came === 0) return;
  part.put(["bot", "selfService", "share"], shareFit(came, matters, "conversations"), came / matters);
  part.put(["bot", "selfService", "resolves"], shareFit(settled, came, "conversations"), settled / came);
}

function putSmart(part: PartBuilder, { smartAnswered, smartSettled, unsettled, smartToPeopleMs }: BotCounts): void {
  if (smartAnswered === 0) return;
  part.put(["bot", "smart", "resolves"], shareFit(smartSettled, smartAnswered, "conversations"), smartSettled / smartAnswered);
  part.find("smart-bot-silent", unsettled - smartAnswered, `the smart bot answered ${smartAnswered} of ${unsettled}`, { answered: smartAnswered, of: unsettled });
  const shortest = smartToPeopleMs.reduce((least, each) => Math.min(least, each), Infinity);
  const same = smartToPeopleMs.filter((each) => each <= shortest + SAME_MS).length;
  const path = ["bot", "smart", "fallback"];
  if (same < 2) {
    part.tell(path, defaultFit(DEFAULT_SMART.fallback, same, "conversations", { code: "delay-to-people-varies" }));
    return;
  }
  const seconds = shortest / 1000;
  part.put(path, fittedFit({ value: seconds }, smartToPeopleMs.length, "conversations"), seconds);
}

function putStatus(part: PartBuilder, { atOnce, atOnceHeard, busy, busyHeard, closing, closingHeard }: BotCounts): void {
  const replies = [["first", atOnceHeard, atOnce], ["busy", busyHeard, busy], ["closing", closingHeard, closing]] as const;
  for (const [name, heard, of] of replies) {
    if (heard === 0) continue;
    const path = ["bot", "status", name];
    const fit = shareFit(heard, of, "messages");
    if (fit.value >= MOSTLY) part.put(path, fit, true);
    else part.tell(path, fit);
  }
}

/** A share over a fixed one of which it is a part. */
function scaled(fit: Fit, by: number): Fit {
  const { value, lower = 0, upper = 1 } = fit;
  return { ...fit, value: value / by, lower: lower / by, upper: Math.min(1, upper / by) };
}
