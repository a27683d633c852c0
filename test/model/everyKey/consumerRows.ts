import { expect } from "vitest";
import { ENTRY_PAGES, type EntryPage } from "../../../src/log/kinds.ts";
import { expectAbout } from "./expectAbout.ts";
import { type KeyRow, TWO } from "./keyRow.ts";
import type { Played } from "./played.ts";
import { conversations, fromPage, messagesByConversation, messagesOfKind } from "./readings.ts";

/** The share of one page. */
function rowOfPage(page: EntryPage): KeyRow {
  return {
    key: `arrivals.*.pages.${page}`, says: `that share of the buyers comes from ${page}`,
    without: [`arrivals.chat.pages={${page === "shop-home" ? "goods-detail" : "shop-home"}: 1}`],
    with: [`arrivals.chat.pages={${page}: 0.5, ${page === "shop-home" ? "goods-detail" : "shop-home"}: 0.5}`],
    holds: (without, with_) => {
      expect(fromPage(without, page)).toEqual([]);
      expectAbout(fromPage(with_, page).length, conversations(with_).length / 2);
    },
  };
}

export const CONSUMER_ROWS: readonly KeyRow[] = [
  ...ENTRY_PAGES.map(rowOfPage),
  {
    key: "arrivals.*.pages", says: "each buyer comes from a page",
    with: ["arrivals.chat.pages={order-detail: 1}"],
    holds: (without, with_) => {
      expect(conversations(without).every(({ page }) => page === 0)).toBe(true);
      expect(fromPage(with_, "order-detail")).toHaveLength(conversations(with_).length);
    },
  },
  {
    key: "arrivals.*.spamShare", says: "spam is one suspected message of 5 s",
    both: ["conversations.chat.turns=3"], with: ["arrivals.chat.spamShare=100%"],
    holds: (without, with_) => {
      expect(without.rows.messages.every(({ flags }) => flags === 0)).toBe(true);
      expect(with_.rows.messages).toHaveLength(conversations(with_).length);
      expect(with_.rows.messages.every(({ flags }) => flags === 2)).toBe(true);
      expect(with_.rows.replies.every(({ at, startedAt }) => at - startedAt === 5000)).toBe(true);
    },
  },
  {
    key: "arrivals.*.returnShare", says: "consumers come back the same day, and the number of conversations stays as expected",
    both: ["arrivals.chat.consultsPerDay=1000", "arrivals.chat.returnAfter=10m"], with: ["arrivals.chat.returnShare=50%"],
    holds: (without, with_) => {
      const consumers = new Set(with_.rows.conversations.map(({ consumer }) => consumer)).size;
      expect(new Set(without.rows.conversations.map(({ consumer }) => consumer)).size).toBe(conversations(without).length);
      expectAbout(consumers, 500);
      expect(Math.abs(conversations(with_).length - 1000)).toBeLessThan(200);
    },
  },
  {
    key: "arrivals.*.returnAfter", says: "they come back so long after the close",
    both: ["arrivals.chat.returnShare=50%"], with: ["arrivals.chat.returnAfter=17m"],
    holds: (without, with_) => {
      const backAfter = ({ rows }: Played): number[] => rows.conversations.flatMap(({ at, consumer, number }) => {
        const before = rows.conversations.findLast((row) => row.consumer === consumer && row.number < number);
        return before === undefined ? [] : [at - before.closedAt];
      });
      expect(new Set(backAfter(without)).size).toBeGreaterThan(20);
      expect([...new Set(backAfter(with_))]).toEqual([17 * 60_000]);
    },
  },
  {
    key: "conversations", says: "what conversations are like can be said for one stream",
    text: TWO, with: ["conversations.call.turns=3"],
    holds: (without, with_) => {
      expect(messagesByConversation(without).every((list) => list.length === 1)).toBe(true);
      expect(messagesByConversation(with_).filter((list) => list.length === 3)).toHaveLength(conversations(with_, "call").length);
      expect(messagesOfKind(with_, "text")).toHaveLength(with_.rows.messages.length);
    },
  },
];
