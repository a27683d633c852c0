import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RulePack } from "../../../src/rules/rulePack.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { score } from "../../../src/scoring/score.ts";
import type { MeasureScore, PartScore, RateScore } from "../../../src/scoring/scoreResult.ts";
import { agent, assigned, bot, buyer, chats, readChat } from "../chatRows.ts";
import type { ChatRow } from "../chatRows.ts";

const MANUAL: RulePack = { ...rulePackById("pinduoduo/manual-reply-3min"), id: "manual", excludes: [] };
const MESSAGES: RulePack = { ...MANUAL, id: "messages", unit: "message" };
const MEAN: RulePack = { ...rulePackById("pinduoduo/mean-manual-reply-time"), id: "mean" };

function rate(rows: readonly ChatRow[], pack: RulePack): RateScore {
  return score(readChat(rows), [pack]).rules[pack.id] as RateScore;
}

function told(parts: readonly PartScore[] | undefined): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries((parts ?? []).map(({ of = "-", numerator, denominator }) => [of, [numerator, denominator]]));
}

describe("by hour", () => {
  const rows = [buyer("09:10:00"), agent("09:11:00"), buyer("09:50:00"), agent("09:59:00"), buyer("11:00:00"), agent("11:00:10"), buyer("11:30:00", "u2")];

  it("counts a consumer in each hour in which it wrote, missed where a message of that hour is late", () => {
    expect(told(rate(rows, MANUAL).byHour)).toEqual({ "09": [0, 1], "11": [1, 2] });
  });

  it("counts a consumer as met in an hour with one message in time, where one miss does not spoil", () => {
    expect(told(rate(rows, { ...MANUAL, anyMissFails: false }).byHour)).toEqual({ "09": [1, 1], "11": [1, 2] });
  });

  it("counts messages by themselves", () => {
    expect(told(rate(rows, MESSAGES).byHour)).toEqual({ "09": [1, 2], "11": [1, 2] });
  });

  it("takes the hours of all days together", () => {
    const days = [buyer("09:10:00"), agent("09:11:00"), buyer("2026-06-19T09:10:00"), buyer("2026-06-20T09:10:00", "u2")];
    expect(told(rate(days, MANUAL).byHour)).toEqual({ "09": [1, 3] });
  });

  it("gives a measure the seconds and messages of each hour", () => {
    const { byHour } = score(readChat([buyer("09:10:00"), agent("09:11:00"), buyer("09:20:00"), agent("09:20:20"), buyer("10:00:00")]), [MEAN]).rules.mean as MeasureScore;
    expect(byHour).toEqual([{ of: "09", numerator: 80, denominator: 2, value: 40 }]);
  });

  it("is the rule with a window of that hour alone, for messages and for consumers", () => {
    fc.assert(fc.property(chats, fc.constantFrom("message" as const, "consumer-day" as const), fc.boolean(), (rows_, unit, anyMissFails) => {
      const read = readChat(rows_);
      const pack: RulePack = { ...MANUAL, unit, anyMissFails };
      const hours = Array.from({ length: 15 }, (_, index): RulePack => {
        const from = `${String(index + 8).padStart(2, "0")}:00`;
        return { ...pack, id: from.slice(0, 2), window: { ...pack.window, from, to: `${String(index + 9).padStart(2, "0")}:00` } };
      });
      const { rules } = score(read, hours);
      const alone = Object.fromEntries(hours.map(({ id }): [string, readonly number[]] => [id, [(rules[id] as RateScore).numerator, (rules[id] as RateScore).denominator]]).filter(([, [, units]]) => units > 0));
      expect(told((score(read, [pack]).rules.manual as RateScore).byHour)).toEqual(alone);
    }), { numRuns: 60, seed: 4 });
  });
});

