import { expect, it } from "vitest";
import { BUYER_KINDS } from "../../src/log/kinds.ts";
import type { Bot } from "../../src/scenario/bot.ts";
import { playDesk } from "./playDesk.ts";

const SAVED = 36_000;
const always = { resolves: 1, savedAt: "2026-06-01T10:00" } as const;

it.each<[string, Bot["productCards"], Bot["faq"], number]>([
  ["a question answers from the millisecond in which it was saved", [], { items: [{ question: "a", answer: "b", enabled: true, share: 1, ...always }] }, SAVED],
  ["a goods card answers from five minutes after it was saved", [{ goods: 1, coverage: 1, ...always }], undefined, SAVED + 300],
])("%s", (_what, productCards, faq, from) => {
  const { messages } = playDesk({ arrivals: [from - 0.001, from, from + 0.001], bot: { productCards, ...(faq === undefined ? {} : { faq }) }, team: { cap: 9 } });
  const kind = faq === undefined ? "product-link" : "faq-click";
  expect(Array.from(messages.kind.subarray(0, messages.count), (code) => BUYER_KINDS[code])).toEqual(["text", kind, kind]);
});
