import { describe, expect, it } from "vitest";
import type { RosterPlace } from "../../../src/staffing/rota/rosterPlaces.ts";
import { fewestTeamWork, teamWork } from "../../../src/staffing/rota/teamWork.ts";
import type { PersonLimits } from "../../../src/staffing/rota/workState.ts";
import { addDays } from "../../../src/time/calendar.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";
import { inlineSolver } from "../solver.ts";
import { diceOf, fewestByTrial, isAstray, mayBeOnePersons, randomNames, randomPlaces } from "./randomPlaces.ts";

const REST = 11 * HOUR_MS;

function randomLimits(dice: () => number): PersonLimits {
  return { restMs: dice() < 0.7 ? REST : Math.floor(dice() * 40) * HOUR_MS, daysInARow: 1 + Math.floor(dice() * 3), overtimeHours: [3, 3, 6, Infinity][Math.floor(dice() * 4)] };
}

function instances(count: number) {
  return Array.from({ length: count }, (_, number) => {
    const dice = diceOf(`rota ${number}`);
    const limits = randomLimits(dice);
    const places = randomPlaces(dice, 2 + Math.floor(dice() * 4), 2, 9);
    return { limits, places, named: randomNames(dice, places) };
  });
}

describe("the places of a team dealt to persons", () => {
  it("take the fewest persons of all ways of dealing, and are proven to", async () => {
    for (const { places, limits } of instances(200)) {
      const truth = fewestByTrial(places, limits);
      const { work, fewest } = await fewestTeamWork({ places, named: [] }, limits, inlineSolver);
      expect([work.length, fewest]).toEqual([truth, truth]);
    }
  });

  it("are all worked once, by persons who each keep the limits, whatever way was found", async () => {
    for (const { places, limits } of instances(200)) {
      for (const { work } of [teamWork({ places, named: [] }, limits), await fewestTeamWork({ places, named: [] }, limits, inlineSolver)]) {
        expect(new Set(work.flat())).toEqual(new Set(places));
        expect(work.flat()).toHaveLength(places.length);
        expect(work.every((each) => mayBeOnePersons(each, limits))).toBe(true);
      }
    }
  });

  it("are never said to need more persons than they do, and seldom take more without the programme", () => {
    let more = 0;
    for (const { places, limits } of instances(200)) {
      const truth = fewestByTrial(places, limits);
      const { work, fewest } = teamWork({ places, named: [] }, limits);
      expect(fewest).toBeLessThanOrEqual(truth);
      expect(work.length).toBeGreaterThanOrEqual(truth);
      more += work.length > truth ? 1 : 0;
    }
    expect(more).toBeLessThanOrEqual(4);
  });

  it("take the fewest persons with names, too, each in the own shift, and prove no more than are needed if they worked in any", async () => {
    let unproven = 0;
    for (const { places, named, limits } of instances(200)) {
      const { work, fewest } = await fewestTeamWork({ places, named }, limits, inlineSolver);
      expect([work.length, fewest]).toEqual([fewestByTrial(places, limits, named), Math.max(named.length, fewestByTrial(places, limits))]);
      unproven += work.length > fewest ? 1 : 0;
    }
    expect(unproven).toBeLessThanOrEqual(4);
  });

  it("are all worked once with names, by persons who keep the limits, the named in their own shift and nobody idle, whatever way was found", async () => {
    for (const { places, named, limits } of instances(200)) {
      for (const { work } of [teamWork({ places, named }, limits), await fewestTeamWork({ places, named }, limits, inlineSolver)]) {
        expect(new Set(work.flat())).toEqual(new Set(places));
        expect(work.flat()).toHaveLength(places.length);
        expect(work.every((each) => each.length > 0 && mayBeOnePersons(each, limits))).toBe(true);
        expect(named.some((person, index) => isAstray(person, work[index], places))).toBe(false);
      }
    }
  });

  it.each([
    [5, 14, 6, 6], [5, 7, 6, 6], [11, 7, 6, 13], [6, 6, 6, 6], [3, 3, 2, 5], [4, 5, 1, 8],
  ])("of %i a day for %i days, %i in a row at most, need %i persons: their work over what each can work in so many days", (agents, days, daysInARow, persons) => {
    const limits = { restMs: REST, daysInARow, overtimeHours: 36 };
    const places = Array.from({ length: days }, (_, day) => earlyPlaces(day, agents)).flat();
    expect(teamWork({ places, named: [] }, limits)).toMatchObject({ fewest: persons, work: { length: persons } });
  });

  it("are worked in the same shift and at the same place day by day where nothing speaks against it", () => {
    const places = Array.from({ length: 5 }, (_, day) => [...earlyPlaces(day, 3), ...earlyPlaces(day, 2).map((place) => ({ ...place, shift: "late", startMs: place.startMs + 7 * HOUR_MS, endMs: place.endMs + 7 * HOUR_MS }))]).flat();
    const { work } = teamWork({ places, named: [] }, { restMs: REST, daysInARow: 6, overtimeHours: 36 });
    expect(work.map((each) => [...new Set(each.map(({ shift, place }) => `${shift} ${place}`))]).toSorted()).toEqual([["early 0"], ["early 1"], ["early 2"], ["late 0"], ["late 1"]]);
  });

  it("of hundreds of agents are dealt out in a moment", () => {
    const places = Array.from({ length: 14 }, (_, day) => earlyPlaces(day, 300)).flat();
    expect(teamWork({ places, named: [] }, { restMs: REST, daysInARow: 6, overtimeHours: 36 })).toMatchObject({ fewest: 350, work: { length: 350 } });
  });
});

function earlyPlaces(day: number, agents: number): readonly RosterPlace[] {
  return Array.from({ length: agents }, (_, place) => ({
    team: "desk", day, date: addDays("2026-06-15", day), shift: "early", place, startMs: day * DAY_MS + 8 * HOUR_MS, endMs: day * DAY_MS + 17 * HOUR_MS,
    hours: 8, overtimeHours: 0, isNight: false, isLate: false,
  }));
}
