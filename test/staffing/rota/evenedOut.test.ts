import { describe, expect, it } from "vitest";
import { evenedOut, unevenness } from "../../../src/staffing/rota/evenedOut.ts";
import { teamWork } from "../../../src/staffing/rota/teamWork.ts";
import { HOUR_MS } from "../../../src/time/units.ts";
import { diceOf, mayBeOnePersons, randomPlaces } from "./randomPlaces.ts";

const LIMITS = { restMs: 11 * HOUR_MS, daysInARow: 6, overtimeHours: 8.4 };

describe("work that is evened out", () => {
  it("is the same work of as many persons within the limits, and never less even", () => {
    for (let number = 0; number < 40; number++) {
      const { work } = teamWork({ places: randomPlaces(diceOf(`even ${number}`), 7, 5), named: [] }, LIMITS);
      const even = evenedOut(work, { limits: LIMITS, named: [] });
      expect(even).toHaveLength(work.length);
      expect(new Set(even.flat())).toEqual(new Set(work.flat()));
      expect(even.flat()).toHaveLength(work.flat().length);
      expect(even.every((each) => mayBeOnePersons(each, LIMITS))).toBe(true);
      expect(unevenness(even)).toBeLessThanOrEqual(unevenness(work));
    }
  });

  it("is as even as it can be where a hand can even it: four days of early and half shifts between two", () => {
    const place = (day: number, shift: "early" | "half") => {
      const [from, to] = shift === "early" ? [8, 17] : [19.5, 24];
      return { team: "desk", day, date: `2026-06-1${day}`, shift, place: 0, startMs: (day * 24 + from) * HOUR_MS, endMs: (day * 24 + to) * HOUR_MS, hours: shift === "early" ? 8 : 4.5, overtimeHours: 0, isNight: false, isLate: shift === "half" };
    };
    const work = [[0, 2, 4, 6].map((day) => place(day, "early")), [0, 2, 4, 6].map((day) => place(day, "half"))];
    const even = evenedOut(work, { limits: LIMITS, named: [] });
    expect(even.map((each) => each.filter(({ isLate }) => isLate).length)).toEqual([2, 2]);
    expect(even.map((each) => each.reduce((sum, { hours }) => sum + hours, 0))).toEqual([25, 25]);
  });

  it("lets a person who is off take a day of one who works all", () => {
    const day = (number: number) => ({ team: "desk", day: number, date: `2026-06-1${number}`, shift: "early", place: 0, startMs: (number * 24 + 8) * HOUR_MS, endMs: (number * 24 + 17) * HOUR_MS, hours: 8, overtimeHours: 0, isNight: false, isLate: false });
    const even = evenedOut([[0, 1, 2, 3].map(day), []], { limits: LIMITS, named: [] });
    expect(even.map((each) => each.length)).toEqual([2, 2]);
  });
});
