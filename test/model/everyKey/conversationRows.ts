import { expect } from "vitest";
import type { KeyRow } from "./keyRow.ts";
import { conversations, firstWaits, handlings, messagesByConversation, repliesByConversation } from "./readings.ts";
import type { Played } from "./played.ts";

const ALONE = ["arrivals.chat.consultsPerDay=40"];
const RUSH = ["arrivals.chat.consultsPerDay=4000", "conversations.chat.handle=30"];

/** From each message of a conversation to its next one. [s] */
function gaps(played: Played): number[] {
  return messagesByConversation(played).flatMap((list) => list.slice(1).map(({ at }, index) => (at - list[index].at) / 1000));
}

function lengths(played: Played): number[] {
  return [...new Set(messagesByConversation(played).map((list) => list.length))];
}

export const CONVERSATION_ROWS: readonly KeyRow[] = [
  {
    key: "conversations.*.turns", says: "a buyer writes so many times, each after the answer to the last",
    both: ALONE, with: ["conversations.chat.turns=3"],
    holds: (without, with_) => {
      expect([lengths(without), lengths(with_)]).toEqual([[1], [3]]);
      expect(new Set(gaps(with_))).toEqual(new Set([10 + 60]));
    },
  },
  {
    key: "conversations.*.burst", says: "a turn has so many messages, sent without waiting for an answer",
    both: ALONE, with: ["conversations.chat.burst=3"],
    holds: (without, with_) => {
      expect([lengths(without), lengths(with_)]).toEqual([[1], [3]]);
      expect(new Set(gaps(with_))).toEqual(new Set([5]));
    },
  },
  {
    key: "conversations.*.burstGap", says: "so long lies between them",
    both: [...ALONE, "conversations.chat.burst=3"], with: ["conversations.chat.burstGap=8s"],
    holds: (without, with_) => expect([new Set(gaps(without)), new Set(gaps(with_))]).toEqual([new Set([5]), new Set([8])]),
  },
  {
    key: "conversations.*.handle", says: "an answer takes so long",
    with: ["conversations.chat.handle=25"],
    holds: (without, with_) => expect([new Set(handlings(without)), new Set(handlings(with_))]).toEqual([new Set([10]), new Set([25])]),
  },
  {
    key: "conversations.*.think", says: "the next turn comes so long after the answer",
    both: [...ALONE, "conversations.chat.turns=2"], with: ["conversations.chat.think=5m"],
    holds: (without, with_) => expect([new Set(gaps(without)), new Set(gaps(with_))]).toEqual([new Set([70]), new Set([310])]),
  },
  {
    key: "conversations.*.patience", says: "whoever has waited so long leaves, nobody before, and nobody waits longer",
    both: [...RUSH, "conversations.chat.patience=never"], with: ["conversations.chat.patience=2m"],
    holds: (without, with_) => {
      expect(conversations(without).every(({ leftAt }) => leftAt < 0)).toBe(true);
      expect(Math.max(...firstWaits(without).map((wait) => wait ?? 0))).toBeGreaterThan(600);
      const left = conversations(with_).filter(({ leftAt }) => leftAt >= 0);
      expect(left.length).toBeGreaterThan(100);
      expect(left.every(({ at, leftAt }) => leftAt - at === 120_000)).toBe(true);
      expect(Math.max(...firstWaits(with_).map((wait) => wait ?? 0))).toBeLessThanOrEqual(120 + 30);
    },
  },
  {
    key: "conversations.*.silentShare", says: "who leaves without a word is answered all the same",
    both: [...RUSH, "arrivals.chat.consultsPerDay=2900", "conversations.chat.patience=2m"], with: ["conversations.chat.silentShare=100%"],
    holds: (without, with_) => {
      const answeredOf = (played: Played): number => {
        const replies = repliesByConversation(played);
        return conversations(played).filter(({ leftAt, number }) => leftAt >= 0 && replies[number].length > 0).length;
      };
      expect(conversations(without).some(({ leftAt }) => leftAt >= 0)).toBe(true);
      expect(answeredOf(without)).toBe(0);
      expect(answeredOf(with_)).toBeGreaterThan(50);
    },
  },
  {
    key: "conversations.*.closingWordShare", says: "one more message comes, a closing word, and is answered",
    both: ALONE, with: ["conversations.chat.closingWordShare=100%"],
    holds: (without, with_) => {
      expect(without.rows.messages.every(({ flags }) => flags === 0)).toBe(true);
      expect(messagesByConversation(with_).map((list) => list.map(({ flags }) => flags))).toEqual(messagesByConversation(without).map(() => [0, 1]));
      expect(repliesByConversation(with_).every((list) => list.length === 2)).toBe(true);
    },
  },
  {
    key: "conversations.*.idleTimeout", says: "the conversation keeps its place so long after the last answer",
    both: ALONE, with: ["conversations.chat.idleTimeout=90s"],
    holds: (without, with_) => {
      const idle = (played: Played): Set<number> => {
        const replies = repliesByConversation(played);
        return new Set(conversations(played).map(({ closedAt, number }) => closedAt - (replies[number].at(-1)?.at ?? 0)));
      };
      expect([idle(without), idle(with_)]).toEqual([new Set([0]), new Set([90_000])]);
    },
  },
  {
    key: "conversations.*.transferShare", says: "the first agent passes it on after one reply, and another answers again",
    both: [...ALONE, "teams.other={streams: [chat]}", "roster.other.day=1"], with: ["conversations.chat.transferShare=100%"],
    holds: (without, with_) => {
      expect(without.rows.assignments).toHaveLength(conversations(without).length);
      for (const list of repliesByConversation(with_)) expect(list.map(({ agent }) => agent).toSorted()).toEqual([0, 1]);
    },
  },
];
