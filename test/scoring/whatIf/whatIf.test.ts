import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { BOT_REPLY_KINDS } from "../../../src/log/kinds.ts";
import type { RulePack } from "../../../src/rules/rulePack.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { score } from "../../../src/scoring/score.ts";
import type { RateScore } from "../../../src/scoring/scoreResult.ts";
import { whatIf } from "../../../src/scoring/whatIf/whatIf.ts";
import type { WhatIfChange, WhatIfOptions, WhatIfOutcome, WhatIfRule } from "../../../src/scoring/whatIf/whatIfResult.ts";
import { randomPack } from "../../judging/randomPack.ts";
import { agent, assigned, bot, buyer, chats, presence, readChat } from "../chatRows.ts";
import type { ChatRow } from "../chatRows.ts";

const MANUAL: RulePack = { ...rulePackById("pinduoduo/manual-reply-3min"), id: "manual", excludes: [] };
const MEAN: RulePack = { ...rulePackById("pinduoduo/mean-manual-reply-time"), id: "mean", deadline: 180 };

function outcome(rows: readonly ChatRow[], pack: RulePack, kind: WhatIfChange["kind"], options: WhatIfOptions = {}, place = 0): WhatIfOutcome {
  return whatIf(readChat(rows), [pack], options).outcomes.filter(({ change }) => change.kind === kind)[place];
}

function then(rows: readonly ChatRow[], pack: RulePack, kind: WhatIfChange["kind"], options: WhatIfOptions = {}, place = 0): WhatIfRule {
  return outcome(rows, pack, kind, options, place).rules[pack.id];
}

describe("every reply sooner", () => {
  const rows = [
    buyer("10:00:00", "a"), agent("10:03:30", "a"), buyer("10:00:00", "b"), agent("10:03:31", "b"), buyer("10:00:00", "c"),
    buyer("11:00:00", "d"), agent("11:03:10", "d"), buyer("12:00:00", "d"), agent("12:05:00", "d"), buyer("13:00:00", "e"), agent("13:00:10", "e"),
  ];

  it("meets a consumer whose late messages would all have been in time, to the millisecond of the deadline", () => {
    expect(then(rows, MANUAL, "replies-sooner")).toMatchObject({
      before: { numerator: 1, denominator: 5, value: 0.2 }, after: { numerator: 2, denominator: 5, value: 0.4 }, unitsMet: 1, consumers: 1, named: [{ consumer: "a", date: "2026-06-18" }],
    });
    expect(then(rows, { ...MANUAL, deadlineInclusive: false }, "replies-sooner").unitsMet).toBe(0);
  });

  it("takes as many seconds as are asked for", () => {
    expect(then(rows, MANUAL, "replies-sooner", { soonerSeconds: 31 }).unitsMet).toBe(2);
    expect(then(rows, MANUAL, "replies-sooner", { soonerSeconds: 120 })).toMatchObject({ unitsMet: 3, after: { numerator: 4 } });
  });

  it("is never before the message, and answers nothing that nobody answered", () => {
    expect(then(rows, MEAN, "replies-sooner", { soonerSeconds: 3600 }).after).toEqual({ numerator: 0, denominator: 5, value: 0 });
    expect(then(rows, MANUAL, "replies-sooner", { soonerSeconds: 3600 }).after).toMatchObject({ numerator: 4, denominator: 5 });
  });

  it("meets one that came just after the end of a window that truncates", () => {
    const truncates: RulePack = { ...MANUAL, afterWindow: "window-truncates" };
    expect(then([buyer("22:59:00"), agent("23:00:20")], truncates, "replies-sooner").unitsMet).toBe(1);
    expect(then([buyer("22:59:00"), agent("23:00:30")], truncates, "replies-sooner").unitsMet).toBe(0);
    expect(then([buyer("22:59:00"), agent("23:00:30")], { ...truncates, window: { ...MANUAL.window, closed: true } }, "replies-sooner").unitsMet).toBe(1);
  });

  it("tells the days that would have passed", () => {
    const found = then([...rows, buyer("2026-06-19T10:00:00", "z"), agent("2026-06-19T10:03:20", "z"), buyer("2026-06-20T10:00:00", "z"), buyer("2026-06-20T11:00:00", "y")], MANUAL, "replies-sooner");
    expect(found.daysPassed).toEqual(["2026-06-19"]);
  });

  it("tells them by the figure of the trade, where the rule asks for that", () => {
    const [consequence] = MANUAL.consequences;
    const { threshold: _, ...limitless } = consequence;
    const byTrade: RulePack = { ...MANUAL, consequences: [{ ...limitless, standard: "industry" }] };
    expect(then(rows, byTrade, "replies-sooner", { industryStandard: 0.4 }).daysPassed).toEqual(["2026-06-18"]);
    expect(then(rows, byTrade, "replies-sooner", { industryStandard: 0.41 }).daysPassed).toEqual([]);
    expect(then(rows, byTrade, "replies-sooner").daysPassed).toEqual([]);
  });

  it("leaves a charged agent charged", () => {
    const pack: RulePack = { ...MANUAL, unit: "message", scope: "agent", clock: "agent-list", transfer: "charged-to-sender" };
    const charged = [buyer("12:00:00"), assigned("12:00:30", "u1", "a1"), assigned("12:03:00", "u1", "a2"), agent("12:06:20", "u1", "a2")];
    expect(then(charged, pack, "replies-sooner")).toMatchObject({ before: { numerator: 0, denominator: 2 }, after: { numerator: 1, denominator: 2 }, unitsMet: 1 });
  });

  it("shortens a mean", () => {
    expect(then([buyer("10:00:00"), agent("10:01:40"), buyer("11:00:00"), agent("11:00:10")], MEAN, "replies-sooner")).toMatchObject({
      before: { numerator: 110, denominator: 2, value: 55 }, after: { numerator: 70, denominator: 2, value: 35 }, unitsMet: 0, consumers: 0,
    });
  });
});

