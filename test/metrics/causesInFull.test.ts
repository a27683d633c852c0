import { describe, expect, it } from "vitest";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { CAUSES } from "../../src/metrics/cause.ts";
import type { DeskShape } from "../../src/metrics/deskShape.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { newReplicationTally, tallyReplication, type TallyPlan } from "../../src/metrics/replicationTally.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { ruleOf } from "../judging/ruleOf.ts";
import { type ConversationRows, logOf, type PresenceRow } from "./logOf.ts";

const at = (hours: number, minutes = 0): number => hours * HOUR_MS + minutes * MINUTE_MS;
const desk: DeskShape = { agentTeam: Int32Array.of(0, 0), teamsOfStream: [[0]], endMs: 2 * DAY_MS };
const bothOnline: PresenceRow[] = [{ agent: 0, at: at(8), state: "online" }, { agent: 1, at: at(8), state: "online" }];

/** Misses by cause. */
function misses(changes: Partial<CompiledRule>, conversations: readonly ConversationRows[], presence: readonly PresenceRow[] = bothOnline): Record<string, number> {
  const plan: TallyPlan = { rules: [ruleOf(changes)], frame: { firstDay: 0, days: 2 }, desk };
  const tally = newReplicationTally(plan);
  tallyReplication(logOf(conversations, presence), plan, tally, newIntervalTally(1, 2));
  const missed = tally.denominators.reduce((sum, value, day) => sum + value - tally.numerators[day], 0);
  const byCause = Object.fromEntries(CAUSES.map((cause, code) => [cause, tally.misses[code]]).filter(([, count]) => count !== 0));
  expect(Object.values(byCause).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(missed);
  return byCause as Record<string, number>;
}

describe("each missed unit has the cause of its first late message", () => {
  it("of a round, that of the message with which it begins", () => {
    const burst = { messages: [{ at: at(9) }, { at: at(9, 9) }], assignments: [{ at: at(9, 8), agent: 0 }], replies: [{ from: at(9, 10), at: at(9, 11) }] };
    expect(misses({ unit: "round", clock: "first-of-burst" }, [burst])).toEqual({ pool: 1 });
    expect(misses({ unit: "session", clock: "first-of-session" }, [burst])).toEqual({ pool: 1 });
  });

  it("of a session that started within the window, also where the late message was sent after it, on the last day too", () => {
    const session = (day: number): ConversationRows => ({
      messages: [{ at: day + at(22, 58) }, { at: day + at(23, 10) }], assignments: [{ at: day + at(22, 58), agent: 0 }],
      replies: [{ at: day + at(22, 59) }, { from: day + at(23, 20), at: day + at(23, 21) }],
    });
    expect(misses({ unit: "session", windowBy: "session-start" }, [session(0), session(DAY_MS)])).toEqual({ overload: 2 });
  });

  it("of a night message judged from the opening, what it waits for since then, and from its sending where its wait is true", () => {
    const night = { messages: [{ at: at(6) }], assignments: [{ at: at(8, 20), agent: 0 }], replies: [{ from: at(8, 21), at: at(8, 22) }] };
    expect(misses({ beforeWindow: "clock-from-opening" }, [night])).toEqual({ pool: 1 });
    expect(misses({ beforeWindow: "true-wait" }, [night])).toEqual({ "no-cover": 1 });
  });

  it("is no-cover where nobody was online, however long the reply itself took", () => {
    const early = { messages: [{ at: at(8, 59) }], assignments: [{ at: at(9), agent: 0 }], replies: [{ from: at(9), at: at(9, 2) }] };
    const lateShift: PresenceRow[] = [{ agent: 0, at: at(9), state: "online" }];
    expect(misses({ allOffline: "fails", unit: "session" }, [early], lateShift)).toEqual({ "no-cover": 1 });
    expect(misses({ allOffline: "excluded", unit: "session" }, [early], lateShift)).toEqual({});
  });

  it("of a message charged to the agent who passed it on, its waiting from the sending", () => {
    const passedOn: ConversationRows = {
      messages: [{ at: at(9) }], assignments: [{ at: at(9), agent: 0, until: at(9, 20) }, { at: at(9, 21), agent: 1 }], replies: [{ from: at(9, 21), at: at(9, 22), agent: 1 }],
    };
    const rule: Partial<CompiledRule> = { unit: "round", clock: "agent-list", scope: "agent" };
    expect(misses(rule, [passedOn])).toEqual({});
    expect(misses({ ...rule, transfer: "charged-to-sender" }, [passedOn])).toEqual({ overload: 1 });
  });

  it("of rules one after the other, each its own", () => {
    const night = { messages: [{ at: at(6) }], assignments: [{ at: at(8, 20), agent: 0 }], replies: [{ from: at(8, 21), at: at(8, 22) }] };
    const plan: TallyPlan = {
      rules: [ruleOf({ windowFromMs: 0 }), ruleOf({ beforeWindow: "clock-from-opening" }), ruleOf({ beforeWindow: "true-wait" })], frame: { firstDay: 0, days: 1 }, desk,
    };
    const tally = newReplicationTally(plan);
    tallyReplication(logOf([night], bothOnline), plan, tally, newIntervalTally(3, 1));
    const causes = plan.rules.map((_, rule) => CAUSES[tally.misses.subarray(rule * CAUSES.length, (rule + 1) * CAUSES.length).indexOf(1)]);
    expect(causes).toEqual(["no-cover", "pool", "no-cover"]);
  });
});
