import { describe, expect, it } from "vitest";
import { evenedOut } from "../../../src/staffing/rota/evenedOut.ts";
import { isOwn } from "../../../src/staffing/rota/namedPerson.ts";
import { inOwnPlaces } from "../../../src/staffing/rota/ownPlaces.ts";
import { steadied } from "../../../src/staffing/rota/steadied.ts";
import { teamWork } from "../../../src/staffing/rota/teamWork.ts";
import { HOUR_MS } from "../../../src/time/units.ts";
import { diceOf, isAstray, mayBeOnePersons, randomNames, randomPlaces } from "./randomPlaces.ts";

const LIMITS = { restMs: 11 * HOUR_MS, daysInARow: 4, overtimeHours: 8.4 };

const teams = Array.from({ length: 40 }, (_, number) => {
  const dice = diceOf(`own ${number}`);
  const places = randomPlaces(dice, 7, 4);
  const named = randomNames(dice, places);
  return { places, named, work: teamWork({ places, named }, LIMITS).work };
});

describe("the named in their own places", () => {
  it("keep shift and place whenever they work, shared steadily or evenly, and all places are worked within the limits", () => {
    for (const { places, named, work } of teams) {
      for (const [shared, days] of [[steadied, "all"], [evenedOut, "one"]] as const) {
        const own = inOwnPlaces(shared(work, { limits: LIMITS, named }), named, LIMITS, days);
        expect(new Set(own.flat())).toEqual(new Set(places));
        expect(own.flat()).toHaveLength(places.length);
        expect(own.every((each) => mayBeOnePersons(each, LIMITS))).toBe(true);
        named.forEach((person, index) => {
          expect(own[index].length).toBeGreaterThan(0);
          expect(isAstray(person, own[index], places)).toBe(false);
          expect(own[index].filter(({ day }) => person.days.has(day)).every((place) => isOwn(person, place))).toBe(true);
        });
      }
    }
  });

  it("are off only where the limits do not let them work besides", () => {
    for (const { places, named, work } of teams) {
      const own = inOwnPlaces(steadied(work, { limits: LIMITS, named }), named, LIMITS, "all");
      named.forEach((person, index) => {
        const missed = places.filter((place) => isOwn(person, place) && !own[index].includes(place));
        expect(missed.some((place) => mayBeOnePersons([...own[index], place], LIMITS))).toBe(false);
      });
    }
  });
});
