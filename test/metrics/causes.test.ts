import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AssignmentChains } from "../../src/metrics/assignmentChains.ts";
import { CAUSES, type Cause } from "../../src/metrics/cause.ts";
import { CauseFinder } from "../../src/metrics/causes.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { DutyTimelines } from "../../src/metrics/dutyTimelines.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { MessageSurvey } from "../../src/judging/messageSurvey.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../src/time/units.ts";
import { type ConversationRows, logOf, type PresenceRow } from "./logOf.ts";
import { NaiveDesk } from "./naiveDesk.ts";
import { randomConversations, randomPresence } from "./randomLog.ts";
import { ANY_REPLY, MANUAL, ruleOf } from "../judging/ruleOf.ts";

const at = (hours: number, minutes = 0): number => hours * HOUR_MS + minutes * MINUTE_MS;
const judgement = new Judgement();
const chains = new AssignmentChains();
const duty = new DutyTimelines();
const survey = new MessageSurvey();
const finder = new CauseFinder();

/** The causes of all late messages by row, under one rule after the other. */
function causesOf(log: MessageLog, desk: DeskShape, rules: readonly CompiledRule[], days: number): Record<number, Cause>[] {
  duty.fill(log, desk);
  chains.fill(log);
  survey.fill(log);
  finder.begin(log);
  return rules.map((rule) => {
    const frame = { firstDay: 0, days };
    judge(log, rule, frame, judgement);
    finder.find(rule, frame, desk, survey, chains, duty, judgement.lateRows, judgement.lateCount, judgement.clockAt);
    return Object.fromEntries([...judgement.lateRows.subarray(0, judgement.lateCount)].map((row) => [row, CAUSES[finder.causeOf[row]]]));
  });
}

