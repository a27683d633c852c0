import { describe, expect, test } from "vitest";
import { callDesks } from "./callDesks.ts";
import { closedDesks } from "./closedDesks.ts";
import { casesBetween, EXACT_CASES, exactCasesPresent } from "./exactCases.ts";
import { LEFT_OUT } from "./leftOut.ts";
import { MOMENT_DESKS } from "./momentDesks.ts";
import { PRIORITY_DESKS } from "./priorityDesks.ts";
import { semiOpenDesks } from "./semiOpenDesks.ts";
import { timetableDesks } from "./timetableDesks.ts";

/** Cases whose value the product computes without a simulation (numbers.test.ts). */
const COMPUTED = ["X204", "X206", "X212", "X216"];

describe("of the exact cases (../shared/data/exact-cases.json)", () => {
  test.skipIf(!exactCasesPresent)("each is played, computed or left out for a reason, and none twice", () => {
    const played = [...callDesks(), ...closedDesks(), ...semiOpenDesks(), ...timetableDesks()].flatMap(({ cases }) => cases);
    const looked = MOMENT_DESKS.flatMap(({ looks }) => looks.map(({ id }) => id));
    const leftOut = LEFT_OUT.flatMap(({ first, last }) => casesBetween(first, last).map(({ id }) => id));
    const ranked = PRIORITY_DESKS.flatMap(({ cases }) => cases);
    const all = [...played, ...looked, ...ranked, ...COMPUTED, ...leftOut].toSorted();
    expect(all).toEqual(EXACT_CASES.map(({ id }) => id).toSorted());
  });

  test.skipIf(!exactCasesPresent)("each that is played has a figure", () => {
    for (const { cases, figures } of [...callDesks(), ...closedDesks(), ...semiOpenDesks(), ...timetableDesks()]) {
      expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining([...cases]));
    }
  });
});
