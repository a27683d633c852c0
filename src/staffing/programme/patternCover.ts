import type { StopSignal } from "../../experiment/executor.ts";
import { type IntegerProgramme, type IntegerSolver, type ProgrammeVariable, stoppedWith } from "./integerProgramme.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { quartersOf, type ShiftPattern } from "./shiftPatterns.ts";

export interface PatternCoverOptions {
  readonly solver: IntegerSolver;
  readonly costPerHour: number;
  /** What an hour costs in which an agent is missing [yuan]; absent: none may be missing. */
  readonly missingPerHour?: number;
  /** Relative gap at which the search for a cheaper day stops (0.5 %), and after how many seconds (30). */
  readonly gap?: number;
  readonly seconds?: number;
  readonly signal?: StopSignal;
}

export interface PatternCover {
  /** Agents by pattern. */
  readonly agents: readonly number[];
  /** Agents missing by quarter-hour. */
  readonly missing: readonly number[];
  /** [yuan] */
  readonly cost: number;
  /** No agents by these patterns cost less. */
  readonly bound: number;
  /** (cost − bound) ÷ cost: the cost is at most this share above what is possible. */
  readonly gap: number;
}

const GAP = 0.005;
const SECONDS = 30;
const HOURS_PER_QUARTER = 0.25;

/**
 * The cheapest day of agents, each by one of the patterns, of whom so many as are required work in each quarter-hour. Undefined where there is none, or the solver had none
 * when it was stopped. Nothing of it is simulated.
 * @throws RangeError where not all 96 quarter-hours of a day are told
 * Source: G. B. Dantzig, Operations Research 2 (1954) 339; missing agents at a price, E. G. Keith, IIE Transactions 11 (1979) 37.
 */
export async function patternCover(required: ArrayLike<number>, patterns: readonly ShiftPattern[], options: PatternCoverOptions): Promise<PatternCover | undefined> {
  if (required.length !== QUARTERS_PER_DAY) throw new RangeError(`agents of ${required.length} quarter-hours; a day has ${QUARTERS_PER_DAY}`);
  const { gap = GAP, seconds = SECONDS, signal } = options;
  const solution = await stoppedWith(options.solver, signal).solve(coverProgramme(required, patterns, options), { gap, seconds });
  if (solution.values === undefined || solution.cost === undefined) return undefined;
  const { values, cost, bound = 0 } = solution;
  return {
    agents: Array.from(values.subarray(0, patterns.length)),
    missing: Array.from(required, (_, quarter) => values[patterns.length + quarter] ?? 0),
    cost, bound,
    gap: cost === 0 ? 0 : (cost - bound) / cost,
  };
}

/** A variable for the agents of each pattern, then, where agents may be missing, one for those of each quarter-hour. */
function coverProgramme(required: ArrayLike<number>, patterns: readonly ShiftPattern[], { costPerHour, missingPerHour }: PatternCoverOptions): IntegerProgramme {
  const most = Math.max(0, ...Array.from(required));
  const variables: ProgrammeVariable[] = patterns.map(({ hours }) => ({ cost: hours * costPerHour, lower: 0, upper: most, integer: true }));
  const terms: [number, number][][] = Array.from(required, () => []);
  for (const [pattern, one] of patterns.entries()) for (const quarter of quartersOf(one)) terms[quarter].push([pattern, 1]);
  if (missingPerHour !== undefined) {
    for (let quarter = 0; quarter < required.length; quarter++) {
      terms[quarter].push([variables.push({ cost: missingPerHour * HOURS_PER_QUARTER, lower: 0, upper: Infinity, integer: false }) - 1, 1]);
    }
  }
  return { variables, rows: terms.map((ofQuarter, quarter) => ({ terms: ofQuarter, lower: required[quarter], upper: Infinity })) };
}
