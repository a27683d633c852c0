import { expect } from "vitest";
import { BOT_REPLY_KINDS, type BuyerKind, type ReplyKind } from "../../../src/log/kinds.ts";
import type { KeyRow } from "./keyRow.ts";
import { conversations, firstWaits, messagesOfKind, repliesByConversation, repliesOfKind } from "./readings.ts";
import type { Played } from "./played.ts";

const HOUR_MS = 3_600_000;

/** Conversations that no person answers. */
function settled(played: Played): number {
  return repliesByConversation(played).filter((list) => list.length > 0 && list.every(({ agent }) => agent < 0)).length;
}

/** About that share of the conversations, within five standard deviations. */
function expectShare(count: number, played: Played, share: number): void {
  const all = conversations(played).length;
  expect(Math.abs(count - all * share), `${count} of ${all}`).toBeLessThanOrEqual(5 * Math.sqrt(all * share * (1 - share)));
}

/** Rows of a way in: `block` with the share or without it, what the buyer sends, what the bot answers. */
function wayIn(path: string, share: string, buyer: BuyerKind, reply: ReplyKind, block: (terms: string) => string): KeyRow[] {
  return [
    {
      key: path, says: "answers in the millisecond of the message, and settles it",
      with: [block(`${share}: 1, resolves: 1`)],
      holds: (without, with_) => {
        expect(without.rows.replies.every(({ agent }) => agent >= 0)).toBe(true);
        expect(repliesOfKind(with_, reply).map(({ at }) => at)).toEqual(with_.rows.messages.map(({ at }) => at));
        expect(settled(with_)).toBe(conversations(with_).length);
      },
    },
    {
      key: `${path}.${share}`, says: "that share of the buyers comes this way",
      without: [block(`${share}: 0, resolves: 0`)], with: [block(`${share}: 0.4, resolves: 0`)],
      holds: (without, with_) => {
        expect(messagesOfKind(without, buyer)).toEqual([]);
        expectShare(messagesOfKind(with_, buyer).length, with_, 0.4);
      },
    },
    {
      key: `${path}.resolves`, says: "that share of them is settled without a person",
      without: [block(`${share}: 1, resolves: 0`)], with: [block(`${share}: 1, resolves: 0.7`)],
      holds: (without, with_) => {
        expect(settled(without)).toBe(0);
        expectShare(settled(with_), with_, 0.7);
      },
    },
  ];
}

const item = (terms: string): string => `bot={faq: {items: [{question: price, ${terms}}]}}`;
const order = (terms: string): string => `bot={orderCard: {clicks: 1, ${terms}}}`;
const product = (terms: string): string => `bot={productCards: [{${terms}}]}`;
const menu = (terms: string): string => `bot={selfService: {${terms}}}`;

