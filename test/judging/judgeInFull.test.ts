import { describe, expect, it } from "vitest";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import { DAY_MS, MINUTE_MS } from "../../src/time/units.ts";
import type { PresenceRow } from "../metrics/logOf.ts";
import { at, rate, standings, talk } from "./verdictsOf.ts";

const bot = (time: number): { at: number; agent: number; kind: "faq" } => ({ at: time, agent: -1, kind: "faq" });

describe("the window", () => {
  it("holds messages by their sending, the last instant only where it is closed", () => {
    const log = [talk([at(7, 59)]), talk([at(8)]), talk([at(23)])];
    expect(standings(log, { unit: "session" })).toEqual(["outside-window", "unanswered", "outside-window"]);
    expect(standings(log, { unit: "session", windowClosed: true })).toEqual(["outside-window", "unanswered", "unanswered"]);
  });

  it("by session start holds all messages of the sessions that start in it, and no others, on the day of the start", () => {
    const log = [talk([at(7, 59), at(8, 30)], [at(8, 31)]), talk([at(22, 59), at(23, 30), at(24, 10)], [at(24, 11)])];
    expect(rate({ conversations: log, days: 2 }, { unit: "message" })).toBe("1/2 0/0");
    expect(standings({ conversations: log, days: 2 }, { unit: "message", windowBy: "session-start" })).toEqual(["outside-window", "outside-window", "late", "late", "in-time"]);
    expect(rate({ conversations: log, days: 2 }, { unit: "session", windowBy: "session-start" })).toBe("0/1 0/0");
  });

  it("by session start begins a session with the buyer's first message, whatever its kind", () => {
    const log = [talk([{ at: at(7, 59, 59), kind: "faq-click" }, at(8, 1)])];
    expect(rate(log, { unit: "session", windowBy: "session-start" })).toBe("0/0");
    expect(rate(log, { unit: "session" })).toBe("0/1");
  });

  it("leaves night messages out, or judges them from the opening, or by their true wait", () => {
    const log = [talk([at(2)], [at(8, 2)])];
    expect(rate(log, { unit: "message", beforeWindow: "excluded" })).toBe("0/0");
    expect(rate(log, { unit: "message", beforeWindow: "clock-from-opening" })).toBe("1/1");
    expect(rate(log, { unit: "message", beforeWindow: "true-wait" })).toBe("0/1");
  });

  it("carries an evening's message to the next day's opening only while it is unanswered, the millisecond of the opening included", () => {
    const evening = (answered: number): ReturnType<typeof talk> => talk([at(23, 30)], [answered]);
    const rule = { beforeWindow: "clock-from-opening" } as const;
    expect(rate({ conversations: [evening(at(32) - 1)], days: 2 }, rule)).toBe("0/0 0/0");
    expect(rate({ conversations: [evening(at(32))], days: 2 }, rule)).toBe("0/0 1/1");
    expect(rate({ conversations: [evening(at(32, 3) + 1)], days: 2 }, rule)).toBe("0/0 0/1");
    expect(rate({ conversations: [evening(at(32, 1))], days: 1 }, rule)).toBe("0/0");
  });

  it("with whole days of consumers takes in what they sent outside, if they sent anything within", () => {
    const log = [talk([at(7), at(9)], [at(9, 1)]), talk([at(7)])];
    expect(rate(log, { consumerMessages: "in-window" })).toBe("1/1");
    expect(standings(log, { consumerMessages: "all-day" })).toEqual(["late", "outside-window", "in-time"]);
  });

  it("with whole days leaves what is carried into the next window there", () => {
    const log = { conversations: [talk([at(22)], [at(22, 1)], { consumer: 0 }), talk([at(23, 30)], [at(32, 1)], { consumer: 0 })], days: 2 };
    expect(rate(log, { consumerMessages: "all-day" })).toBe("0/1 0/0");
    expect(rate(log, { consumerMessages: "all-day", beforeWindow: "clock-from-opening" })).toBe("1/1 1/1");
  });

  it("counts days from the cut-off", () => {
    const log = { conversations: [talk([at(17, 59)], [at(18)]), talk([at(18)]), talk([at(41, 59)])], days: 2 };
    expect(rate(log, { unit: "session", windowFromMs: 0, windowToMs: DAY_MS })).toBe("1/2 0/1");
    expect(rate(log, { unit: "session", windowFromMs: 0, windowToMs: DAY_MS, dayCutOffMs: at(18) })).toBe("0/2 0/0");
  });
});

