import type { Bot } from "./bot.ts";

/** Whether any part of the bots is there to do something. */
export function answersAnything({ faq, orderCard, productCards, selfService, smart, status }: Bot): boolean {
  return [faq, orderCard, selfService, smart].some((part) => part !== undefined) || productCards.length > 0 || Object.values(status).some((reply) => reply !== false);
}