describe("the bot counted", () => {
  const rows = [buyer("10:00:00", "a"), bot("10:00:01", "a", "faq"), buyer("10:00:00", "b"), bot("10:00:01", "b", "status"), buyer("10:00:00", "c"), agent("10:01:00", "c")];

  it("is told without status replies and with them", () => {
    expect(then(rows, MANUAL, "bot-counts", {}, 0)).toMatchObject({ before: { numerator: 1 }, after: { numerator: 2, denominator: 3 }, named: [{ consumer: "a" }] });
    expect(then(rows, MANUAL, "bot-counts", {}, 1)).toMatchObject({ after: { numerator: 3, denominator: 3 }, unitsMet: 2 });
  });

  it("changes nothing where it counts already", () => {
    const all: RulePack = { ...MANUAL, repliesCount: ["manual", ...BOT_REPLY_KINDS] };
    expect(then(rows, all, "bot-counts")).toMatchObject({ idle: "already", unitsMet: 0, before: { numerator: 3 }, after: { numerator: 3 } });
  });

  it("meets a round whose messages all fall into rounds that are met then", () => {
    const rounds: RulePack = { ...MANUAL, unit: "round", clock: "first-of-burst" };
    const talk = [buyer("10:00:00"), bot("10:00:01", "u1", "smart"), buyer("10:10:00"), bot("10:10:01", "u1", "smart"), buyer("10:20:00"), agent("10:20:10")];
    expect(then(talk, rounds, "bot-counts")).toMatchObject({ after: { numerator: 3, denominator: 3 } });
  });

  it("gives the rate of the rule with the bot's kinds", () => {
    fc.assert(fc.property(chats, fc.constantFrom("message" as const, "consumer-day" as const, "session" as const), (rows_, unit) => {
      const pack: RulePack = { ...MANUAL, unit };
      const counting: RulePack = { ...pack, repliesCount: ["manual", ...BOT_REPLY_KINDS] };
      const { numerator, denominator } = score(readChat(rows_), [counting]).rules.manual as RateScore;
      expect(then(rows_, pack, "bot-counts", {}, 1).after).toMatchObject({ numerator, denominator });
    }), { numRuns: 60, seed: 7 });
  });
});

describe("a span covered", () => {
  // Outside lunch everything is answered after 20 s, the median.
  const morning = [buyer("10:00:00", "m1"), agent("10:00:20", "m1"), buyer("10:30:00", "m2"), agent("10:30:20", "m2"), buyer("11:00:00", "m3"), agent("11:00:20", "m3")];
  const lunch = [buyer("12:30:00", "inside"), agent("13:05:00", "inside"), buyer("11:58:00", "before"), agent("13:01:00", "before"), buyer("11:56:00", "gone"), buyer("14:00:00", "later"), agent("14:30:00", "later")];

  it("answers there as quickly as the median elsewhere, and from its beginning what still waits then", () => {
    const found = then([...morning, ...lunch], MANUAL, "span-covered", { span: { from: "12:00", to: "13:00" } });
    expect(found).toMatchObject({ before: { numerator: 3, denominator: 7 }, after: { numerator: 5, denominator: 7 }, unitsMet: 2 });
    expect(found.named.map(({ consumer }) => consumer)).toEqual(["before", "inside"]);
    expect(found.medianSeconds).toBe(20);
  });

  it("comes too late for a message that has fewer seconds left than the median", () => {
    const rows = [...morning, buyer("11:57:10", "tight"), agent("13:00:00", "tight"), buyer("11:57:20", "just"), agent("13:00:00", "just")];
    expect(then(rows, MANUAL, "span-covered", { span: { from: "12:00", to: "13:00" } }).named).toMatchObject([{ consumer: "just" }]);
  });

  it("takes 12:00 to 13:00 where nobody tells, and says that it is assumed", () => {
    expect(outcome([...morning, ...lunch], MANUAL, "span-covered").change).toEqual({ kind: "span-covered", spans: [{ from: "12:00", to: "13:00" }], source: "assumed" });
  });

  it("takes the gaps that the rows of agents' states tell, each on its day", () => {
    const states = [
      presence("08:00:00", "a1", "online"), presence("12:10:00", "a1", "offline"), presence("12:20:00", "a2", "online"), presence("13:00:00", "a2", "offline"),
      presence("13:00:00", "a1", "online"), presence("23:00:00", "a1", "offline"), presence("2026-06-19T08:00:00", "a1", "online"), presence("2026-06-19T23:00:00", "a1", "offline"),
    ];
    expect(outcome([...morning, ...lunch, ...states], MANUAL, "span-covered").change).toEqual({ kind: "span-covered", spans: [{ date: "2026-06-18", from: "12:10", to: "12:20" }], source: "presence" });
  });

  it("does not take the night for a gap where the last one goes at midnight", () => {
    const states = [
      presence("08:00:00", "a1", "online"), presence("2026-06-19T00:00:00", "a1", "offline"), presence("2026-06-19T08:00:00", "a1", "online"), presence("2026-06-19T23:00:00", "a1", "offline"),
    ];
    expect(outcome([...morning, ...states], MANUAL, "span-covered").change).toMatchObject({ spans: [], source: "presence" });
  });

  it("meets what is late only because nobody was online", () => {
    const rows = [...morning, presence("08:00:00", "a1", "online"), presence("12:00:00", "a1", "offline"), presence("13:00:00", "a1", "online"), buyer("12:30:00"), agent("12:31:00")];
    expect(then(rows, { ...MANUAL, allOffline: "fails" }, "span-covered")).toMatchObject({ before: { numerator: 3 }, after: { numerator: 4 } });
  });

  it("tells where there is no pace to go by", () => {
    expect(then([buyer("10:00:00", "a"), buyer("12:30:00", "b")], MANUAL, "span-covered")).toMatchObject({ idle: "no-waits", unitsMet: 0 });
  });

  it("refuses a span that ends before it begins", () => {
    expect(() => whatIf(readChat(morning), [MANUAL], { span: { from: "13:00", to: "12:00" } })).toThrow(InputFaults);
  });
});

