import { describe, expect, it } from "vitest";
import { afterHistory } from "../../src/forecast/period/afterHistory.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** A Tuesday to warm up and eight days from Wednesday on, an early agent more each day. */
function shop(more: object = {}): Scenario {
  return parseScenario(JSON.stringify({
    replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-09-01", warmUp: 1, days: 8, arrivals: { sales: { consultsPerDay: 100 } },
    roster: Array.from({ length: 9 }, (_, day) => ({ sales: { early: day + 1 } })),
    events: [{ name: "found", from: "2026-09-07T10:00", to: "2026-09-07T14:00", shape: { step: 2 } }, { name: "lunch", from: "12:00", to: "13:00", shape: { step: 1.5 } }], ...more,
  }));
}

const early = ({ roster }: Scenario): readonly number[] => (roster as readonly { readonly sales: { readonly early: number } }[]).map(({ sales }) => sales.early);

describe("a scenario after a history", () => {
  it("stays where its judged days come after it within 120 days", () => {
    for (const last of ["2026-09-01", "2026-05-05"]) expect(afterHistory(shop(), last)).toEqual({ scenario: shop(), leftOut: [] });
  });

  it("begins the day after it where its days do not", () => {
    for (const [last, start] of [["2026-09-02", "2026-09-02"], ["2026-09-12", "2026-09-12"], ["2026-05-04", "2026-05-04"]]) {
      expect(afterHistory(shop(), last).scenario).toMatchObject({ start, warmUp: 1, days: 8 });
    }
  });

  it("goes by the date where it has it, else by the weekday", () => {
    // The 12th of September 2026 is a Saturday; the scenario's Saturday has five early agents, its Tuesday one and its second Tuesday eight.
    expect(early(afterHistory(shop(), "2026-09-12").scenario)).toEqual([5, 6, 7, 1, 2, 3, 4, 5, 6]);
    expect(early(afterHistory(shop(), "2026-09-04").scenario).slice(0, 6)).toEqual([4, 5, 6, 7, 8, 9]);
  });

  it("leaves events of other dates behind and says so; daily ones come every day", () => {
    const { scenario, leftOut } = afterHistory(shop(), "2026-09-12");
    expect(leftOut).toEqual(["found"]);
    expect(scenario.events.filter(({ name }) => name.startsWith("lunch")).map(({ from }) => from)).toEqual(Array.from({ length: 9 }, (_, day) => `2026-09-${12 + day}T12:00`));
    expect(afterHistory(shop(), "2026-09-05").leftOut).toEqual([]);
  });
});
