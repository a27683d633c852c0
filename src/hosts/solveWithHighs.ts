import type { Highs, InfoStore, Model, ModelData, ModelStatusCode } from "highs";
import type { IntegerProgramme, ProgrammeSolution, SolveOptions } from "../staffing/programme/integerProgramme.ts";

/** An answer that the solver has in hand while it goes on. */
export interface ImprovedAnswer {
  readonly values: Float64Array;
  /** No answer costs less; absent before the first bound is known. */
  readonly bound?: number;
}

/** How a programme is to be solved; as in SolveOptions, but for the signal, which only a host hears. */
export type SolveLimits = Omit<SolveOptions, "signal">;

/**
 * Solves the programme in the calling thread. The same programme and limits give the same answer each time, but for a limit in seconds. Numbers go
 * to the solver as they are, not as text. What is unbounded is `unknown` and has no bound.
 * Source: HiGHS 1.15, branch and cut for what has whole-number variables, simplex for what has none.
 */
export function solveWithHighs(highs: Highs, programme: IntegerProgramme, limits: SolveLimits = {}, onImproved?: (answer: ImprovedAnswer) => void): ProgrammeSolution {
  if (programme.variables.length === 0) return solveWithoutVariables(programme);
  const first = runOnce(highs, programme, limits, "choose", onImproved);
  // presolve may leave open which of the two it is
  return first === "infeasible or unbounded" ? solutionOf(runOnce(highs, programme, limits, "off")) : first;
}

/** Rows without variables: either all of them allow 0, or there is no answer. */
function solveWithoutVariables({ rows }: IntegerProgramme): ProgrammeSolution {
  if (rows.some(({ lower, upper }) => lower > 0 || upper < 0)) return { status: "infeasible" };
  return { status: "optimal", values: new Float64Array(0), cost: 0, bound: 0 };
}

function solutionOf(solution: ProgrammeSolution | "infeasible or unbounded"): ProgrammeSolution {
  return solution === "infeasible or unbounded" ? { status: "unknown" } : solution;
}

type Presolve = "choose" | "off";

function runOnce(highs: Highs, programme: IntegerProgramme, limits: SolveLimits, presolve: Presolve, onImproved?: (answer: ImprovedAnswer) => void): ProgrammeSolution | "infeasible or unbounded" {
  const { infinity, constants: { callbackType } } = highs;
  return highs.withModel(modelData(programme, infinity), (model) => {
    model.options.set({
      output_flag: false,
      presolve,
      random_seed: 0,
      mip_rel_gap: limits.gap ?? 0,
      ...(limits.nodes === undefined ? {} : { mip_max_nodes: limits.nodes }),
      ...(limits.seconds === undefined ? {} : { time_limit: limits.seconds }),
    });
    const whole = programme.variables.some(({ integer }) => integer);
    if (onImproved === undefined || !whole) model.run();
    else {
      model.run({
        [callbackType.mipImprovingSolution]: ({ data }) => {
          const { mip_solution: values, mip_dual_bound: bound } = data;
          if (values !== undefined) onImproved({ values: Float64Array.from(values), ...(bound === undefined || !Number.isFinite(bound) ? {} : { bound }) });
          return undefined;
        },
      });
    }
    return readSolution(highs, model, programme);
  });
}

/** The programme in the solver's form: columns of bounds and costs, the rows' factors packed row by row. */
function modelData({ variables, rows }: IntegerProgramme, infinity: number): ModelData {
  const bound = (value: number): number => (value === Infinity ? infinity : value === -Infinity ? -infinity : value);
  const packed = rows.map(({ terms }) => summedTerms(terms));
  const starts = new Int32Array(rows.length + 1);
  for (const [row, terms] of packed.entries()) starts[row + 1] = starts[row] + terms.length;
  return {
    numCols: variables.length,
    numRows: rows.length,
    colCost: Float64Array.from(variables, ({ cost }) => cost),
    colLower: Float64Array.from(variables, ({ lower }) => bound(lower)),
    colUpper: Float64Array.from(variables, ({ upper }) => bound(upper)),
    rowLower: Float64Array.from(rows, ({ lower }) => bound(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => bound(upper)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: Int32Array.from(packed.flatMap((terms) => terms.map(([variable]) => variable))),
      values: Float64Array.from(packed.flatMap((terms) => terms.map(([, factor]) => factor))),
    },
    integrality: Int32Array.from(variables, ({ integer }) => (integer ? 1 : 0)),
  };
}

/** A variable that a row names twice has the sum of its factors; the solver refuses it otherwise. */
function summedTerms(terms: readonly (readonly [number, number])[]): [number, number][] {
  const factors = new Map<number, number>();
  for (const [variable, factor] of terms) factors.set(variable, (factors.get(variable) ?? 0) + factor);
  return [...factors];
}

function readSolution(highs: Highs, model: Model, programme: IntegerProgramme): ProgrammeSolution | "infeasible or unbounded" {
  const { modelStatus: is, solutionStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === is.infeasible) return { status: "infeasible" };
  if (status === is.unboundedOrInfeasible) return "infeasible or unbounded";
  if (status === is.unbounded) return { status: "unknown" };
  const stopped: readonly ModelStatusCode[] = [is.timeLimit, is.iterationLimit, is.solutionLimit, is.interrupted, is.objectiveBound, is.objectiveTarget];
  if (status !== is.optimal && !stopped.includes(status)) throw new Error(`the solver ended with status ${status}`);
  const bound = lowerBound(model.info, programme, status === is.optimal);
  if (model.info.get("primal_solution_status") !== solutionStatus.feasible) return { status: "unknown", ...bound };
  return answer(status === is.optimal ? "optimal" : "feasible", programme, model.getSolution().colValue, bound.bound);
}

/** Of a programme without whole numbers an answer to the end is its own bound. */
function lowerBound(info: InfoStore, { variables }: IntegerProgramme, optimal: boolean): { readonly bound?: number } {
  const bound = Number(variables.some(({ integer }) => integer) ? info.get("mip_dual_bound") : optimal ? info.get("objective_function_value") : -Infinity);
  return Number.isFinite(bound) ? { bound } : {};
}

/** Values as whole numbers where they are to be such, and their cost; a bound is never above the cost. */
export function answer(status: "optimal" | "feasible", { variables }: IntegerProgramme, found: ArrayLike<number>, bound?: number): ProgrammeSolution {
  const values = Float64Array.from(variables, ({ integer }, index) => (integer ? Math.round(found[index]) + 0 : found[index]));
  const cost = variables.reduce((sum, variable, index) => sum + variable.cost * values[index], 0);
  return { status, values, cost, ...(bound === undefined ? {} : { bound: Math.min(bound, cost) }) };
}
