import type { IntegerProgramme, ProgrammeSolution } from "../staffing/programme/integerProgramme.ts";
import type { ImprovedAnswer, SolveLimits } from "./solveWithHighs.ts";

/** To the solver's thread: one programme. */
export interface ProgrammeMessage {
  readonly programme: IntegerProgramme;
  readonly limits: SolveLimits;
}

/** From it: better answers while it works, then the solution, or why there is none. */
export type SolverMessage =
  | { readonly improved: ImprovedAnswer }
  | { readonly solution: ProgrammeSolution }
  | { readonly failure: string };
