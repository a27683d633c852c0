import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import { BOT_REPLY_KINDS, BUYER_KINDS, ENTRY_PAGES, REPLY_KINDS } from "../../src/log/kinds.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { score } from "../../src/scoring/score.ts";
import { DAY_MS, MINUTE_MS } from "../../src/time/units.ts";
import { countingVariants, totals } from "./countingVariants.ts";
import { tinyLog } from "./tinyLog.ts";
import type { TinyConversation } from "./tinyLog.ts";

const names = { startDate: "2026-06-17", agents: ["Anna", "Bo, the \"second\""] };
const frame = { firstDay: 1, days: 2 };

function written(log: MessageLog, format: "csv" | "jsonl"): string {
  return [...formatMessageLog(log, names, frame, format)].join("");
}

const talk: TinyConversation = {
  consumer: 0, closedAt: DAY_MS + 90_000, leftAt: -1,
  messages: [{ at: DAY_MS, kind: 0, flags: 0 }, { at: DAY_MS + 60_120, kind: 0, flags: MESSAGE_CLOSING_WORD }],
  replies: [{ at: DAY_MS + 30_000, kind: REPLY_KINDS.indexOf("text"), agent: 1 }, { at: DAY_MS + 60_120, kind: REPLY_KINDS.indexOf("status"), agent: -1 }],
  assignments: [{ at: DAY_MS, agent: 1 }],
};

describe("formatMessageLog", () => {
  it("writes one row for each thing that happened, by time, what ends before what begins", () => {
    expect(written(tinyLog([talk]), "csv").trimEnd().split("\n")).toEqual([
      "time,consumer,conversation,sender,kind,agent,spam,blacklisted,text",
      '2026-06-18T00:00:00.000,u0,c0,system,assigned,"Bo, the ""second""",,,',
      "2026-06-18T00:00:00.000,u0,c0,buyer,text,,,,",
      '2026-06-18T00:00:30.000,u0,c0,agent,text,"Bo, the ""second""",,,',
      "2026-06-18T00:01:00.120,u0,c0,bot,status,,,,",
      "2026-06-18T00:01:00.120,u0,c0,buyer,text,,,,谢谢",
      "2026-06-18T00:01:30.000,u0,c0,system,closed,,,,",
    ]);
  });

  it("writes JSON lines without empty keys", () => {
    expect(JSON.parse(written(tinyLog([talk]), "jsonl").split("\n")[1])).toEqual({
      time: "2026-06-18T00:00:00.000", consumer: "u0", conversation: "c0", sender: "buyer", kind: "text",
    });
  });

  it("writes the page of a conversation beside its messages, and the column only where there are pages", () => {
    expect(written(tinyLog([{ ...talk, page: 4 }]), "csv").trimEnd().split("\n").slice(0, 4)).toEqual([
      "time,consumer,conversation,sender,kind,agent,page,spam,blacklisted,text",
      '2026-06-18T00:00:00.000,u0,c0,system,assigned,"Bo, the ""second""",,,,',
      "2026-06-18T00:00:00.000,u0,c0,buyer,text,,refund-detail,,,",
      '2026-06-18T00:00:30.000,u0,c0,agent,text,"Bo, the ""second""",,,,',
    ]);
    expect(JSON.parse(written(tinyLog([{ ...talk, page: 1 }]), "jsonl").split("\n")[1])).toMatchObject({ sender: "buyer", page: "shop-home" });
  });

  it("writes the stream of a conversation in each of its rows, where there are several streams", () => {
    const log = tinyLog([talk, { ...talk, consumer: 1, replies: [] }]);
    log.conversations.stream[1] = 1;
    const rows = [...formatMessageLog(log, { ...names, streams: ["pre-sale", "after-sale"] }, frame, "csv")].join("").trimEnd().split("\n").map((line) => line.split(","));
    expect(rows[0].at(-1)).toBe("stream");
    expect(new Set(rows.slice(1).map((cells) => `${cells[1]} ${cells.at(-1)}`))).toEqual(new Set(["u0 pre-sale", "u1 after-sale"]));
    expect([...formatMessageLog(log, { ...names, streams: ["pre-sale"] }, frame, "csv")].join("")).toBe(written(log, "csv"));
  });

  it("leaves out messages of other days and keeps what answers those of the days asked for", () => {
    const late = { ...talk, messages: [{ at: 3 * DAY_MS - 1, kind: 0, flags: 0 }, { at: 3 * DAY_MS, kind: 0, flags: 0 }], replies: [{ at: 3 * DAY_MS + 5, kind: 7, agent: 0 }], assignments: [], closedAt: -1 };
    const before = { ...talk, messages: [{ at: DAY_MS - 1, kind: 0, flags: 0 }], closedAt: -1 };
    expect(written(tinyLog([late, before]), "csv").trimEnd().split("\n").slice(1)).toEqual([
      "2026-06-19T23:59:59.999,u0,c0,buyer,text,,,,",
      "2026-06-20T00:00:00.005,u0,c0,agent,text,Anna,,,",
    ]);
  });
});