describe("by agent", () => {
  it("gives a message to who answered it, else to the agent in whose list it stood last, else to nobody", () => {
    const rows = [
      assigned("10:00:00", "u1", "a1"), buyer("10:00:00"), agent("10:01:00", "u1", "a2"),
      assigned("10:00:00", "u2", "a1"), buyer("10:00:00", "u2"), assigned("10:10:00", "u2", "a3"),
      buyer("10:00:00", "u3"),
    ];
    expect(told(rate(rows, MESSAGES).byAgent)).toEqual({ a2: [1, 1], a3: [0, 1], "-": [0, 1] });
  });

  it("gives what a bot answered to the agent in whose list it stood", () => {
    const counting = { ...MESSAGES, repliesCount: ["manual", "faq"] };
    expect(told(rate([assigned("09:59:00", "u1", "a1"), buyer("10:00:00"), bot("10:00:01"), buyer("10:00:00", "u2"), bot("10:00:01", "u2")], counting).byAgent)).toEqual({ a1: [1, 1], "-": [1, 1] });
  });

  it("counts a consumer for each agent who had to do with it, missed by the one who was late", () => {
    const rows = [buyer("10:00:00"), agent("10:01:00", "u1", "a1"), buyer("11:00:00"), agent("11:10:00", "u1", "a2")];
    expect(told(rate(rows, MANUAL).byAgent)).toEqual({ a1: [1, 1], a2: [0, 1] });
  });

  it("lists agents by their units, most first, and nobody's last", () => {
    const rows = [buyer("10:00:00", "u9"), buyer("10:00:00", "u8"), buyer("10:00:00", "u1"), agent("10:01:00", "u1", "z"), buyer("11:00:00", "u2"), agent("11:01:00", "u2", "b"), buyer("12:00:00", "u3"), agent("12:01:00", "u3", "b")];
    expect(rate(rows, MANUAL).byAgent.map(({ of }) => of)).toEqual(["b", "z", undefined]);
  });

  it("counts an agent's own units where the rule judges agents, what it is charged with among them", () => {
    const pack: RulePack = { ...MESSAGES, scope: "agent", clock: "agent-list", transfer: "charged-to-sender" };
    const rows = [buyer("12:00:00"), assigned("12:02:30", "u1", "a1"), assigned("12:03:00", "u1", "a2"), agent("12:03:30", "u1", "a2")];
    const found = rate(rows, pack);
    expect([found.numerator, found.denominator]).toEqual([1, 2]);
    expect(told(found.byAgent)).toEqual({ a1: [0, 1], a2: [1, 1] });
    expect(told(found.byHour)).toEqual({ 12: [1, 2] });
  });
});

describe("by entry page", () => {
  it("takes the page of the conversation and leaves the rest without a name", () => {
    const rows = [buyer("10:00:00", "u1", "text", "", "goods-detail"), buyer("10:00:30"), agent("10:01:00"), buyer("10:00:00", "u2")];
    expect(told(rate(rows, MESSAGES).byPage)).toEqual({ "goods-detail": [2, 2], "-": [0, 1] });
  });

  it("is not there where the log tells no page", () => {
    expect(rate([buyer("10:00:00")], MANUAL)).not.toHaveProperty("byPage");
  });
});

it("parts of messages add up to the whole, and a part never has more units than the whole has", () => {
  const packs: readonly RulePack[] = [MESSAGES, MANUAL, { ...MANUAL, id: "rounds", unit: "round", clock: "first-of-burst" }, { ...MANUAL, id: "sessions", unit: "session", clock: "first-of-session" }];
  fc.assert(fc.property(chats, (rows) => {
    const { rules } = score(readChat(rows), packs);
    for (const pack of packs) {
      const { numerator, denominator, byHour, byAgent, byPage } = rules[pack.id] as RateScore;
      const hasOneClock = pack.id !== "manual";
      for (const parts of [byHour, byAgent, byPage ?? byHour]) {
        const sums = [parts.reduce((sum, part) => sum + part.numerator, 0), parts.reduce((sum, part) => sum + part.denominator, 0)];
        if (hasOneClock) expect(sums).toEqual([numerator, denominator]);
        else expect(sums[1]).toBeGreaterThanOrEqual(denominator);
      }
    }
  }), { numRuns: 100, seed: 5 });
});
