import { describe, expect, it } from "vitest";
import { breaksOf, steadied } from "../../../src/staffing/rota/steadied.ts";
import { teamWork } from "../../../src/staffing/rota/teamWork.ts";
import { HOUR_MS } from "../../../src/time/units.ts";
import { diceOf, mayBeOnePersons, randomPlaces } from "./randomPlaces.ts";

const LIMITS = { restMs: 11 * HOUR_MS, daysInARow: 6, overtimeHours: 8.4 };

describe("work that is steadied", () => {
  it("is the same work of as many persons within the limits, with no more breaks", () => {
    const all = { before: 0, after: 0 };
    for (let number = 0; number < 40; number++) {
      const { work } = teamWork({ places: randomPlaces(diceOf(`steady ${number}`), 7, 5), named: [] }, LIMITS);
      const steady = steadied(work, { limits: LIMITS, named: [] });
      expect(steady).toHaveLength(work.length);
      expect(new Set(steady.flat())).toEqual(new Set(work.flat()));
      expect(steady.flat()).toHaveLength(work.flat().length);
      expect(steady.every((each) => mayBeOnePersons(each, LIMITS))).toBe(true);
      const [before, after] = [work, steady].map((each) => each.reduce((sum, places) => sum + breaksOf(places), 0));
      expect(after).toBeLessThanOrEqual(before);
      all.before += before;
      all.after += after;
    }
    expect(all.after).toBeLessThan(all.before);
  });

  it("stands together: who alternates works on instead", () => {
    const day = (number: number) => ({ team: "desk", day: number, date: `2026-06-1${number}`, shift: "early", place: 0, startMs: (number * 24 + 8) * HOUR_MS, endMs: (number * 24 + 17) * HOUR_MS, hours: 8, overtimeHours: 0, isNight: false, isLate: false });
    const steady = steadied([[0, 2, 4].map(day), [1, 3, 5].map(day)], { limits: LIMITS, named: [] });
    expect(steady.map((each) => each.map((place) => place.day))).toEqual([[0, 1, 2, 3, 4, 5], []]);
  });
});