describe("the longest segment of the waiting", () => {
  const desk: DeskShape = { agentTeam: Int32Array.of(0, 0), teamsOfStream: [[0]], endMs: at(25) };
  const bothOnline: PresenceRow[] = [{ agent: 0, at: at(8), state: "online" }, { agent: 1, at: at(8), state: "online" }];
  const causeOf = (conversations: readonly ConversationRows[], presence: readonly PresenceRow[], row = 0): Cause =>
    causesOf(logOf(conversations, presence), desk, [ruleOf({ unit: "message" })], 1)[0][row];

  it("is no-cover while nobody of the stream's teams is there", () => {
    const late = { messages: [{ at: at(8) }], assignments: [{ at: at(8, 35), agent: 0 }], replies: [{ from: at(8, 40), at: at(8, 41) }] };
    expect(causeOf([late], [{ agent: 0, at: at(8, 30), state: "online" }])).toBe("no-cover");
  });

  it("is pool while somebody is, but no slot is free", () => {
    const late = { messages: [{ at: at(9) }], assignments: [{ at: at(9, 5), agent: 0 }], replies: [{ from: at(9, 6), at: at(9, 7) }] };
    expect(causeOf([late], bothOnline)).toBe("pool");
  });

  it("is overload in the list of an agent at work", () => {
    const late = { messages: [{ at: at(9) }], assignments: [{ at: at(9), agent: 0 }], replies: [{ from: at(9, 6), at: at(9, 7) }] };
    expect(causeOf([late], bothOnline)).toBe("overload");
  });

  it("is overload too while that agent has work beside the chats", () => {
    const late = { messages: [{ at: at(9) }], assignments: [{ at: at(9), agent: 0 }], replies: [{ from: at(9, 6), at: at(9, 7) }] };
    const log = logOf([late], bothOnline, [{ from: at(9), to: at(9, 6), agent: 0 }]);
    expect(causesOf(log, desk, [ruleOf({ unit: "message" })], 1)[0][0]).toBe("overload");
  });

  it("is away while its agent is at table and others serve, no-cover when nobody does", () => {
    const late = { messages: [{ at: at(12) }], assignments: [{ at: at(9), agent: 0 }], replies: [{ from: at(12, 50), at: at(12, 51) }] };
    const meal: PresenceRow[] = [{ agent: 0, at: at(12), state: "away" }, { agent: 0, at: at(12, 45), state: "online" }];
    expect(causeOf([late], [...bothOnline, ...meal])).toBe("away");
    expect(causeOf([late], [...bothOnline, ...meal, { agent: 1, at: at(12), state: "offline" }])).toBe("no-cover");
  });

  it("is overload when the agent finishes its conversations after its shift", () => {
    const late = { messages: [{ at: at(17, 10) }], assignments: [{ at: at(16), agent: 0 }], replies: [{ from: at(17, 20), at: at(17, 21) }] };
    expect(causeOf([late], [...bothOnline, { agent: 0, at: at(17), state: "offline" }])).toBe("overload");
  });

  it("is away when the agent left it for the next shift", () => {
    const late = { messages: [{ at: at(17, 10) }], assignments: [{ at: at(16), agent: 0 }], replies: [{ from: at(20), at: at(20, 1) }] };
    const pause: PresenceRow[] = [{ agent: 0, at: at(17), state: "offline" }, { agent: 0, at: at(19, 50), state: "online" }];
    expect(causeOf([late], [...bothOnline, ...pause])).toBe("away");
  });

  it("is slow-reply when the handling itself takes longest, also for a message sent meanwhile", () => {
    const late = { messages: [{ at: at(9) }, { at: at(9, 2) }], assignments: [{ at: at(9), agent: 0 }], replies: [{ from: at(9, 1), at: at(9, 10) }] };
    expect(causeOf([late], bothOnline, 0)).toBe("slow-reply");
    expect(causeOf([late], bothOnline, 1)).toBe("slow-reply");
  });

  it("is backlog behind night messages, in the pool and in the agent's list", () => {
    const night = { messages: [{ at: at(3) }], assignments: [{ at: at(8, 20), agent: 0 }], replies: [{ from: at(8, 21), at: at(8, 30) }] };
    const pooled = { messages: [{ at: at(8, 5) }], assignments: [{ at: at(8, 22), agent: 1 }], replies: [{ from: at(8, 23), at: at(8, 24), agent: 1 }] };
    const listed = { messages: [{ at: at(8, 20) }], assignments: [{ at: at(8, 20), agent: 0 }], replies: [{ from: at(8, 32), at: at(8, 33) }] };
    expect(causeOf([night, pooled, listed], bothOnline, 1)).toBe("backlog");
    expect(causeOf([night, pooled, listed], bothOnline, 2)).toBe("backlog");
    expect(causeOf([pooled, listed], bothOnline, 0)).toBe("pool");
    expect(causeOf([pooled, listed], bothOnline, 1)).toBe("overload");
  });

  describe("behind the night's messages in an agent's list", () => {
    const seconds = (count: number): number => count * SECOND_MS;
    /** Agent 0 handles so many messages of the day, then one of the night for 100 s, then one that was sent a second after the first of them. */
    const morning = (ofDay: number, handleSeconds: number): ConversationRows[] => {
      const dayWork = Array.from({ length: ofDay }, (_, place): ConversationRows => {
        const from = at(8) + seconds(place * handleSeconds);
        return { messages: [{ at: at(8) }], assignments: [{ at: at(8), agent: 0 }], replies: [{ from, at: from + seconds(handleSeconds) }] };
      });
      const nightFrom = at(8) + seconds(ofDay * handleSeconds);
      const night = { messages: [{ at: at(3) }], assignments: [{ at: at(8), agent: 0 }], replies: [{ from: nightFrom, at: nightFrom + seconds(100) }] };
      const last = {
        messages: [{ at: at(8) + seconds(1) }], assignments: [{ at: at(8) + seconds(1), agent: 0 }],
        replies: [{ from: nightFrom + seconds(100), at: nightFrom + seconds(120) }],
      };
      return [...dayWork, night, last];
    };

    it("is backlog for the work on them alone: 16 messages of the day before one of the night are overload", () => {
      expect(causeOf(morning(16, 35), bothOnline, 17)).toBe("overload");
      expect(causeOf(morning(16, 6), bothOnline, 17)).toBe("backlog");
    });

    it("does not take a handling for the night's that had started when the night's message was sent", () => {
      const long = {
        messages: [{ at: at(22, 50) }, { at: at(23, 5) }], assignments: [{ at: at(22, 50), agent: 0 }],
        replies: [{ from: at(22, 51), at: at(23, 20) }, { from: at(23, 20), at: at(23, 21) }],
      };
      const late = { messages: [{ at: at(22, 52) }], assignments: [{ at: at(22, 52), agent: 0 }], replies: [{ from: at(23, 21), at: at(23, 22) }] };
      expect(causeOf([long, late], bothOnline, 1)).toBe("overload");
    });
  });

  it("is hand-over back in the pool after the agent went home", () => {
    const late = {
      messages: [{ at: at(16, 50) }], replies: [{ from: at(17, 32), at: at(17, 33), agent: 1 }],
      assignments: [{ at: at(16, 50), agent: 0, until: at(17) }, { at: at(17, 31), agent: 1 }],
    };
    expect(causeOf([late], [...bothOnline, { agent: 0, at: at(17), state: "offline" }])).toBe("hand-over");
  });

  it("is no-cover rather than hand-over back in the pool if nobody was there for the longer part of the time", () => {
    const late = {
      messages: [{ at: at(16, 59) }], replies: [{ from: at(17, 32), at: at(17, 33), agent: 1 }],
      assignments: [{ at: at(16, 59), agent: 0, until: at(17) }, { at: at(17, 31), agent: 1 }],
    };
    const backAt = (minutes: number): PresenceRow[] => [
      ...bothOnline, { agent: 0, at: at(17), state: "offline" }, { agent: 1, at: at(17), state: "away" }, { agent: 1, at: at(17, minutes), state: "online" },
    ];
    expect([16, 15].map((minutes) => causeOf([late], backAt(minutes)))).toEqual(["no-cover", "hand-over"]);
  });

  it("is hand-over in the pool after its first agent has answered and passed it on, while that agent is still there", () => {
    const late = {
      messages: [{ at: at(10) }, { at: at(10, 3) }], replies: [{ from: at(10, 1), at: at(10, 2) }, { from: at(10, 20), at: at(10, 21), agent: 1 }],
      assignments: [{ at: at(10), agent: 0, until: at(10, 2) }, { at: at(10, 18), agent: 1 }],
    };
    expect(causeOf([late], bothOnline, 1)).toBe("hand-over");
  });

  it("is with the agent until its last reply, though its shift is over: what it finishes is not handed over", () => {
    const late = {
      messages: [{ at: at(17, 1) }, { at: at(17, 31) }], replies: [{ from: at(17, 20), at: at(17, 30) }, { from: at(17, 41), at: at(17, 42), agent: 1 }],
      assignments: [{ at: at(16, 50), agent: 0, until: at(17, 30) }, { at: at(17, 40), agent: 1 }],
    };
    const presence: PresenceRow[] = [...bothOnline, { agent: 0, at: at(17), state: "offline" }];
    expect(causeOf([late], presence)).toBe("overload");
    expect(causeOf([late], presence, 1)).toBe("hand-over");
  });

  it("is bot as long as a bot keeps it from people, and pool after that", () => {
    const late = { messages: [{ at: at(9) }], assignments: [{ at: at(9, 10), agent: 0 }], replies: [{ at: at(9), agent: -1, kind: "smart" as const }, { from: at(9, 11), at: at(9, 12) }] };
    expect(causeOf([{ ...late, botUntil: at(9, 8) }], bothOnline)).toBe("bot");
    expect(causeOf([{ ...late, botUntil: at(9, 1) }], bothOnline)).toBe("pool");
  });

  it("is bot where bots alone answered and the conversation closed, but not where its buyer left", () => {
    const settled = { messages: [{ at: at(9) }], replies: [{ at: at(9), agent: -1, kind: "faq" as const }], closed: at(9) };
    expect(causeOf([settled], bothOnline)).toBe("bot");
    expect(causeOf([{ ...settled, closed: at(9, 20), left: at(9, 20) }], bothOnline)).toBe("pool");
    const thanked = {
      messages: [{ at: at(9) }, { at: at(9, 2) }], assignments: [{ at: at(9), agent: 0 }],
      replies: [{ from: at(9), at: at(9, 1) }, { at: at(9, 2), agent: -1, kind: "status" as const }], closed: at(9, 2),
    };
    expect(causeOf([thanked], bothOnline, 1)).toBe("bot");
  });

  it("is no-cover in the list of one who receives while nobody is on duty", () => {
    const late = { messages: [{ at: at(8) }], assignments: [{ at: at(8, 1), agent: 1 }], replies: [{ from: at(8, 20), at: at(8, 21), agent: 1 }] };
    expect(causeOf([late], [{ agent: 0, at: at(8, 2), state: "online" }])).toBe("no-cover");
  });

  it("is no-cover while nobody of the teams for its page is there", () => {
    const twoTeams: DeskShape = { agentTeam: Int32Array.of(0, 1), teamsOfStream: [[0, 1]], teamsOfPage: [[[0], [0], [0], [0], [1], [0]]], endMs: at(25) };
    const presence: PresenceRow[] = [{ agent: 0, at: at(8), state: "online" }, { agent: 1, at: at(12), state: "online" }];
    const late = (page: "refund-detail" | "shop-home"): ConversationRows =>
      ({ messages: [{ at: at(11, 30) }], page, assignments: [{ at: at(12, 5), agent: 1 }], replies: [{ from: at(12, 6), at: at(12, 7), agent: 1 }] });
    const causeFrom = (page: "refund-detail" | "shop-home"): Cause => causesOf(logOf([late(page)], presence), twoTeams, [ruleOf({ unit: "message" })], 1)[0][0];
    expect([causeFrom("refund-detail"), causeFrom("shop-home")]).toEqual(["no-cover", "pool"]);
  });

  it("runs until the buyer left openly, else to the log's end, when nobody answers", () => {
    const presence: PresenceRow[] = [...bothOnline, { agent: 0, at: at(20), state: "offline" }, { agent: 1, at: at(20), state: "offline" }];
    expect(causeOf([{ messages: [{ at: at(18) }], closed: at(18, 2), left: at(18, 2) }], presence)).toBe("pool");
    expect(causeOf([{ messages: [{ at: at(18) }] }], presence)).toBe("no-cover");
  });
});

