import type { StopSignal } from "../../experiment/executor.ts";

/** Minimise the sum of cost × value under linear conditions; plain cloneable data. */
export interface IntegerProgramme {
  readonly variables: readonly ProgrammeVariable[];
  readonly rows: readonly ProgrammeRow[];
}

export interface ProgrammeVariable {
  readonly cost: number;
  readonly lower: number;
  /** Infinity where there is none. */
  readonly upper: number;
  readonly integer: boolean;
}

/** lower ≤ Σ factor × value ≤ upper; -Infinity or Infinity where a side is open. */
export interface ProgrammeRow {
  /** Number of the variable and its factor. */
  readonly terms: readonly (readonly [number, number])[];
  readonly lower: number;
  readonly upper: number;
}

export interface SolveOptions {
  /** Relative gap at which to stop; 0 where absent: to the optimum. */
  readonly gap?: number;
  /** Branch-and-bound nodes after which to stop: the same answer on every machine. */
  readonly nodes?: number;
  /** Time after which to stop [s]: only where the answer need not be the same on every machine. */
  readonly seconds?: number;
  readonly signal?: StopSignal;
}

/** `optimal` within the gap asked for; `feasible` where the solver was stopped with an answer in hand; `infeasible`; `unknown` where it was stopped without one. */
export interface ProgrammeSolution {
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  /** By variable; whole numbers where asked for. Absent without an answer. */
  readonly values?: Float64Array;
  readonly cost?: number;
  /** No answer costs less. */
  readonly bound?: number;
}

/** What solves integer programmes: in a worker thread, in a browser's worker. */
export interface IntegerSolver {
  solve(programme: IntegerProgramme, options?: SolveOptions): Promise<ProgrammeSolution>;
}

/** The solver of a run: all that it solves ends when the run is stopped. */
export function stoppedWith(solver: IntegerSolver, signal: StopSignal | undefined): IntegerSolver {
  return signal === undefined ? solver : { solve: (programme, options) => solver.solve(programme, { ...options, signal }) };
}
