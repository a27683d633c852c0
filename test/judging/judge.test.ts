import { describe, expect, it } from "vitest";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { type ConversationRows, logOf } from "../metrics/logOf.ts";
import { ANY_REPLY, ruleOf } from "./ruleOf.ts";

const at = (hours: number, minutes = 0, seconds = 0): number => hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;

function rate(conversations: readonly ConversationRows[], changes: Partial<CompiledRule> = {}, days = 1): string {
  const judgement = new Judgement();
  judge(logOf(conversations), ruleOf(changes), { firstDay: 0, days }, judgement);
  return Array.from(judgement.numerator, (numerator, day) => `${numerator}/${judgement.denominator[day]}`).join(" ");
}

const asked = (sent: number, answered?: number): ConversationRows => ({
  messages: [{ at: sent }], replies: answered === undefined ? [] : [{ at: answered }],
});

describe("deadline", () => {
  it("a reply exactly at the deadline counts when the deadline is inclusive", () => {
    const log = [asked(at(10), at(10, 3))];
    expect(rate(log)).toBe("1/1");
    expect(rate(log, { deadlineInclusive: false })).toBe("0/1");
  });

  it("a millisecond more is late, and so is no reply at all", () => {
    expect(rate([asked(at(10), at(10, 3) + 1)])).toBe("0/1");
    expect(rate([asked(at(10))])).toBe("0/1");
  });

  it("a reply before the message answers nothing", () => {
    expect(rate([{ messages: [{ at: at(10) }], replies: [{ at: at(9, 59) }] }])).toBe("0/1");
  });
});

describe("window", () => {
  it("holds its first instant, and its last only when it is closed", () => {
    const log = [asked(at(8), at(8)), asked(at(23), at(23)), asked(at(7, 59), at(8))];
    expect(rate(log)).toBe("1/1");
    expect(rate(log, { windowClosed: true })).toBe("2/2");
  });

  it("may run to midnight, which belongs to the next day", () => {
    const log = [asked(at(23, 59), at(24, 1)), asked(at(24), at(24))];
    expect(rate(log, { windowToMs: DAY_MS, windowClosed: true }, 2)).toBe("1/1 0/0");
    expect(rate(log, { windowFromMs: 0, windowToMs: DAY_MS }, 2)).toBe("1/1 1/1");
  });

  it("may run beyond midnight: the hours after it belong to the calendar day on which they lie", () => {
    const log = [asked(at(1), at(1)), asked(at(3), at(3)), asked(at(21), at(21)), asked(at(25, 59)), asked(at(26))];
    expect(rate(log, { windowFromMs: at(20), windowToMs: at(26) }, 2)).toBe("2/2 0/1");
  });

  it("the clock runs on after its end by default", () => {
    const log = [asked(at(22, 59, 30), at(23, 1))];
    expect(rate(log)).toBe("1/1");
    expect(rate(log, { afterWindow: "window-truncates" })).toBe("0/1");
    expect(rate(log, { afterWindow: "excluded" })).toBe("0/0");
  });

  it("a reply in the last instant of a truncating window is too late unless the window is closed", () => {
    const log = [asked(at(22, 59), at(23))];
    expect(rate(log, { afterWindow: "window-truncates" })).toBe("0/1");
    expect(rate(log, { afterWindow: "window-truncates", windowClosed: true })).toBe("1/1");
  });

  it("a deadline exactly at the end stays within", () => {
    expect(rate([asked(at(22, 57), at(22, 58)), asked(at(22, 57) + 1, at(22, 58))], { afterWindow: "excluded" })).toBe("1/1");
  });
});

describe("day", () => {
  it("is that of the sending, moved by the cut-off", () => {
    const log = [asked(at(9), at(9)), asked(at(25), at(25)), asked(at(33))];
    expect(rate(log, { windowFromMs: 0, windowToMs: DAY_MS }, 2)).toBe("1/1 1/2");
    expect(rate(log, { windowFromMs: 0, windowToMs: DAY_MS, dayCutOffMs: at(2) }, 2)).toBe("2/2 0/1");
  });

  it("a window that holds the cut-off falls into two pieces of one day", () => {
    const log = [asked(at(9), at(9)), asked(at(11), at(11)), asked(at(33)), asked(at(35))];
    expect(rate(log, { dayCutOffMs: at(10) }, 2)).toBe("1/2 0/1");
  });

  it("only the judged days are judged", () => {
    const judgement = new Judgement();
    judge(logOf([asked(at(9)), asked(at(33), at(33)), asked(at(57))]), ruleOf(), { firstDay: 1, days: 1 }, judgement);
    expect([...judgement.numerator, ...judgement.denominator, judgement.lateCount]).toEqual([1, 1, 0]);
  });
});

