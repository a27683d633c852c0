import { describe, expect, it } from "vitest";
import { MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { at, rate, standings, talk, verdictsOf } from "./verdictsOf.ts";

const bot = (time: number): { at: number; agent: number; kind: "smart" } => ({ at: time, agent: -1, kind: "smart" });
const measure = { measure: "mean-reply-time" } as const;

describe("units", () => {
  // One consumer, two conversations: a burst answered late, one message answered in time, one in time in the second conversation.
  const log = [
    talk([at(9), at(9, 1), at(9, 10)], [at(9, 4, 30), at(9, 11)], { consumer: 0, closed: at(9, 12) }),
    talk([at(9, 20)], [at(9, 21)], { consumer: 0 }),
  ];

  it.each([
    ["message", "2/4"], ["round", "2/3"], ["session", "1/2"], ["consumer-day", "0/1"],
  ] as const)("of a log are, by %s, %s", (unit, expected) => {
    expect(rate(log, { unit, clock: unit === "round" ? "first-of-burst" : "each-message" })).toBe(expected);
  });

  it("with one reply in time being enough miss only where none is", () => {
    expect(rate(log, { unit: "session", anyMissFails: false })).toBe("2/2");
    expect(rate([talk([at(9), at(9, 1)])], { unit: "session", anyMissFails: false })).toBe("0/1");
    expect(rate(log, { unit: "consumer-day", anyMissFails: false })).toBe("1/1");
  });

  it("stand in order of their first judged message, with that and the first late one", () => {
    const { units, unit } = verdictsOf([...log, talk([at(8, 30)])], { unit: "session" });
    expect([units.count, ...units.firstRow, ...units.missRow, ...units.day, ...units.agent]).toEqual([3, 0, 1, 4, 0, 1, -1, 0, 0, 0, -1, -1, -1]);
    expect([...unit]).toEqual([0, 1, 1, 1, 2]);
  });

  it("a session goes on where the consumer comes back soon enough after its last row, whatever that is", () => {
    expect(rate(log, { unit: "session", sessionResumeMs: 8 * MINUTE_MS })).toBe("0/1");
    expect(rate(log, { unit: "session", sessionResumeMs: 8 * MINUTE_MS - 1 })).toBe("1/2");
    const [first, second] = log;
    expect(rate([{ ...first, closed: at(9, 15) }, second], { unit: "session", sessionResumeMs: 5 * MINUTE_MS })).toBe("0/1");
    expect(rate([first, { ...second, consumer: 1 }], { unit: "session", sessionResumeMs: 8 * MINUTE_MS })).toBe("1/2");
  });

  it("a session that goes on belongs to the window in which it began", () => {
    const resumed = [talk([at(7, 59)], [at(8)], { consumer: 0 }), talk([at(8, 5)], [], { consumer: 0 })];
    expect(rate(resumed, { unit: "session", windowBy: "session-start", sessionResumeMs: 10 * MINUTE_MS })).toBe("0/0");
    expect(rate(resumed, { unit: "session", windowBy: "session-start" })).toBe("0/1");
  });

  it("a session over two days is one, of the day of its first judged message; a round and a consumer begin anew", () => {
    const night = { conversations: [talk([at(22), at(34)])], days: 2 };
    expect(rate(night, { unit: "session" })).toBe("0/1 0/0");
    expect(rate(night, { unit: "round" })).toBe("0/1 0/1");
    expect(rate(night, { unit: "consumer-day" })).toBe("0/1 0/1");
  });
});

describe("rounds", () => {
  it("go from the first message without a reply to the one before it, the reply's own millisecond included", () => {
    const log = [talk([at(9), at(9, 2), at(9, 2) + 1], [at(9, 2), at(9, 6)])];
    expect(verdictsOf(log, { unit: "round" }).units.count).toBe(2);
    expect(standings(log, { unit: "round" })).toEqual(["in-time", "no-clock", "late"]);
  });

  it("end with a longer silence where the rule has a gap, and that is one between any two messages", () => {
    const log = [talk([at(9), at(9, 0, 30), at(9, 1, 0) + 1], [at(9, 3)])];
    expect(rate(log, { unit: "round" })).toBe("1/1");
    expect(rate(log, { unit: "round", burstGapMs: 30 * SECOND_MS })).toBe("2/2");
    const withSpam = [talk([at(9), { at: at(9, 0, 20), flags: 2 }, at(9, 0, 40)], [at(9, 3)])];
    expect(rate(withSpam, { unit: "round", burstGapMs: 30 * SECOND_MS, excludedFlags: 2 })).toBe("1/1");
    expect(rate(withSpam, { unit: "round", burstGapMs: 19 * SECOND_MS, excludedFlags: 2 })).toBe("2/2");
  });

  it("of messages settled by a bot whose reply does not count are rounds of their own", () => {
    const log = [talk([at(9), at(9, 10)], [bot(at(9, 0, 1)), at(9, 11)])];
    expect(standings(log, { unit: "round" })).toEqual(["late", "in-time"]);
    const both = [talk([at(9), at(9, 5)], [bot(at(9, 0, 1)), at(9, 5, 30)])];
    expect(rate(both, { unit: "round", excludesBotOnlyUnits: true })).toBe("1/1");
  });

  it("begin with the first judged message, in the window or with nothing excluded", () => {
    const log = [talk([at(7, 59), at(8, 1)], [at(8, 3)]), talk([{ at: at(9), flags: 2 }, at(9, 4)], [at(9, 5)])];
    expect(standings(log, { unit: "round", excludedFlags: 2 })).toEqual(["outside-window", "in-time", "suspected-spam", "in-time"]);
  });
});

describe("clocks", () => {
  const burst = [talk([at(9), at(9, 2), at(9, 10), at(9, 12)], [at(9, 4), at(9, 14)])];

  it("run from each message, or of each burst's first, or of the session's first", () => {
    expect(standings(burst, { unit: "session", clock: "each-message" })).toEqual(["late", "in-time", "late", "in-time"]);
    expect(standings(burst, { unit: "session", clock: "first-of-burst" })).toEqual(["late", "no-clock", "late", "no-clock"]);
    expect(standings(burst, { unit: "session", clock: "first-of-session" })).toEqual(["late", "no-clock", "no-clock", "no-clock"]);
  });

  it("of first messages are meant within the unit, so that each has one", () => {
    expect(standings(burst, { unit: "round", clock: "first-of-session" })).toEqual(["late", "no-clock", "late", "no-clock"]);
    const twoDays = { conversations: [talk([at(22), at(34)], [at(22, 1)])], days: 2 };
    expect(standings(twoDays, { unit: "consumer-day", clock: "first-of-session" })).toEqual(["in-time", "unanswered"]);
    expect(standings(twoDays, { unit: "session", clock: "first-of-session" })).toEqual(["in-time", "no-clock"]);
  });

  it("of a consumer's day are one for each of its sessions or bursts", () => {
    const two = [talk([at(9), at(9, 10)], [at(9, 1), at(9, 20)], { consumer: 0 }), talk([at(10)], [at(10, 1)], { consumer: 0 })];
    expect(rate(two, { unit: "consumer-day", clock: "first-of-session" })).toBe("1/1");
    expect(rate(two, { unit: "consumer-day", clock: "first-of-burst" })).toBe("0/1");
  });

  it("of the agent's list start with the entry, with the sending where there was none, and in a round with the first message alone", () => {
    const listed = [talk([at(9), at(9, 1)], [at(9, 5)], { assignments: [{ at: at(9, 3), agent: 0 }] }), talk([at(9)], [at(9, 5)])];
    expect(rate(listed, { unit: "round", clock: "agent-list" })).toBe("1/2");
    expect(standings(listed, { unit: "round", clock: "agent-list" })).toEqual(["in-time", "late", "no-clock"]);
    expect([...verdictsOf(listed, { unit: "round", clock: "agent-list" }).clockAt.subarray(0, 2)]).toEqual([at(9, 3), at(9)]);
  });
});

describe("replies", () => {
  it("count by kind: the first that counts, not the first", () => {
    const log = [talk([at(9)], [bot(at(9, 0, 1)), at(9, 4)])];
    const { reply } = verdictsOf(log, { unit: "session" });
    expect([reply[0], ...standings(log, { unit: "session" })]).toEqual([1, "late"]);
    expect(rate(log, { unit: "session", countsReply: new Uint8Array(32).fill(1) })).toBe("1/1");
  });

  it("are in time at the deadline itself where it is inclusive, and not a millisecond later", () => {
    expect(rate([talk([at(9)], [at(9, 3)])], { unit: "session" })).toBe("1/1");
    expect(rate([talk([at(9)], [at(9, 3) + 1])], { unit: "session" })).toBe("0/1");
    expect(rate([talk([at(9)], [at(9, 3)])], { unit: "session", deadlineInclusive: false })).toBe("0/1");
  });

  it("after the window's end answer, or come too late for it, where it is open at the end itself too", () => {
    const log = [talk([at(22, 59)], [at(23)]), talk([at(22, 59)], [at(23) + 1])];
    expect(standings(log, { unit: "session", afterWindow: "clock-runs" })).toEqual(["in-time", "in-time"]);
    expect(standings(log, { unit: "session", afterWindow: "window-truncates" })).toEqual(["truncated", "truncated"]);
    expect(standings(log, { unit: "session", afterWindow: "window-truncates", windowClosed: true })).toEqual(["in-time", "truncated"]);
  });
});

describe("a mean reply time", () => {
  const log = [talk([at(9), at(9, 1)], [at(9, 12)]), talk([at(10)])];

  it("is over messages with a clock, unanswered ones left out", () => {
    expect(rate(log, { ...measure, unit: "message" })).toBe(`${23 * MINUTE_MS}/2`);
    expect(rate(log, { ...measure, unit: "round" })).toBe(`${12 * MINUTE_MS}/1`);
    expect(rate(log, { ...measure, unit: "session", clock: "first-of-session" })).toBe(`${12 * MINUTE_MS}/1`);
  });

  it("with a cap counts no more than that, and an unanswered one exactly that", () => {
    expect(rate(log, { ...measure, unit: "round", capMs: 10 * MINUTE_MS })).toBe(`${20 * MINUTE_MS}/2`);
    expect(rate([talk([at(9)], [at(9, 1)])], { ...measure, unit: "round", capMs: 10 * MINUTE_MS })).toBe(`${MINUTE_MS}/1`);
  });

  it("takes a reply after a truncating window's end for none", () => {
    const late = [talk([at(22, 59)], [at(23)])];
    expect(rate(late, { ...measure, unit: "round", afterWindow: "window-truncates" })).toBe("0/0");
    expect(rate(late, { ...measure, unit: "round", afterWindow: "window-truncates", capMs: 10 * MINUTE_MS })).toBe(`${10 * MINUTE_MS}/1`);
  });

  it("is 0 where a bot answered before the message was in a list", () => {
    const early = [talk([at(9)], [bot(at(9, 0, 1))], { assignments: [{ at: at(9, 1), agent: 0 }] })];
    expect(rate(early, { ...measure, unit: "round", clock: "agent-list", countsReply: new Uint8Array(32).fill(1) })).toBe("0/1");
  });
});
