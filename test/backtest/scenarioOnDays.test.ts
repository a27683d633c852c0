import { describe, expect, it } from "vitest";
import { piecesOf } from "../../src/backtest/playedPieces.ts";
import { scenarioOnDays } from "../../src/backtest/scenarioOnDays.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { QUARTERS_PER_DAY } from "../../src/time/units.ts";

/** Monday the 1st to Thursday the 4th of June. */
function written(more: string): Scenario {
  return parseScenario(`replycast: 1
name: four days
platform: pinduoduo
start: 2026-06-01
days: 4
${more}`);
}

const ONE_ROSTER = "roster: { a: { early: 1 } }";
const DAYS = "roster: [ { a: { early: 1 } }, { a: { early: 2 } }, { a: { early: 3 } }, { a: { early: 4 } } ]";

describe("a scenario played on other days", () => {
  it("has one day that runs in before them", () => {
    const { start, warmUp, days } = scenarioOnDays(written(`arrivals: { a: { consultsPerDay: 10 } }\n${ONE_ROSTER}`), "2026-07-10", 3);
    expect({ start, warmUp, days }).toEqual({ start: "2026-07-09", warmUp: 1, days: 3 });
  });

  it("keeps what is the same for all days", () => {
    const scenario = written(`arrivals: { a: { consultsPerDay: 10 } }\n${ONE_ROSTER}`);
    const moved = scenarioOnDays(scenario, "2026-07-10", 3);
    expect(moved.roster).toEqual(scenario.roster);
    expect(moved.arrivals).toEqual(scenario.arrivals);
  });

  it("takes lists by date, the day that runs in as the first where it has no date of its own", () => {
    const moved = scenarioOnDays(written(`arrivals: { a: { consultsPerDay: [10, 20, 30, 40] } }\n${DAYS}`), "2026-06-01", 2);
    expect(moved.roster).toEqual([{ a: { early: 1 } }, { a: { early: 1 } }, { a: { early: 2 } }]);
    expect(moved.arrivals["a"].consultsPerDay).toEqual([10, 10, 20]);
  });

  it("takes lists by weekday on other dates", () => {
    const moved = scenarioOnDays(written(`arrivals: { a: { consultsPerDay: 10 } }\n${DAYS}`), "2026-07-14", 3);
    // Monday 13th runs in, then Tuesday to Thursday.
    expect(moved.roster).toEqual([{ a: { early: 1 } }, { a: { early: 2 } }, { a: { early: 3 } }, { a: { early: 4 } }]);
  });

  it("refuses days of which a list has none, with what to do about it", () => {
    try {
      scenarioOnDays(written(`arrivals: { a: { consultsPerDay: [10, 20, 30, 40] } }\n${DAYS}`), "2026-07-16", 2);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InputFaults)) throw error;
      expect(error.faults.map(({ where }) => where)).toEqual(["four days: roster", "four days: arrivals.a.consultsPerDay"]);
      expect(error.faults[0].found).toContain("2026-07-17 or another Friday");
      expect(error.faults[0].mend).toContain("--days");
    }
  });

  it("lets daily events and incidents be daily, and all others stay on their dates", () => {
    const scenario = written(`arrivals: { a: { consultsPerDay: 96 } }
${ONE_ROSTER}
events:
  - { name: evening, from: "20:00", to: "21:00", shape: { step: 3 } }
  - { name: sale, from: "2026-06-04T10:00", to: "2026-06-04T11:00", shape: { step: 5 } }
  - { name: lunch, shape: { points: [["12:00", 1], ["12:30", 2], ["13:00", 1]] } }
incidents:
  - { botOut: { from: "03:00", to: "03:10" } }
  - { deskDown: { from: "2026-06-02T04:00", to: "2026-06-02T04:10" } }
bot: { status: { first: true } }
`);
    const { events, incidents } = scenarioOnDays(scenario, "2026-06-04", 2);
    const dates = ["2026-06-03", "2026-06-04", "2026-06-05"];
    expect(events.map(({ name, from }) => `${name}: ${from}`)).toEqual([
      ...dates.map((date) => `evening ${date}: ${date}T20:00`), "sale: 2026-06-04T10:00", ...dates.map((date) => `lunch ${date}: ${date}T12:00`),
    ]);
    expect(incidents).toEqual([...dates.map((date) => ({ botOut: { from: `${date}T03:00`, to: `${date}T03:10` } })), { deskDown: { from: "2026-06-02T04:00", to: "2026-06-02T04:10" } }]);
    const [{ quarterMeans }] = compileModel(scenarioOnDays(scenario, "2026-06-04", 2), 0).streams;
    const at = (day: number, quarter: number): number => quarterMeans[day * QUARTERS_PER_DAY + quarter];
    expect([0, 1, 2].map((day) => at(day, 80) / at(day, 64))).toEqual([0, 1, 2].map(() => expect.closeTo(at(0, 80) / at(0, 64), 9)));
    expect(at(1, 40) / at(0, 40)).toBeCloseTo(5, 9);
    expect(at(2, 40) / at(0, 40)).toBeCloseTo(1, 9);
  });
});

describe("many days", () => {
  it("are played in even pieces that no day is missing from and none is longer than can be played", () => {
    for (let days = 1; days <= 100; days++) {
      const pieces = piecesOf(days);
      expect(pieces[0].first).toBe(0);
      expect(pieces.reduce((sum, piece) => sum + piece.days, 0)).toBe(days);
      for (const [index, { first, days: long }] of pieces.entries()) {
        expect(long).toBeLessThanOrEqual(22);
        if (index > 0) expect(first).toBe(pieces[index - 1].first + pieces[index - 1].days);
      }
      const lengths = pieces.map((piece) => piece.days);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
    }
    expect(piecesOf(22)).toHaveLength(1);
    expect(piecesOf(23)).toHaveLength(2);
  });
});