describe("unit", () => {
  const log: ConversationRows[] = [
    { consumer: 0, messages: [{ at: at(10) }, { at: at(11) }, { at: at(12) }], replies: [{ at: at(10, 0, 20) }, { at: at(11, 0, 20) }, { at: at(12, 4) }] },
    { consumer: 0, messages: [{ at: at(15) }] },
    { consumer: 1, messages: [{ at: at(12) }], replies: [{ at: at(12, 1) }] },
  ];

  it("a consumer-day is counted once and spoiled by one miss", () => {
    expect(rate(log)).toBe("1/2");
  });

  it("without anyMissFails one reply in time is enough", () => {
    expect(rate(log, { anyMissFails: false })).toBe("2/2");
  });

  it("message counts every message", () => {
    expect(rate(log, { unit: "message" })).toBe("3/5");
  });

  it("late rows come in order of sending, missed units with their first late message", () => {
    const judgement = new Judgement();
    judge(logOf(log), ruleOf(), { firstDay: 0, days: 1 }, judgement);
    expect([...judgement.lateRows.subarray(0, judgement.lateCount)]).toEqual([2, 4]);
    expect([...judgement.missRows.subarray(0, judgement.missCount)]).toEqual([2]);
  });

  it("a consumer is a new unit on the next day", () => {
    expect(rate([{ messages: [{ at: at(10) }, { at: at(34) }], replies: [{ at: at(10, 1) }] }], {}, 2)).toBe("1/1 0/1");
  });
});

describe("replies", () => {
  const log: ConversationRows[] = [{ messages: [{ at: at(10) }], replies: [{ at: at(10, 0, 1), kind: "faq", agent: -1 }, { at: at(10, 50) }] }];

  it("a bot's reply answers only where it counts", () => {
    expect(rate(log)).toBe("0/1");
    expect(rate(log, { countsReply: ANY_REPLY })).toBe("1/1");
    expect(rate(log, { deadlineMs: HOUR_MS })).toBe("1/1");
  });

  it("a batch payment reminder is no reply, a single one is", () => {
    expect(rate([{ messages: [{ at: at(10) }], replies: [{ at: at(10, 1), kind: "payment-reminder-batch" }] }])).toBe("0/1");
    expect(rate([{ messages: [{ at: at(10) }], replies: [{ at: at(10, 1), kind: "payment-reminder" }] }])).toBe("1/1");
  });

  it("a reply answers all messages before it, each with its own clock", () => {
    const burst: ConversationRows[] = [{ messages: [{ at: at(10) }, { at: at(10, 2) }], replies: [{ at: at(10, 4) }] }];
    expect(rate(burst, { unit: "message" })).toBe("1/2");
  });
});

describe("clock", () => {
  const queued: ConversationRows = { messages: [{ at: at(20) }], replies: [{ at: at(20, 3, 30) }], assignments: [{ at: at(20, 2, 30), agent: 0 }] };

  it("of the agent's list starts when the conversation enters it", () => {
    expect(rate([queued])).toBe("0/1");
    expect(rate([queued], { clock: "agent-list", scope: "agent", unit: "message" })).toBe("1/1");
  });

  it("a message that never stood in a list is nothing to the agents, and a miss to the shop", () => {
    expect(rate([asked(at(20))], { clock: "agent-list", scope: "agent" })).toBe("0/0");
    expect(rate([asked(at(20))], { clock: "agent-list" })).toBe("0/1");
  });
});

describe("exclusions", () => {
  it("flagged messages are out, others of the same consumer are not", () => {
    const log: ConversationRows[] = [
      { messages: [{ at: at(12, 30), flags: MESSAGE_BLACKLISTED }, { at: at(14) }], replies: [{ at: at(14, 1) }] },
      { messages: [{ at: at(12), flags: MESSAGE_SUSPECTED_SPAM }] },
      { messages: [{ at: at(13), flags: MESSAGE_CLOSING_WORD }] },
    ];
    expect(rate(log, { excludedFlags: MESSAGE_BLACKLISTED | MESSAGE_SUSPECTED_SPAM })).toBe("1/2");
    expect(rate(log, { excludedFlags: MESSAGE_BLACKLISTED | MESSAGE_SUSPECTED_SPAM | MESSAGE_CLOSING_WORD })).toBe("1/1");
  });

  it("a consumer with nothing but automatic messages is no consultation where the rule says so", () => {
    const log: ConversationRows[] = [
      { consumer: 0, messages: [{ at: at(10), kind: "faq-click" }] },
      { consumer: 1, messages: [{ at: at(10), kind: "order-link" }, { at: at(10, 5) }], replies: [{ at: at(10, 5) }] },
    ];
    expect(rate(log)).toBe("0/2");
    expect(rate(log, { excludesAutoOnly: true })).toBe("0/1");
    expect(rate(log, { excludesAutoMessages: true })).toBe("1/1");
    expect(rate(log, { excludesAutoOnly: true, unit: "message" })).toBe("1/2");
  });

  it("own messages outside the window or with an excluded flag make no consultation", () => {
    const log: ConversationRows[] = [{
      messages: [{ at: at(7) }, { at: at(10), kind: "auto" }, { at: at(11), flags: MESSAGE_SUSPECTED_SPAM }],
    }];
    expect(rate(log, { excludesAutoOnly: true, excludedFlags: MESSAGE_SUSPECTED_SPAM })).toBe("0/0");
  });
});

describe("mean reply time", () => {
  it("sums the waits of the answered messages and drops the others", () => {
    const log = [asked(at(10), at(10, 2)), asked(at(11), at(11, 4)), asked(at(12)), asked(at(7), at(9))];
    expect(rate(log, { measure: "mean-reply-time" })).toBe(`${6 * MINUTE_MS}/2`);
  });

  it("has no late messages and no missed units", () => {
    const judgement = new Judgement();
    judge(logOf([asked(at(10), at(12))]), ruleOf({ measure: "mean-reply-time" }), { firstDay: 0, days: 1 }, judgement);
    expect([judgement.lateCount, judgement.missCount]).toEqual([0, 0]);
  });
});
