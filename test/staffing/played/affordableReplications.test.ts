import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { affordableReplications } from "../../../src/staffing/played/affordableReplications.ts";

describe("how often a desk may be played", () => {
  /** Turns of 4 and bursts of 1.4: 5.6 messages a conversation, and 4,000 a replication beside them. */
  const desk = (consultsPerDay: number, days = 1) => parseScenario(JSON.stringify({ replycast: 1, name: "shop", platform: "pinduoduo", days, arrivals: { sales: { consultsPerDay } }, roster: { sales: { early: 1 } } }));

  it("is as often as asked for on a small desk, and as often as the messages of all allow on a busy one", () => {
    expect(affordableReplications(desk(1000), 300, 25, 320e6)).toBe(300);
    expect(affordableReplications(desk(10_000), 300, 25, 320e6)).toBe(Math.floor(320e6 / (60_000 * 25)));
    expect(affordableReplications(desk(2500, 4), 300, 25, 320e6)).toBe(Math.floor(320e6 / (60_000 * 25)));
  });

  it("is never so seldom that nothing is told", () => {
    expect(affordableReplications(desk(100_000), 300, 100, 320e6)).toBe(60);
    expect(affordableReplications(desk(100_000), 20, 100, 320e6)).toBe(20);
  });
});
