import { describe, expect, it } from "vitest";
import { highsSolver } from "../../src/hosts/highsSolver.ts";
import type { IntegerProgramme } from "../../src/staffing/programme/integerProgramme.ts";
import { leastCostByTrying, randomProgramme, wholeNumbers } from "../staffing/programme/randomProgrammes.ts";
import { inlineSolver } from "../staffing/solver.ts";

const solver = highsSolver();
const PROGRAMMES = 300;

describe("highsSolver", () => {
  it(`finds what trying all values finds, on ${PROGRAMMES} random programmes, infeasible ones among them`, async () => {
    let infeasible = 0;
    for (let seed = 1; seed <= PROGRAMMES; seed++) {
      const programme = randomProgramme(seed);
      const least = leastCostByTrying(programme);
      const solution = await solver.solve(programme);
      if (least === undefined) {
        infeasible += 1;
        expect(solution, `seed ${seed}`).toEqual({ status: "infeasible" });
        continue;
      }
      expect(solution.status, `seed ${seed}`).toBe("optimal");
      expect(solution.cost, `seed ${seed}`).toBeCloseTo(least, 9);
      expect(solution.bound, `seed ${seed}`).toBeGreaterThan(least - 2e-6);
      expect(keepsRows(programme, solution.values ?? []), `seed ${seed}`).toBe(true);
    }
    expect(infeasible).toBeGreaterThan(20);
    expect(PROGRAMMES - infeasible).toBeGreaterThan(100);
  });

  it("answers in its thread what it answers in this one, to the bit, each time", async () => {
    const programme = shiftCover(3, 40, 60);
    const limits = { nodes: 50 };
    const first = await solver.solve(programme, limits);
    expect(await solver.solve(programme, limits)).toEqual(first);
    expect(await highsSolver().solve(programme, limits)).toEqual(first);
    expect(await inlineSolver.solve(programme, limits)).toEqual(first);
  });

  it("keeps numbers whole that text would round", async () => {
    const third = 1 / 3;
    const solution = await solver.solve({
      variables: [{ cost: 0.1 + 0.2, lower: -Infinity, upper: Infinity, integer: false }],
      rows: [{ terms: [[0, third]], lower: third * 7, upper: Infinity }],
    });
    expect(solution).toMatchObject({ status: "optimal" });
    expect(solution.values?.[0]).toBeCloseTo(7, 12);
    expect(solution.cost).toBeCloseTo(7 * (0.1 + 0.2), 12);
  });

  it("meets an equation with gaps between what can be reached: 6a + 10b + 15c = 29 has no answer, 30 has, 31 too", async () => {
    const equation = (sum: number): IntegerProgramme => ({
      variables: [6, 10, 15].map((cost) => ({ cost, lower: 0, upper: Infinity, integer: true })),
      rows: [{ terms: [[0, 6], [1, 10], [2, 15]], lower: sum, upper: sum }],
    });
    expect((await solver.solve(equation(29))).status).toBe("infeasible");
    expect(await solver.solve(equation(30))).toMatchObject({ status: "optimal", cost: 30 });
    expect([...(await solver.solve(equation(31))).values ?? []]).toEqual([1, 1, 1]);
  });

  it("adds up the factors of a variable that a row names twice", async () => {
    const solution = await solver.solve({ variables: [{ cost: 1, lower: 0, upper: 10, integer: true }], rows: [{ terms: [[0, 1], [0, 1]], lower: 5, upper: Infinity }] });
    expect(solution).toMatchObject({ status: "optimal", cost: 3 });
  });

  it("tells of what has no least cost that it is unknown, and of what has neither an answer that it is infeasible", async () => {
    const falling = { cost: -1, lower: 0, upper: Infinity, integer: true };
    expect(await solver.solve({ variables: [falling], rows: [] })).toEqual({ status: "unknown" });
    const impossible = { terms: [[1, 2]], lower: 1, upper: 1 } as const;
    expect(await solver.solve({ variables: [falling, { cost: 0, lower: 0, upper: 3, integer: true }], rows: [impossible] })).toEqual({ status: "infeasible" });
  });

  it("judges rows without variables by 0", async () => {
    expect(await solver.solve({ variables: [], rows: [{ terms: [], lower: 0, upper: 1 }] })).toMatchObject({ status: "optimal", cost: 0 });
    expect(await solver.solve({ variables: [], rows: [{ terms: [], lower: 1, upper: 1 }] })).toEqual({ status: "infeasible" });
    expect(await solver.solve({ variables: [{ cost: 1, lower: 0, upper: 1, integer: true }], rows: [{ terms: [], lower: 1, upper: 1 }] })).toEqual({ status: "infeasible" });
  });

  it("stopped by the number of nodes, has an answer and a bound that lie about the optimum", async () => {
    const programme = hardCover();
    const stopped = await solver.solve(programme, { nodes: 1 });
    const best = await solver.solve(programme);
    expect(best.status).toBe("optimal");
    expect(stopped.status).toBe("feasible");
    expect(stopped.cost).toBeGreaterThanOrEqual((best.cost ?? NaN) - 1e-6);
    expect(stopped.bound).toBeLessThan((best.cost ?? NaN) - 1e-6);
  });

  it("stops within the gap asked for", async () => {
    const { status, cost = NaN, bound = NaN } = await solver.solve(hardCover(), { gap: 0.05 });
    expect(status).toBe("optimal");
    expect((cost - bound) / cost).toBeLessThanOrEqual(0.05);
  });

  it("aborted, tells the best it had, and solves on", async () => {
    const own = highsSolver();
    const controller = new AbortController();
    const programme = hardCover(90, 140);
    const solving = own.solve(programme, { signal: controller.signal });
    setTimeout(() => controller.abort(), 400);
    const solution = await solving;
    expect(solution.status).toBe("feasible");
    expect(keepsRows(programme, solution.values ?? [])).toBe(true);
    expect(await own.solve(programme, { signal: controller.signal })).toEqual({ status: "unknown" });
    expect((await own.solve(randomProgramme(1))).status).toBe((await solver.solve(randomProgramme(1))).status);
  });
});

