import { describe, expect, it } from "vitest";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { judgeInFull } from "../../src/judging/judgeInFull.ts";
import { totalsOf } from "../../src/judging/totalsOf.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { logOf } from "../metrics/logOf.ts";
import { ANY_REPLY, ruleOf } from "./ruleOf.ts";
import { at, rate, standings, talk, verdictsOf } from "./verdictsOf.ts";

describe("published and hand-counted examples (domain §1.21)", () => {
  const rounds: Partial<CompiledRule> = { unit: "round", clock: "first-of-burst", excludesBotOnlyUnits: true };
  const t7 = talk([at(10, 10, 15), at(10, 15, 20)], [at(10, 18, 10)]);

  it("T7: two messages before the first reply are one round, and it is late", () => {
    expect(rate([t7], rounds)).toBe("0/1");
  });

  it("T8: a further question answered in 30 seconds is a second round", () => {
    const t8 = talk([at(10, 10, 15), at(10, 15, 20), at(10, 18, 30)], [at(10, 18, 10), at(10, 19)]);
    expect(rate([t8], rounds)).toBe("1/2");
  });

  it("T9: ten questions in three minutes without an answer are one missed round, and 600 seconds in the mean", () => {
    const t9 = talk(Array.from({ length: 10 }, (_, question) => at(10, 0, 20 * question)));
    expect(rate([t9], rounds)).toBe("0/1");
    expect(rate([t9], { ...rounds, measure: "mean-reply-time", capMs: 10 * MINUTE_MS })).toBe(`${600 * SECOND_MS}/1`);
  });

  it("T10: a session begun at 08:56 and answered at 09:01 is not assessed", () => {
    const jd: Partial<CompiledRule> = { unit: "session", clock: "first-of-session", windowBy: "session-start", windowFromMs: at(9), deadlineMs: 30 * SECOND_MS, allOffline: "excluded" };
    expect(rate([talk([at(8, 56)], [at(9, 1)])], jd)).toBe("0/0");
    expect(rate([talk([at(9)], [at(9, 0, 30)])], jd)).toBe("1/1");
  });

  it("T16: 150 seconds in the pool and 60 in the agent's list are a miss of the shop and none of the agent", () => {
    const t16 = [talk([at(20)], [at(20, 3, 30)], { assignments: [{ at: at(20, 2, 30), agent: 0 }] })];
    expect(rate(t16, { unit: "message" })).toBe("0/1");
    expect(rate(t16, { unit: "message", scope: "agent", clock: "agent-list" })).toBe("1/1");
  });

  it("T19: suspected spam left unanswered is out of the one rule and a miss of the other", () => {
    const t19 = [talk([{ at: at(10), flags: MESSAGE_SUSPECTED_SPAM }])];
    expect(standings(t19, { excludedFlags: MESSAGE_SUSPECTED_SPAM })).toEqual(["suspected-spam"]);
    expect(rate(t19, { deadlineMs: 60 * MINUTE_MS, countsReply: ANY_REPLY })).toBe("0/1");
  });

  it("T20: what a buyer sent while blacklisted is out, what it sent later is judged", () => {
    const t20 = [talk([{ at: at(12, 30), flags: MESSAGE_BLACKLISTED }, at(14)], [at(14, 1)])];
    expect(standings(t20, { excludedFlags: MESSAGE_BLACKLISTED })).toEqual(["blacklisted", "in-time"]);
    expect(rate(t20, { excludedFlags: MESSAGE_BLACKLISTED })).toBe("1/1");
  });
});

describe("at the edges", () => {
  const everyKey: Partial<CompiledRule> = {
    unit: "session", scope: "agent", clock: "first-of-session", windowBy: "session-start", judgesNeedingManual: true, excludesBotOnlyUnits: true, closingWithinMs: MINUTE_MS,
    sessionResumeMs: MINUTE_MS, allOffline: "fails", transfer: "charged-to-sender", excludesAutoOnly: true,
  };

  it("an empty log has no units, whatever the rule", () => {
    expect(rate([], everyKey)).toBe("0/0");
    expect(rate([], { unit: "round", beforeWindow: "true-wait" })).toBe("0/0");
    expect(verdictsOf([], everyKey).standing).toHaveLength(0);
    const nothing = judgeInFull(logOf([talk([at(9)])]), ruleOf(everyKey), { firstDay: 0, days: 0 });
    expect([nothing.units.count, ...nothing.standing]).toEqual([0, 0]);
  });

  it("a log without lists has nothing for agents, and the sending for the shop's clock", () => {
    expect(standings([talk([at(9)], [at(9, 1)])], { ...everyKey, allOffline: "counts" })).toEqual(["not-listed"]);
    expect(rate([talk([at(9)], [at(9, 1)])], { unit: "session", clock: "agent-list" })).toBe("1/1");
  });

  it("conversations without a message of the buyer are in no session's way", () => {
    const log = [talk([at(9)], [at(9, 1)], { consumer: 0 }), talk([], [], { consumer: 0 })];
    expect(rate(log, { unit: "session", sessionResumeMs: MINUTE_MS })).toBe("1/1");
  });

  it("only the judged days are looked at", () => {
    const log = logOf([talk([at(9), at(33), at(57)])]);
    const rule = ruleOf({ unit: "session" });
    const verdicts = judgeInFull(log, rule, { firstDay: 1, days: 1 });
    expect([...totalsOf(log, rule, verdicts).denominator, ...verdicts.unit]).toEqual([1, -1, 0, -1]);
    expect(rate({ conversations: [talk([at(23, 30)])], days: 1 }, { unit: "session", beforeWindow: "true-wait" })).toBe("0/0");
  });

  it("of several shops the conversations of the streams asked for are judged, also where one consumer writes to both", () => {
    const log = [talk([at(9)], [at(9, 1)], { consumer: 0, stream: 0 }), talk([at(9, 5)], [], { consumer: 0, stream: 1 }), talk([at(9, 6)], [at(9, 7)], { consumer: 0, stream: 0 })];
    const first = { unit: "session", streams: Uint8Array.of(1, 0), sessionResumeMs: 10 * MINUTE_MS } as const;
    expect(standings(log, first)).toEqual(["in-time", "other-stream", "in-time"]);
    expect(rate(log, first)).toBe("1/1");
    expect(rate(log, { ...first, streams: Uint8Array.of(0, 1) })).toBe("0/1");
    expect(rate([talk([at(7)], [], { consumer: 0 }), talk([at(9)], [], { consumer: 0, stream: 1 })], { consumerMessages: "all-day", streams: Uint8Array.of(1, 0) })).toBe("0/0");
  });

  it("a window over midnight gives its hours to the days on which they lie", () => {
    const log = { conversations: [talk([at(21)], [at(21, 1)]), talk([at(25)]), talk([at(26)])], days: 2 };
    expect(rate(log, { unit: "session", windowFromMs: at(20), windowToMs: at(26) })).toBe("1/1 0/1");
    expect(rate(log, { unit: "session", windowFromMs: at(20), windowToMs: at(26), windowBy: "session-start" })).toBe("1/1 0/1");
    expect(rate(log, { unit: "session", windowFromMs: at(20), windowToMs: at(26), dayCutOffMs: at(12) })).toBe("1/2 0/0");
  });

  it("a whole day has no outside, and its last millisecond is its own", () => {
    const log = { conversations: [talk([DAY_MS - 1]), talk([DAY_MS])], days: 2 };
    expect(rate(log, { unit: "session", windowFromMs: 0, windowToMs: DAY_MS, windowClosed: true, beforeWindow: "true-wait" })).toBe("0/1 0/1");
  });
});
