import { describe, expect, it } from "vitest";
import { eventPeak } from "../../src/scenario/eventPeak.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

describe("the greatest factor of an event", () => {
  it.each([
    ["step: 5", 5],
    ["spike: { factor: 8, decay: 1h }", 8],
    ["points: [[2026-01-05T20:00, 1], [2026-01-05T20:30, 6], [2026-01-05T22:00, 2]]", 6],
    ["livestream: { peak: 3 }", 3],
  ])("of %s is %d", (shape, peak) => {
    const { events } = parseScenario(`replycast: 1
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 100 } }
events: [{ name: sale, streams: [pre-sale], from: 2026-01-05T20:00, to: 2026-01-05T22:00, shape: { ${shape} } }]
roster: { pre-sale: { early: 1 } }
`);
    expect(eventPeak(events[0])).toBe(peak);
  });
});
