import fc from "fast-check";
import { expect, it } from "vitest";
import { PersonReplies } from "../../../src/scoring/shop/personReplies.ts";
import { chats, readChat } from "../chatRows.ts";

it("the last reply in a span is the last one told that lies in it", () => {
  fc.assert(fc.property(chats, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (rows, from, length) => {
    const replies = new PersonReplies(readChat(rows).log);
    for (let consumer = 0; consumer < replies.consumers; consumer++) {
      const told: (readonly [at: number, agent: number])[] = [];
      replies.each(consumer, (at, agent) => told.push([at, agent]));
      const ends = [...told.map(([at]) => at), from * 900_000, (from + length) * 900_000];
      for (const begin of ends) {
        for (const end of ends) expect(replies.lastIn(consumer, begin, end)).toBe(told.findLast(([at]) => at < end && at >= begin)?.[1]);
      }
      expect(replies.lastIn(consumer, 0, Infinity)).toBe(told.at(-1)?.[1]);
    }
  }), { numRuns: 100, seed: 5 });
});
