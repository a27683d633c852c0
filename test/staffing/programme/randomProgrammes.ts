import type { IntegerProgramme, ProgrammeRow } from "../../../src/staffing/programme/integerProgramme.ts";

/** Whole numbers from a small generator of its own, the same on every machine. Source: Park and Miller 1988, minimal standard. */
export function wholeNumbers(seed: number): (least: number, most: number) => number {
  let state = seed;
  return (least, most) => {
    state = (state * 48_271) % 2_147_483_647;
    return least + (state % (most - least + 1));
  };
}

/** A programme of up to four whole-number variables between 0 and 4 with up to three rows, costs in tenths. */
export function randomProgramme(seed: number): IntegerProgramme {
  const draw = wholeNumbers(seed * 7919 + 17);
  for (let skip = 0; skip < 5; skip++) draw(0, 1);
  const variables = Array.from({ length: draw(1, 4) }, () => {
    const lower = draw(0, 1);
    return { cost: draw(-20, 60) / 10, lower, upper: lower + draw(0, 4), integer: true };
  });
  const rows = Array.from({ length: draw(1, 3) }, (): ProgrammeRow => {
    const terms = variables.map((_, variable) => [variable, draw(-1, 4)] as const).filter(([, factor]) => factor !== 0);
    const from = draw(-1, 9);
    return [{ terms, lower: from, upper: Infinity }, { terms, lower: -Infinity, upper: from }, { terms, lower: from, upper: from + draw(0, 4) }][draw(0, 2)];
  });
  return { variables, rows };
}

/** The least cost of all values that keep the bounds and rows; undefined where none do. Cost: product of the ranges. */
export function leastCostByTrying({ variables, rows }: IntegerProgramme): number | undefined {
  let least: number | undefined;
  const values: number[] = [];
  const sum = (terms: ProgrammeRow["terms"]): number => terms.reduce((total, [variable, factor]) => total + factor * values[variable], 0);
  const place = (variable: number): void => {
    if (variable < variables.length) {
      for (let value = variables[variable].lower; value <= variables[variable].upper; value++) {
        values[variable] = value;
        place(variable + 1);
      }
      return;
    }
    if (!rows.every(({ terms, lower, upper }) => sum(terms) >= lower && sum(terms) <= upper)) return;
    const cost = variables.reduce((total, { cost: one }, index) => total + one * values[index], 0);
    if (least === undefined || cost < least) least = cost;
  };
  place(0);
  return least;
}