export const BOT_ROWS: readonly KeyRow[] = [
  {
    key: "bot", says: "bots answer", with: ["bot={smart: {resolves: 1}}"],
    holds: (without, with_) => expect([settled(without), settled(with_)]).toEqual([0, conversations(with_).length]),
  },
  {
    key: "bot.faq", says: "its questions are clicked, by default shares", both: ["arrivals.chat.consultsPerDay=1000"], with: ["bot.faq={items: [{question: price}]}"],
    holds: (without, with_) => {
      expect(messagesOfKind(without, "faq-click")).toEqual([]);
      expectShare(messagesOfKind(with_, "faq-click").length, with_, 0.08);
    },
  },
  {
    key: "bot.faq.items[].enabled", says: "a question that is not enabled is not clicked",
    without: [item("share: 1")], with: [item("share: 1, enabled: false")],
    holds: (without, with_) => expect([messagesOfKind(without, "faq-click").length, messagesOfKind(with_, "faq-click").length]).toEqual([conversations(without).length, 0]),
  },
  {
    key: "bot.faq.items[].savedAt", says: "it is clicked from its saving on",
    without: [item("share: 1")], with: [item('share: 1, savedAt: "10:00"')],
    holds: (without, with_) => {
      expect(messagesOfKind(without, "faq-click").some(({ at }) => at < 10 * HOUR_MS)).toBe(true);
      expect(messagesOfKind(with_, "faq-click")).toEqual(messagesOfKind(without, "faq-click").filter(({ at }) => at >= 10 * HOUR_MS).map((row) => ({ ...row })));
    },
  },
  ...wayIn("bot.faq.items[]", "share", "faq-click", "faq", item).map((row) => (row.key === "bot.faq.items[]" ? { ...row, key: "bot.faq.items" } : row)),
  ...wayIn("bot.orderCard", "share", "order-link", "order-card", order),
  {
    key: "bot.orderCard.clicks", says: "the card answers only buyers who click a question of it",
    without: ["bot.orderCard={share: 1, resolves: 1, clicks: 0}"], with: ["bot.orderCard={share: 1, resolves: 1, clicks: 0.6}"],
    holds: (without, with_) => {
      expect([messagesOfKind(without, "order-link").length, settled(without)]).toEqual([conversations(without).length, 0]);
      expectShare(settled(with_), with_, 0.6);
    },
  },
  ...wayIn("bot.productCards[]", "coverage", "product-link", "product-card", product).map((row) => (row.key === "bot.productCards[]" ? { ...row, key: "bot.productCards" } : row)),
  {
    key: "bot.productCards[].enabled", says: "a card that is not enabled does not answer",
    without: [product("coverage: 1")], with: [product("coverage: 1, enabled: false")],
    holds: (without, with_) => expect([messagesOfKind(without, "product-link").length, messagesOfKind(with_, "product-link").length]).toEqual([conversations(without).length, 0]),
  },
  {
    key: "bot.productCards[].savedAt", says: "it answers from five minutes after its saving on",
    without: [product("coverage: 1")], with: [product('coverage: 1, savedAt: "10:00"')],
    holds: (without, with_) => {
      expect(messagesOfKind(with_, "product-link").map(({ at }) => at))
        .toEqual(messagesOfKind(without, "product-link").map(({ at }) => at).filter((at) => at >= 10 * HOUR_MS + 300_000));
    },
  },
  ...wayIn("bot.selfService", "share", "menu-click", "self-service", menu),
  {
    key: "bot.status", says: "status replies go out and settle nothing",
    with: ["bot.status={first: true}"],
    holds: (without, with_) => {
      expect([repliesOfKind(without, "status").length, settled(with_)]).toEqual([0, 0]);
      expect(repliesOfKind(with_, "status").length).toBeGreaterThan(100);
    },
  },
  {
    key: "bot.status.first", says: "the first message of each conversation is answered at once",
    both: ["conversations.chat.turns=2"], with: ["bot.status.first=Welcome"],
    holds: (without, with_) => {
      expect(repliesOfKind(without, "status")).toEqual([]);
      expect(repliesOfKind(with_, "status").map(({ at }) => at)).toEqual(conversations(with_).map(({ at }) => at));
      expect(firstWaits(with_)).toEqual(firstWaits(without));
    },
  },
  {
    key: "bot.status.busy", says: "whoever cannot be served at once is answered at once, and nobody else",
    both: ["conversations.chat.handle=120"], with: ["bot.status.busy=true"],
    holds: (without, with_) => {
      const waiting = without.rows.conversations.filter((_, number) => (firstWaits(without)[number] ?? 0) > 120);
      expect(waiting.length).toBeGreaterThan(10);
      expect(repliesOfKind(with_, "status").map(({ at }) => at)).toEqual(waiting.map(({ at }) => at));
    },
  },
  {
    key: "bot.status.closing", says: "a closing word is answered at once and costs no handling",
    both: ["conversations.chat.closingWordShare=1"], with: ["bot.status.closing=true"],
    holds: (without, with_) => {
      const words = (played: Played): number[] => played.rows.messages.filter(({ flags }) => flags === 1).map(({ at }) => at);
      expect(repliesOfKind(with_, "status").map(({ at }) => at)).toEqual(words(with_));
      expect(with_.rows.replies.filter(({ agent }) => agent >= 0)).toHaveLength(conversations(with_).length);
      expect(without.rows.replies.filter(({ agent }) => agent >= 0)).toHaveLength(2 * conversations(with_).length);
    },
  },
  {
    key: "bot.smart", says: "it answers each first message",
    with: ["bot.smart={resolves: 0}"],
    holds: (without, with_) => {
      expect(without.rows.replies.every(({ kind }) => kind >= BOT_REPLY_KINDS.length)).toBe(true);
      expect(repliesOfKind(with_, "smart")).toHaveLength(conversations(with_).length);
    },
  },
  {
    key: "bot.smart.resolves", says: "that share is settled without a person",
    without: ["bot.smart={resolves: 0}"], with: ["bot.smart={resolves: 0.3}"],
    holds: (without, with_) => {
      expect(settled(without)).toBe(0);
      expectShare(settled(with_), with_, 0.3);
    },
  },
  {
    key: "bot.smart.quota", says: "it answers so many conversations of a day, the first ones",
    both: ["days=2"], without: ["bot.smart={resolves: 1}"], with: ["bot.smart={resolves: 1, quota: 20}"],
    holds: (without, with_) => {
      expect(settled(without)).toBe(conversations(without).length);
      expect(settled(with_)).toBe(40);
      expect(repliesOfKind(with_, "smart").slice(0, 20).map(({ conversation }) => conversation)).toEqual(Array.from({ length: 20 }, (_, number) => number));
    },
  },
  {
    key: "bot.smart.fallback", says: "what it does not settle reaches people so much later",
    both: ["arrivals.chat.consultsPerDay=40"], without: ["bot.smart={resolves: 0}"], with: ["bot.smart={resolves: 0, fallback: 45s}"],
    holds: (without, with_) => expect(firstWaits(with_)).toEqual(firstWaits(without).map((wait) => (wait ?? 0) + 45)),
  },
];