describe("thanks need no reply", () => {
  it("takes them out: a consumer who only missed one is met, and one who wrote nothing else is none", () => {
    const rows = [buyer("10:00:00", "a"), agent("10:01:00", "a"), buyer("10:02:00", "a", "text", "谢谢"), buyer("10:00:00", "b", "text", "好的"), buyer("10:00:00", "c")];
    expect(then(rows, MANUAL, "closing-words-exempt")).toMatchObject({ before: { numerator: 0, denominator: 3 }, after: { numerator: 1, denominator: 2 }, unitsMet: 2, consumers: 2 });
    expect(then(rows, { ...MANUAL, closingWords: "exempt" }, "closing-words-exempt").idle).toBe("already");
  });

  it("passes no day that would then be below its volume of consumers", () => {
    const few = [buyer("10:00:00", "a"), agent("10:00:10", "a"), buyer("10:00:00", "b", "text", "谢谢")];
    const needing = (count: number): RulePack => ({
      ...MANUAL, consequences: [{ ...MANUAL.consequences[0], period: "day", threshold: { operator: ">=", value: 0.8 }, minimumVolume: { operator: ">=", value: count }, volumeOf: "consumers" }],
    });
    expect(then(few, needing(1), "closing-words-exempt")).toMatchObject({ after: { numerator: 1, denominator: 1 }, daysPassed: ["2026-06-18"] });
    expect(then(few, needing(2), "closing-words-exempt")).toMatchObject({ after: { numerator: 1, denominator: 1 }, daysPassed: [] });
  });
});

describe("the pool empty", () => {
  const rows = [buyer("10:00:00", "a"), assigned("10:02:30", "a"), agent("10:04:00", "a"), buyer("10:00:00", "b"), assigned("10:00:00", "b"), agent("10:04:00", "b"), buyer("10:00:00", "c")];

  it("takes the time before the list off", () => {
    expect(then(rows, MANUAL, "pool-empty")).toMatchObject({ before: { numerator: 0 }, after: { numerator: 1, denominator: 3 }, named: [{ consumer: "a" }] });
    expect(then(rows, MEAN, "pool-empty")).toMatchObject({ before: { value: 240 }, after: { value: 165 } });
  });

  it("changes nothing where clocks start with the list, and cannot be told where the log has no lists", () => {
    expect(then(rows, { ...MANUAL, clock: "agent-list" }, "pool-empty").idle).toBe("already");
    expect(then([buyer("10:00:00")], MANUAL, "pool-empty").idle).toBe("no-lists");
  });
});

it("sooner replies, an attended span and an empty pool never cost a unit, and what they gain are units that were missed", () => {
  fc.assert(fc.property(chats, randomPack, fc.integer({ min: 0, max: 400 }), (rows, pack, soonerSeconds) => {
    for (const { change, rules } of whatIf(readChat(rows), [pack], { soonerSeconds, span: { from: "12:00", to: "14:00" } }).outcomes) {
      for (const { before, after, unitsMet } of Object.values(rules)) {
        if (change.kind === "bot-counts" || change.kind === "closing-words-exempt" || pack.measure !== undefined) continue;
        expect([after.denominator, after.numerator]).toEqual([before.denominator, before.numerator + unitsMet]);
      }
    }
  }), { numRuns: 200, seed: 8 });
});
