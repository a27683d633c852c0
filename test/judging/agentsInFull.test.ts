import { describe, expect, it } from "vitest";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { MINUTE_MS } from "../../src/time/units.ts";
import type { AssignmentRow } from "../metrics/logOf.ts";
import { at, type Judged, rate, standings, talk, verdictsOf } from "./verdictsOf.ts";

const A = 0;
const B = 1;
const agents: Partial<CompiledRule> = { unit: "message", scope: "agent", clock: "agent-list" };
/** In A's list from 9:00, out of it at 9:10, in B's from 9:12. */
const handedOver: readonly AssignmentRow[] = [{ at: at(9), agent: A, until: at(9, 10) }, { at: at(9, 12), agent: B }];

function unitsOf(judged: Judged | Parameters<typeof rate>[0], changes: Partial<CompiledRule>): { agent: number; missed: boolean }[] {
  const { units } = verdictsOf(judged, changes);
  return Array.from({ length: units.count }, (_, unit) => ({ agent: units.agent[unit], missed: units.missRow[unit] >= 0 }));
}

describe("scope agent", () => {
  it("judges only what stood in a list", () => {
    const log = [talk([at(9)]), talk([at(9)], [], { assignments: [{ at: at(9), agent: A }] })];
    expect(standings(log, agents)).toEqual(["not-listed", "unanswered"]);
    expect(rate(log, { ...agents, scope: "shop" })).toBe("0/2");
  });

  it("starts the clock anew in the next agent's list", () => {
    const log = [talk([at(9)], [{ at: at(9, 14), agent: B }], { assignments: handedOver })];
    expect(rate(log, agents)).toBe("1/1");
    expect(rate(log, { ...agents, scope: "shop" })).toBe("0/1");
    expect(rate(log, { ...agents, clock: "each-message" })).toBe("0/1");
  });

  it("a message is the affair of who answered it, though another has it by then", () => {
    const log = [talk([at(9)], [{ at: at(9, 2), agent: B }], { assignments: [{ at: at(9), agent: A }] })];
    expect(unitsOf(log, agents)).toEqual([{ agent: B, missed: false }]);
  });

  it("an unanswered one is the affair of the agent in whose list it stood last, one that a bot answered of the last up to that reply, or the first after it", () => {
    expect(unitsOf([talk([at(9)], [], { assignments: handedOver })], agents)).toEqual([{ agent: B, missed: true }]);
    const any = { ...agents, countsReply: new Uint8Array(32).fill(1) };
    const botAt = (time: number): ReturnType<typeof talk> => talk([at(9)], [{ at: time, agent: -1, kind: "smart" }], { assignments: handedOver });
    expect(unitsOf([botAt(at(9, 5))], any)).toEqual([{ agent: A, missed: true }]);
    expect(unitsOf([botAt(at(9, 11))], any)).toEqual([{ agent: A, missed: true }]);
    expect(unitsOf([botAt(at(9, 13))], any)).toEqual([{ agent: B, missed: false }]);
    const before = talk([at(8, 50)], [{ at: at(8, 51), agent: -1, kind: "smart" }], { assignments: handedOver });
    expect(unitsOf([before], any)).toEqual([{ agent: A, missed: false }]);
  });

  it("counts units for each agent apart", () => {
    const log = [talk([at(9), at(9, 30)], [{ at: at(9, 1), agent: A }, { at: at(9, 40), agent: B }], { assignments: [{ at: at(9), agent: A, until: at(9, 20) }, { at: at(9, 30), agent: B }] })];
    for (const unit of ["session", "consumer-day", "round"] as const) {
      expect(unitsOf(log, { ...agents, unit })).toEqual([{ agent: A, missed: false }, { agent: B, missed: true }]);
      expect(rate(log, { ...agents, unit })).toBe("1/2");
    }
    expect(standings(log, { ...agents, unit: "session", clock: "first-of-session" })).toEqual(["in-time", "late"]);
    expect(rate(log, { ...agents, unit: "session", scope: "shop" })).toBe("0/1");
  });
});

describe("transfer", () => {
  const charged = { ...agents, transfer: "charged-to-sender" } as const;
  const log = [talk([at(9)], [{ at: at(9, 14), agent: B }], { assignments: handedOver })];

  it("charges the agent out of whose list a message went unanswered, besides", () => {
    expect(rate(log, { ...charged, transfer: "clock-runs" })).toBe("1/1");
    expect(rate(log, charged)).toBe("1/2");
    expect(unitsOf(log, charged)).toEqual([{ agent: B, missed: false }, { agent: A, missed: true }]);
    const { charges, units } = verdictsOf(log, charged);
    expect([charges.count, charges.row[0], charges.agent[0], units.agent[charges.unit[0]]]).toEqual([1, 0, A, A]);
  });

  it("does not where it was answered by then, was closed, or came only afterwards", () => {
    const answered = talk([at(9)], [{ at: at(9, 10), agent: A }], { assignments: handedOver });
    const closed = talk([at(9)], [], { assignments: [{ at: at(9), agent: A }], closed: at(9, 30) });
    const after = talk([at(8, 59), at(9, 11)], [{ at: at(9, 1), agent: A }, { at: at(9, 13), agent: B }], { assignments: handedOver });
    for (const one of [answered, closed, after]) expect(verdictsOf([one], charged).charges.count).toBe(0);
  });

  it("charges on the way straight to another agent, each agent once, and not the one who takes it again without letting it go", () => {
    const straight = [{ at: at(9), agent: A }, { at: at(9, 5), agent: B }, { at: at(9, 10), agent: A }, { at: at(9, 15), agent: B }];
    expect([...verdictsOf([talk([at(9)], [], { assignments: straight })], charged).charges.agent]).toEqual([A, B]);
    const again = [{ at: at(9), agent: A }, { at: at(9, 5), agent: A }];
    expect(verdictsOf([talk([at(9)], [], { assignments: again })], charged).charges.count).toBe(0);
  });

  it("makes the agent's round a miss, a burst of messages once", () => {
    const burst = [talk([at(9), at(9, 1)], [{ at: at(9, 14), agent: B }], { assignments: handedOver })];
    expect(unitsOf(burst, { ...charged, unit: "round" })).toEqual([{ agent: B, missed: false }, { agent: A, missed: true }]);
  });

  it("adds the cap to a mean, and nothing without one", () => {
    const mean = { ...charged, unit: "round", measure: "mean-reply-time" } as const;
    expect(rate(log, mean)).toBe(`${2 * MINUTE_MS}/1`);
    expect(rate(log, { ...mean, capMs: 10 * MINUTE_MS })).toBe(`${12 * MINUTE_MS}/2`);
  });
});
