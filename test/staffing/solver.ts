import loadHighs, { type Highs } from "highs";
import { solveWithHighs } from "../../src/hosts/solveWithHighs.ts";
import type { IntegerSolver } from "../../src/staffing/programme/integerProgramme.ts";

let loaded: Promise<Highs> | undefined;

/** The solver in the test's own thread: the same answers as those of `highsSolver`, without the build. */
export const inlineSolver: IntegerSolver = {
  async solve(programme, { signal, ...limits } = {}) {
    if (signal?.aborted === true) return { status: "unknown" };
    return solveWithHighs(await (loaded ??= loadHighs()), programme, limits);
  },
};