describe("what is taken out", () => {
  it("messages with each excluded flag", () => {
    const log = [MESSAGE_SUSPECTED_SPAM, MESSAGE_CONFIRMED_SPAM, MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, 0].map((flags, minute) => talk([{ at: at(9, minute), flags }]));
    expect(standings(log, { unit: "session", excludedFlags: 15 })).toEqual(["suspected-spam", "confirmed-spam", "blacklisted", "closing-word", "unanswered"]);
    expect(rate(log, { unit: "session" })).toBe("0/5");
  });

  it("automatic messages, all or those of sessions with nothing else", () => {
    const log = [talk([{ at: at(9), kind: "order-link" }]), talk([{ at: at(10), kind: "order-link" }, at(10, 1)])];
    expect(rate(log, { unit: "session", excludesAutoOnly: true })).toBe("0/1");
    expect(standings(log, { unit: "session", excludesAutoOnly: true })).toEqual(["automatic", "unanswered", "unanswered"]);
    expect(standings(log, { unit: "session", excludesAutoMessages: true })).toEqual(["automatic", "automatic", "unanswered"]);
  });

  it("automatic messages of a round with nothing else, though the session has more", () => {
    const log = [talk([{ at: at(9), kind: "menu-click" }, at(9, 10)], [at(9, 5), at(9, 11)])];
    expect(standings(log, { unit: "round", excludesAutoOnly: true })).toEqual(["automatic", "in-time"]);
    expect(standings(log, { unit: "session", excludesAutoOnly: true })).toEqual(["late", "in-time"]);
  });

  it("closing words soon after a person's reply to an earlier message, up to the limit itself", () => {
    const thanks = (after: number): ReturnType<typeof talk> => talk([at(9), { at: at(9, 1) + after, flags: MESSAGE_CLOSING_WORD }], [at(9, 1)]);
    const rule = { unit: "message", closingWithinMs: MINUTE_MS } as const;
    expect(standings([thanks(MINUTE_MS)], rule)).toEqual(["in-time", "closing-word"]);
    expect(standings([thanks(MINUTE_MS + 1)], rule)).toEqual(["in-time", "unanswered"]);
    expect(standings([thanks(0)], rule)).toEqual(["in-time", "in-time"]);
    expect(standings([thanks(MINUTE_MS)], { unit: "message" })).toEqual(["in-time", "unanswered"]);
  });

  it("closing words after a bot's reply are none of those", () => {
    const log = [talk([at(9), { at: at(9, 1), flags: MESSAGE_CLOSING_WORD }], [bot(at(9, 0, 1))])];
    expect(standings(log, { unit: "message", closingWithinMs: MINUTE_MS })).toEqual(["unanswered", "unanswered"]);
  });

  it("messages whose deadline lies beyond the window's end, by their own clock", () => {
    const log = [talk([at(22, 57)], [], { assignments: [{ at: at(22, 57), agent: 0 }] }), talk([at(22, 57)], [], { assignments: [{ at: at(22, 57, 1), agent: 0 }] })];
    expect(standings(log, { unit: "session", afterWindow: "excluded", clock: "agent-list" })).toEqual(["unanswered", "deadline-beyond-window"]);
    expect(standings(log, { unit: "session", afterWindow: "excluded", clock: "each-message" })).toEqual(["unanswered", "unanswered"]);
  });
});

