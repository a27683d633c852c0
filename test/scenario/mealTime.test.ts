import { describe, expect, it } from "vitest";
import { agentsInWave, mealKinds, mealTime } from "../../src/scenario/mealTime.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";

const LUNCH = { from: "11:30", length: 1800, waves: 3 };

describe("meals that go round in waves", () => {
  it("are eaten by the places of a shift in turn, one length after the other", () => {
    const begins = Array.from({ length: 5 }, (_, place) => mealTime(LUNCH, place)[0]);
    expect(begins).toEqual([0, 30, 60, 0, 30].map((minutes) => 11.5 * HOUR_MS + minutes * MINUTE_MS));
    expect(mealTime(LUNCH, 4)).toEqual([12 * HOUR_MS, 12.5 * HOUR_MS]);
  });

  it("past midnight are told from the midnight on which the shift begins", () => {
    expect(mealTime({ from: "26:00", length: 3600, waves: 1 }, 7)).toEqual([26 * HOUR_MS, 27 * HOUR_MS]);
  });

  it("have as many at table in each wave as places fall into it", () => {
    for (let agents = 0; agents < 12; agents++) for (let waves = 1; waves < 5; waves++) for (let wave = 0; wave < waves; wave++) {
      expect(agentsInWave(agents, wave, waves)).toBe(Array.from({ length: agents }, (_, place) => place).filter((place) => place % waves === wave).length);
    }
  });

  it("of several kinds come again together after as many places as all their waves give", () => {
    const breaks = [LUNCH, { from: "17:00", length: 1800, waves: 2 }];
    const both = (place: number): string => JSON.stringify(breaks.map((meal) => mealTime(meal, place)));
    expect(mealKinds({ breaks })).toBe(6);
    expect(mealKinds({ breaks: [] })).toBe(1);
    expect(Array.from({ length: 6 }, (_, place) => both(place + 6))).toEqual(Array.from({ length: 6 }, (_, place) => both(place)));
  });
});