describe("a written log", () => {
  const packs = countingVariants();

  it.each(["csv", "jsonl"] as const)("judged from its %s file gives the numerators and denominators of the log itself", (format) => {
    const judgement = new Judgement();
    fc.assert(fc.property(fc.array(conversation, { minLength: 1, maxLength: 12 }), (conversations) => {
      const log = tinyLog(conversations);
      const text = written(log, format);
      if (!text.includes("buyer")) return;
      const read = readMessageLog(text, { fileName: "log", timeZone: "Asia/Shanghai" });
      const scored = score(read, packs).rules;
      for (const pack of packs) {
        judge(log, compileRule(pack), frame, judgement);
        const numerator = judgement.numerator.reduce((sum, value) => sum + value, 0);
        const denominator = judgement.denominator.reduce((sum, value) => sum + value, 0);
        expect([pack.id, ...totals(scored[pack.id])]).toEqual([pack.id, numerator, denominator]);
      }
      expect([...read.log.conversations.page].sort()).toEqual([...pagesWithin(log)].sort());
    }), { numRuns: 300, seed: 618 });
  });

  it("of all its days is scored alike by rules whose days begin later", () => {
    const judgement = new Judgement();
    const allDays = { firstDay: 0, days: 4 };
    const later = packs.map((pack) => ({ ...pack, dayCutOff: "07:00" }));
    fc.assert(fc.property(fc.array(conversation, { minLength: 1, maxLength: 12 }), (conversations) => {
      const log = tinyLog(conversations);
      const read = readMessageLog([...formatMessageLog(log, names, allDays, "csv")].join(""), { fileName: "log", timeZone: "Asia/Shanghai" });
      const scored = score(read, later).rules;
      for (const pack of later) {
        judge(log, compileRule(pack), { firstDay: -1, days: 5 }, judgement);
        const sums = [judgement.numerator, judgement.denominator].map((column) => column.reduce((sum, value) => sum + value, 0));
        expect([pack.id, ...totals(scored[pack.id])]).toEqual([pack.id, ...sums]);
      }
    }), { numRuns: 100, seed: 700 });
  });
});

/** Pages of the conversations with a message on the days that are written. */
function pagesWithin({ messages, conversations }: MessageLog): number[] {
  const isWritten = (row: number): boolean => messages.sentAt[row] >= frame.firstDay * DAY_MS && messages.sentAt[row] < (frame.firstDay + frame.days) * DAY_MS;
  const numbers = new Set([...messages.conversation].filter((_, row) => isWritten(row)));
  return [...numbers].map((conversation) => conversations.page[conversation]);
}

/** A conversation on days 0 to 3, its times on a coarse grid so that equal ones are common; assigned first, closed last. */
const time = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 8 }))
  .map(([day, hour, minute]) => day * DAY_MS + hour * 360 * MINUTE_MS + minute * MINUTE_MS);
const conversation: fc.Arbitrary<TinyConversation> = fc.record({
  consumer: fc.integer({ min: 0, max: 5 }),
  messages: fc.array(fc.record({
    at: time, kind: fc.nat(BUYER_KINDS.length - 1), flags: fc.subarray([MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM, MESSAGE_BLACKLISTED]).map((flags) => flags.reduce((all, flag) => all | flag, 0)),
  }), { minLength: 1, maxLength: 4 }),
  replies: fc.array(fc.record({ at: time, kind: fc.nat(REPLY_KINDS.length - 1), agent: fc.integer({ min: -1, max: 1 }) }), { maxLength: 5 }),
  assignments: fc.array(fc.record({ at: time, agent: fc.nat(1) }), { maxLength: 2 }),
  pooledAt: fc.array(time, { maxLength: 2 }),
  closedAt: fc.constantFrom(-1, 5 * DAY_MS),
  leftAt: fc.constantFrom(-1, DAY_MS),
  page: fc.nat(ENTRY_PAGES.length),
  bots: fc.constantFrom("none", "each-message", "closing-word"),
}).map(({ bots, ...talk }) => (bots === "none" ? talk : withBots(talk, bots === "each-message")));

/** Bots answer in the millisecond of sending: every message, or only the last one, a closing word with which the conversation closes. */
function withBots(talk: TinyConversation, answersAll: boolean): TinyConversation {
  const closedAt = Math.max(...talk.messages.map(({ at }) => at));
  const answered = talk.messages.filter(({ at }) => answersAll || at === closedAt);
  const kind = answersAll ? BOT_REPLY_KINDS.indexOf("faq") : BOT_REPLY_KINDS.indexOf("status");
  const botReplies = answered.map(({ at }) => ({ at, kind, agent: -1 }));
  const byPeople = talk.replies.filter(({ kind: code }) => code >= BOT_REPLY_KINDS.length);
  if (answersAll) return { ...talk, replies: [...byPeople, ...botReplies] };
  const isBefore = ({ at }: { readonly at: number }): boolean => at < closedAt;
  return {
    ...talk, closedAt, replies: [...byPeople.filter(isBefore), ...botReplies], assignments: talk.assignments.filter(isBefore),
    pooledAt: (talk.pooledAt ?? []).filter((at) => at < closedAt),
  };
}