describe("messages that need no person", () => {
  const rule = { unit: "message", judgesNeedingManual: true } as const;

  it("are those a bot settled and automatic ones", () => {
    const log = [talk([at(9)], [bot(at(9, 0, 1))]), talk([{ at: at(10), kind: "faq-click" }]), talk([at(11)])];
    expect(standings(log, rule)).toEqual(["needs-no-person", "needs-no-person", "unanswered"]);
    expect(rate(log, { ...rule, judgesNeedingManual: false })).toBe("0/3");
  });

  it("are not settled where a person replies before the buyer's next message, but are where that comes first", () => {
    expect(standings([talk([at(9)], [bot(at(9, 0, 1)), at(9, 1)])], rule)).toEqual(["in-time"]);
    expect(standings([talk([at(9), at(9, 1)], [bot(at(9, 0, 1)), at(9, 1)])], rule)).toEqual(["needs-no-person", "in-time"]);
    expect(standings([talk([at(9), at(9, 2)], [bot(at(9, 0, 1)), at(9, 1)])], rule)).toEqual(["in-time", "unanswered"]);
  });

  it("are all of a burst that the bot's reply answered", () => {
    expect(standings([talk([at(9), at(9, 0, 5), at(9, 10)], [bot(at(9, 0, 5)), at(9, 11)])], rule)).toEqual(["needs-no-person", "needs-no-person", "in-time"]);
  });

  it("are not settled by a status reply, an assisted one or a reminder, which are passed over or a person's", () => {
    const status = { at: at(9, 0, 1), agent: -1, kind: "status" } as const;
    expect(standings([talk([at(9)], [status])], rule)).toEqual(["unanswered"]);
    expect(standings([talk([at(9)], [status, bot(at(9, 0, 2))])], rule)).toEqual(["needs-no-person"]);
    expect(standings([talk([at(9)], [{ at: at(9, 0, 1), agent: -1, kind: "assisted" }])], rule)).toEqual(["unanswered"]);
    expect(standings([talk([at(9)], [{ at: at(9, 0, 1), kind: "payment-reminder-batch" }, bot(at(9, 0, 2))])], rule)).toEqual(["needs-no-person"]);
  });

  it("make units that are none, where the rule leaves units of bots alone out", () => {
    const log = [talk([at(9)], [bot(at(9, 0, 1))]), talk([at(10), at(10, 5)], [bot(at(10, 0, 1)), at(10, 6)])];
    expect(rate(log, { unit: "session", excludesBotOnlyUnits: false })).toBe("0/2");
    expect(rate(log, { unit: "session", excludesBotOnlyUnits: true })).toBe("0/1");
    expect(standings(log, { unit: "round", excludesBotOnlyUnits: true })).toEqual(["bot-only-unit", "bot-only-unit", "in-time"]);
  });
});

describe("while all agents are offline", () => {
  const log = [talk([at(8, 59)], [at(9)]), talk([at(9)], [at(9)]), talk([at(12)], [at(12, 1)]), talk([at(12, 30)], [at(12, 31)])];
  const presence: PresenceRow[] = [{ at: at(9), agent: 0, state: "online" }, { at: at(12), agent: 0, state: "away" }, { at: at(12, 30), agent: 0, state: "online" }];

  it("messages count, are taken out, or fail", () => {
    expect(rate({ conversations: log, presence }, { unit: "session", allOffline: "counts" })).toBe("4/4");
    expect(standings({ conversations: log, presence }, { unit: "session", allOffline: "excluded" })).toEqual(["all-offline-excluded", "in-time", "all-offline-excluded", "in-time"]);
    expect(standings({ conversations: log, presence }, { unit: "session", allOffline: "fails" })).toEqual(["all-offline-fails", "in-time", "all-offline-fails", "in-time"]);
  });

  it("an agent whose first row is away was online before it, one whose first row is online was not", () => {
    const another: PresenceRow[] = [...presence, { at: at(12, 10), agent: 1, state: "offline" }];
    expect(standings({ conversations: log, presence: another }, { unit: "session", allOffline: "excluded" })).toEqual(["in-time", "in-time", "in-time", "in-time"]);
    const gone: PresenceRow[] = [...presence, { at: at(11), agent: 1, state: "offline" }];
    expect(standings({ conversations: log, presence: gone }, { unit: "session", allOffline: "excluded" })[2]).toBe("all-offline-excluded");
  });

  it("a log without presence cannot tell, and judges as if it counted", () => {
    expect(rate(log, { unit: "session", allOffline: "excluded" })).toBe("4/4");
    expect(rate(log, { unit: "session", allOffline: "fails" })).toBe("4/4");
  });

  it("a night message judged from the opening counts as sent then", () => {
    const night = { conversations: [talk([at(7)], [at(8, 1)])], presence: [{ at: at(8), agent: 0, state: "online" }] as PresenceRow[] };
    expect(rate(night, { beforeWindow: "clock-from-opening", allOffline: "fails" })).toBe("1/1");
    expect(rate(night, { beforeWindow: "true-wait", allOffline: "fails", deadlineMs: at(2) })).toBe("0/1");
  });
});
