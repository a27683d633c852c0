import seedrandom from "seedrandom";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../../src/random/normalQuantile.ts";
import { luckOrSkill } from "../../../src/scoring/compare/luckOrSkill.ts";
import type { PartDays } from "../../../src/scoring/compare/luckOrSkill.ts";

/** Days of a part: each day its rate moves by a normal deviate of `daySpread`, the rest is coin tossing. */
function played(random: () => number, of: string, rate: number, days: number, units: number, daySpread: number): PartDays {
  const denominators = Array.from({ length: days }, () => units);
  const numerators = denominators.map((count) => {
    const share = Math.min(0.999, Math.max(0.001, rate + daySpread * normalQuantile(Math.max(1e-9, random()))));
    let met = 0;
    for (let unit = 0; unit < count; unit++) met += random() < share ? 1 : 0;
    return met;
  });
  return { of, numerators, denominators };
}

describe("luckOrSkill", () => {
  it("is the textbook's analysis of variance where all days are alike", () => {
    // Rates 0.6 0.8 · 0.5 0.7 · 0.2 0.4 of 10 each: means .7 .6 .3; per unit, within (4 × .01 + 2 × .01) × 10 ÷ 3 = .2, between 2 × 10 × (.0278 + .0044 + .0544) ÷ 2 = .8667.
    const found = luckOrSkill([
      { of: "a", numerators: [6, 8], denominators: [10, 10] },
      { of: "b", numerators: [5, 7], denominators: [10, 10] },
      { of: "c", numerators: [2, 4], denominators: [10, 10] },
    ]);
    // F = 4.3333 with 2 and 3 degrees: (1 + 2 × 4.3333 ÷ 3) to the −1.5.
    expect(found.chance).toBeCloseTo((1 + (2 * (0.866667 / 0.2)) / 3) ** -1.5, 4);
    expect(found.skillShare).toBeCloseTo(1 - 0.2 / 0.866667, 4);
    // τ² = (.8667 − .2) ÷ 20; lasting τ² ÷ (τ² + .2 ÷ 20) = .7692 of what a is above the mean .5333.
    expect(found.parts[0].expected).toBeCloseTo(0.533333 + 0.769231 * 0.166667, 4);
    // 3 degrees: t = 3.1824; √(.2 × (1/20 + 1/20)) = .141421.
    expect(found.pairs[1]).toMatchObject({ a: "a", b: "c" });
    expect(found.pairs[1].difference - found.pairs[1].lower).toBeCloseTo(3.182446 * 0.141421, 4);
    // (1.95996 + .84162)² × .2 × (2/20 + 2/20) ÷ .16 = 1.96 days.
    expect(found.pairs[1].realAfterDays).toBe(2);
  });

  it("calls luck what is luck: of 400 teams that are all alike 5 in 100 seem to differ, and intervals of differences hold 0 in 95", () => {
    const random = seedrandom("alike");
    let seemed = 0;
    let held = 0;
    const teams = 400;
    for (let team = 0; team < teams; team++) {
      const found = luckOrSkill(["a", "b", "c", "d"].map((of, index) => played(random, of, 0.85, 12, 20 + 15 * index, 0.06)));
      seemed += (found.chance ?? 1) < 0.05 ? 1 : 0;
      held += found.pairs[0].lower <= 0 && found.pairs[0].upper >= 0 ? 1 : 0;
    }
    // Three standard errors of 400 coin tosses at 5 %: 3.3 %. Days of unlike size make F a little too bold.
    expect(Math.abs(seemed / teams - 0.05)).toBeLessThan(0.033);
    expect(Math.abs(held / teams - 0.95)).toBeLessThan(0.033);
  });

  it("expects of agents what they later show, better than their rates so far do", () => {
    const random = seedrandom("later");
    let byExpected = 0;
    let byRate = 0;
    for (let team = 0; team < 150; team++) {
      const truth = Array.from({ length: 6 }, () => 0.8 + 0.03 * normalQuantile(random()));
      const found = luckOrSkill(truth.map((rate, index) => played(random, `a${index}`, rate, 6, 25, 0.05)));
      found.parts.forEach((part, index) => {
        byExpected += (part.expected - truth[index]) ** 2;
        byRate += ((part.rate.value ?? 0) - truth[index]) ** 2;
      });
    }
    expect(byExpected).toBeLessThan(0.7 * byRate);
  });

  it("says after how many days a difference shows: then it does in about 80 of 100 cases", () => {
    const random = seedrandom("days");
    const long = luckOrSkill([played(random, "a", 0.9, 4000, 30, 0.04), played(random, "b", 0.86, 4000, 30, 0.04)]);
    const days = long.pairs[0].realAfterDays ?? 0;
    let shown = 0;
    const cases = 300;
    for (let again = 0; again < cases; again++) {
      const [pair] = luckOrSkill([played(random, "a", 0.9, days, 30, 0.04), played(random, "b", 0.86, days, 30, 0.04)]).pairs;
      shown += pair.lower > 0 ? 1 : 0;
    }
    expect(Math.abs(shown / cases - 0.8)).toBeLessThan(3 * Math.sqrt((0.8 * 0.2) / cases));
  });

  it("says nothing of luck where there is a single part, or a single day of each", () => {
    expect(luckOrSkill([{ of: "a", numerators: [6, 8], denominators: [10, 10] }])).toMatchObject({ pairs: [] });
    const single = luckOrSkill([{ of: "a", numerators: [6], denominators: [10] }, { of: "b", numerators: [9], denominators: [10] }]);
    expect(single.chance).toBeUndefined();
    expect(single.parts.map(({ expected }) => expected)).toEqual([0.6, 0.9]);
  });

  it("compares parts that work on the same days within them: two parts are a paired test", () => {
    // Rates .8 .6 .9 .3 and .7 .4 .8 .3 of 10 each: differences .1 .2 .1 0, mean .1, standard deviation √(.02 ÷ 3).
    const found = luckOrSkill([
      { of: "a", numerators: [8, 6, 9, 3], denominators: [10, 10, 10, 10], days: [0, 1, 2, 3] },
      { of: "b", numerators: [7, 4, 8, 3], denominators: [10, 10, 10, 10], days: [0, 1, 2, 3] },
    ]);
    const error = Math.sqrt(0.02 / 3 / 4);
    expect(found.isWithinDays).toBe(true);
    expect(found.pairs[0].difference).toBeCloseTo(0.1, 12);
    // t with 3 degrees of freedom.
    expect(found.pairs[0].upper - found.pairs[0].difference).toBeCloseTo(3.182446 * error, 5);
    // F = t² = 6; two-sided p of t = 2.4495 with 3 degrees is .0917.
    expect(found.chance).toBeCloseTo(0.0917, 4);
    const across = luckOrSkill([{ of: "a", numerators: [8, 6, 9, 3], denominators: [10, 10, 10, 10] }, { of: "b", numerators: [7, 4, 8, 3], denominators: [10, 10, 10, 10] }]);
    expect(across.isWithinDays).toBeUndefined();
    expect(across.chance).toBeGreaterThan(0.5);
  });

  it("within days tells apart three parts of unlike size of which each works on some days only", () => {
    // Rates are mean + part + day without any luck but one unit in the last cell, so that the effects come out nearly as they are.
    const parts = [0.04, 0, -0.06];
    const days = [0.8, 0.5, 0.7, 0.6, 0.9];
    const cells = parts.map((effect, part) => days.flatMap((rate, day) => ((part + day) % 3 === 0 ? [] : [{ day, units: 1000 * (part + 1) + 500 * day, rate: rate + effect }])));
    const found = luckOrSkill(cells.map((its, part) => ({
      of: `p${part}`, days: its.map(({ day }) => day), denominators: its.map(({ units }) => units), numerators: its.map(({ units, rate }, index) => units * rate + (part === 2 && index === 0 ? 1 : 0)),
    })));
    expect(found.pairs.map(({ difference }) => Math.round(difference * 100))).toEqual([4, 10, 6]);
    expect(found.chance).toBeLessThan(0.001);
    expect(found.parts[0].expected - found.parts[2].expected).toBeCloseTo(0.1, 2);
  });

  it("calls luck what is luck on bad and good days that hit all parts, and sees a difference that these days hide", () => {
    const random = seedrandom("blocks");
    const teams = 400;
    const played = (rates: readonly number[]): PartDays[] => {
      const days = Array.from({ length: 10 }, (_, day) => ({ day, shift: 0.1 * normalQuantile(Math.max(1e-9, random())) }));
      return rates.map((rate, part) => {
        const its = days.filter(({ day }) => (day + part) % 4 !== 0);
        const denominators = its.map(() => 20 + 10 * part);
        const numerators = its.map(({ shift }, index) => {
          const share = Math.min(0.99, Math.max(0.01, rate + shift + 0.02 * normalQuantile(Math.max(1e-9, random()))));
          return Array.from({ length: denominators[index] }, () => Number(random() < share)).reduce((sum, met) => sum + met, 0);
        });
        return { of: `p${part}`, numerators, denominators, days: its.map(({ day }) => day) };
      });
    };
    let [seemed, seen, seenAcross] = [0, 0, 0];
    for (let team = 0; team < teams; team++) {
      seemed += Number((luckOrSkill(played([0.7, 0.7, 0.7])).chance ?? 1) < 0.05);
      const unlike = played([0.8, 0.7, 0.65]);
      seen += Number((luckOrSkill(unlike).chance ?? 1) < 0.05);
      seenAcross += Number((luckOrSkill(unlike.map(({ days: _, ...part }) => part)).chance ?? 1) < 0.05);
    }
    expect(Math.abs(seemed / teams - 0.05)).toBeLessThan(0.033);
    expect(seen / teams).toBeGreaterThan(1.3 * (seenAcross / teams));
  });

  it("goes by the spread of each part's own days where no day links the parts", () => {
    const months = [{ of: "May", numerators: [6, 8], denominators: [10, 10], days: [0, 1] }, { of: "June", numerators: [9, 8], denominators: [10, 10], days: [2, 3] }];
    const found = luckOrSkill(months);
    expect(found.isWithinDays).toBeUndefined();
    expect(found.chance).toBe(luckOrSkill(months.map(({ days: _, ...part }) => part)).chance);
  });

  it("leaves out days and parts without units", () => {
    const [part, ...others] = luckOrSkill([{ of: "a", numerators: [6, 0, 8], denominators: [10, 0, 10] }, { of: "b", numerators: [0], denominators: [0] }]).parts;
    expect(others).toEqual([]);
    expect(part).toMatchObject({ of: "a", days: 2, units: 20 });
  });
});
