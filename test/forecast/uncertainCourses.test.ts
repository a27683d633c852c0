import { describe, expect, it } from "vitest";
import type { Fit } from "../../src/calibration/fit.ts";
import type { EventForecastFile } from "../../src/forecast/event/eventForecastFile.ts";
import { expectedWithin, ordinaryCourse } from "../../src/forecast/event/ordinaryCourse.ts";
import { parseForecast } from "../../src/forecast/event/parseForecast.ts";
import { uncertainCourses } from "../../src/forecast/event/uncertainCourses.ts";
import { compileStreams } from "../../src/model/compileStreams.ts";
import { TableList } from "../../src/model/tableList.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { DAY_MS } from "../../src/time/units.ts";

const scenario = parseScenario(JSON.stringify({
  replycast: 1, name: "sale", platform: "pinduoduo", start: "2026-11-10", days: 2, seed: "sale",
  arrivals: { sales: { consultsPerDay: 100, profile: "flat", busynessCv: 0.2 }, care: { consultsPerDay: 30 } },
  events: [{ name: "sale", from: "2026-11-11", to: "2026-11-12", streams: ["sales"], shape: { step: 4 }, upliftCv: 0.3 }],
  roster: { sales: { early: 1 }, care: { early: 1 } },
}));
const fit: Fit = { value: 100, lower: 80, upper: 120, level: 0.9, n: 5, of: "days", source: "fitted" };
const fits = { "arrivals.sales.consultsPerDay": fit };

function drawn(text: string): readonly Scenario[] {
  const file: EventForecastFile = parseForecast(`{name: sale, from: 2026-11-11, to: 2026-11-12, ${text}}`, "event.yaml");
  return uncertainCourses(scenario, fits, { file, streams: ["sales"], ordinary: 100, added: 300 });
}

/** Expected conversations of a day of `sales`: without events, and with them. */
function expected(each: Scenario, day: number): readonly [ordinary: number, all: number] {
  const ordinary = expectedWithin(ordinaryCourse(each).get("sales") ?? new Float64Array(0), day * DAY_MS, (day + 1) * DAY_MS);
  const [stream] = compileStreams({ ...each, events: each.events.map((event) => ({ ...event, upliftCv: 0 })) }, [new Int32Array(0), new Int32Array(0)], -1, new TableList());
  return [ordinary, stream.quarterMeans.subarray(day * 96, (day + 1) * 96).reduce((sum, mean) => sum + mean, 0)];
}

describe("the ordinary course under an event", () => {
  it("is as uncertain as the calibration says", () => {
    const levels = Float64Array.from(drawn("orders: 800, consultsPerOrder: 0.5"), (each) => expected(each, 0)[0]).sort();
    // A hundred evenly spread standings, in the middles of equal shares: the 5 % point lies in the middle between the fifth and the sixth.
    const between = (place: number): number => (levels[place - 1] + levels[place]) / 200;
    expect([5, 50, 95].map(between)).toEqual([0.8, 1, 1.2].map((level) => expect.closeTo(level, 2)));
  });

  it("leaves the event less to add where it is higher and orders tell how many come in all", () => {
    for (const each of drawn("orders: 800, consultsPerOrder: 0.5").slice(0, 10)) {
      const [ordinary, all] = expected(each, 1);
      expect(ordinary).toBeCloseTo(expected(each, 0)[0], 6);
      // Heights are written with four decimals.
      expect(Math.abs(all - 400)).toBeLessThan(0.02);
    }
  });

  it("carries an event of so many times as many with it", () => {
    for (const each of drawn("factor: 4").slice(0, 10)) {
      const [ordinary, all] = expected(each, 1);
      expect(all).toBeCloseTo(4 * ordinary, 6);
    }
  });

  it("is one where nothing is uncertain", () => {
    const file = parseForecast("{name: sale, from: 2026-11-11, to: 2026-11-12, factor: 4}", "event.yaml");
    expect(uncertainCourses(scenario, {}, { file, streams: ["sales"], ordinary: 100, added: 300 })).toEqual([scenario]);
    expect(uncertainCourses(scenario, { "conversations.sales.turns": { ...fit, of: "turns" } }, { file, streams: ["sales"], ordinary: 100, added: 300 })).toEqual([scenario]);
  });
});