it("agrees with a desk read off the log hour by hour", () => {
  const steps = 72;
  const desk: DeskShape = {
    agentTeam: Int32Array.of(0, 0, 1, 2, 1), teamsOfStream: [[0], [0, 1], [2]], endMs: steps * HOUR_MS,
    teamsOfPage: [[[0], [0], [0], [0], [0], [0]], [[0, 1], [0], [1], [1], [0, 1], [0, 1]], [[2], [2], [2], [2], [2], [2]]],
  };
  const ruleChoice = fc.record({
    windowFromMs: fc.constantFrom(0, 8 * HOUR_MS), windowToMs: fc.constantFrom(20 * HOUR_MS, DAY_MS),
    countsReply: fc.constantFrom(MANUAL, ANY_REPLY), dayCutOffMs: fc.constantFrom(0, 0, 10 * HOUR_MS),
  }).map((changes) => ruleOf({ unit: "message", ...changes }));
  const seen = new Set<Cause>();
  fc.assert(fc.property(randomConversations(HOUR_MS, steps), randomPresence(HOUR_MS, steps), fc.array(ruleChoice, { minLength: 1, maxLength: 3 }), (rows, presence, rules) => {
    const log = logOf(rows, presence);
    const naive = new NaiveDesk(log, desk, HOUR_MS);
    causesOf(log, desk, rules, 3).forEach((causes, rule) => {
      for (const [row, cause] of Object.entries(causes)) {
        expect(cause).toBe(naive.causeOf(rules[rule], Number(row)));
        seen.add(cause);
      }
    });
  }), { numRuns: 400, seed: 6 });
  expect([...seen].sort()).toEqual([...CAUSES].sort());
});