function keepsRows({ variables, rows }: IntegerProgramme, values: ArrayLike<number>): boolean {
  return variables.every(({ lower, upper, integer }, index) => values[index] >= lower && values[index] <= upper && (!integer || Number.isInteger(values[index])))
    && rows.every(({ terms, lower, upper }) => {
      const sum = terms.reduce((total, [variable, factor]) => total + factor * values[variable], 0);
      return sum >= lower && sum <= upper;
    });
}

/** Odd costs and cover rows of few variables: branching is needed. */
function hardCover(size = 30, rows = 40): IntegerProgramme {
  const draw = wholeNumbers(4);
  return {
    variables: Array.from({ length: size }, () => ({ cost: 20 + draw(0, 9), lower: 0, upper: 3, integer: true })),
    rows: Array.from({ length: rows }, (_, row) => ({ terms: [0, 1, 2, 3, 4].map((place) => [(draw(0, 5) + place * 6 + (row % 15) * 6) % size, draw(2, 5)] as const), lower: draw(5, 11), upper: Infinity })),
  };
}

/** Shifts of random begin and length, each with a gap in its middle, that cover a random demand. */
function shiftCover(seed: number, intervals: number, shifts: number): IntegerProgramme {
  const draw = wholeNumbers(seed);
  const spans = Array.from({ length: shifts }, () => {
    const from = draw(0, intervals - 1);
    const length = draw(8, 40);
    return Array.from({ length }, (_, at) => (from + at) % intervals).filter((_, at) => at !== Math.floor(length / 2));
  });
  return {
    variables: spans.map((span) => ({ cost: span.length + draw(0, 99) / 1000, lower: 0, upper: 60, integer: true })),
    rows: Array.from({ length: intervals }, (_, interval) => ({
      terms: spans.flatMap((span, shift) => (span.includes(interval) ? [[shift, 1] as const] : [])),
      lower: draw(3, 40),
      upper: Infinity,
    })),
  };
}
