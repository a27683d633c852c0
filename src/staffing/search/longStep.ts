import type { IntegerSolver, ProgrammeRow, ProgrammeVariable } from "../programme/integerProgramme.ts";
import { rosterProgramme } from "../programme/rosterProgramme.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { withoutFreeHours } from "../space/rosterPrice.ts";
import type { Counts } from "../space/rosterSpace.ts";
import { assuredMargin } from "./rosterTrial.ts";
import type { Slopes } from "./slopes.ts";

/** The second and further agents taken from a decision are missed so many times as much as the first, those added help so much less. */
const DEARER_LOSS = 1.5;
const SMALLER_GAIN = 0.6;
const GAP = 0.002;
const NODES = 500;

export interface LongStepOptions {
  readonly gains: Slopes;
  readonly losses: Slopes;
  /** Agents that may be taken away and added together. */
  readonly most: number;
  /** By target: margin that must be left by the slopes; what they were wrong by so far. */
  readonly reserve: readonly number[];
  readonly solver: IntegerSolver;
}

export interface LongStep {
  readonly counts: Counts;
  /** By target: the assured margin that the slopes foretell. */
  readonly foretold: readonly number[];
}

/** The cheapest roster within `most` changes that the slopes foretell to reach every assurance. Undefined where that is no other, or the solver was stopped. */
export async function longStep(search: RosterSearch, from: Counts, { gains, losses, most, reserve, solver }: LongStepOptions): Promise<LongStep | undefined> {
  const { space, trials } = search;
  const here = trials.of(from);
  const margins = trials.targets.map(({ assurance }, target) => assuredMargin(here.outcomes[target], assurance));
  const base = rosterProgramme(withoutFreeHours(space), search.rows);
  const parts = changeParts(from, gains, losses);
  const moved = space.decisions.map((_, decision): ProgrammeRow => ({
    terms: [[decision, 1], ...parts.flatMap((part, index): [number, number][] => (part.decision === decision ? [[base.variables.length + index, -part.sign]] : []))],
    lower: from[decision], upper: from[decision],
  }));
  const reaching = margins.map((margin, target): ProgrammeRow => ({
    terms: parts.map((part, index) => [base.variables.length + index, part.change[target]] as const), lower: reserve[target] - margin, upper: Infinity,
  }));
  const few: ProgrammeRow = { terms: parts.map((_, index) => [base.variables.length + index, 1] as const), lower: 0, upper: most };
  const { values } = await solver.solve(
    { variables: [...base.variables, ...parts.map(({ variable }) => variable)], rows: [...base.rows, ...moved, ...reaching, few] }, { gap: GAP, nodes: NODES },
  );
  if (values === undefined) return undefined;
  const counts = Array.from(values.subarray(0, space.decisions.length));
  if (counts.every((agents, decision) => agents === from[decision])) return undefined;
  const changeOf = (target: number): number => parts.reduce((sum, part, index) => sum + part.change[target] * values[base.variables.length + index], 0);
  return { counts, foretold: margins.map((margin, target) => margin + changeOf(target)) };
}

/** Agents more or fewer in a decision, the first of them or further ones, and what each changes. */
interface ChangePart {
  readonly decision: number;
  readonly sign: 1 | -1;
  /** By target. */
  readonly change: readonly number[];
  readonly variable: ProgrammeVariable;
}

/** Since further agents change the margins less favourably than the first, the programme takes the first ones first by itself. */
function changeParts(from: Counts, gains: Slopes, losses: Slopes): ChangePart[] {
  const part = (decision: number, sign: 1 | -1, change: readonly number[], upper: number): ChangePart =>
    ({ decision, sign, change, variable: { cost: 0, lower: 0, upper, integer: true } });
  return from.flatMap((agents, decision): ChangePart[] => {
    const [gain, loss] = [gains[decision], losses[decision]];
    const more = gain?.map((change) => Math.max(0, change));
    const fewer = loss?.map((change) => Math.min(0, change));
    return [
      ...(more === undefined ? [] : [part(decision, 1, more, 1), part(decision, 1, more.map((change) => change * SMALLER_GAIN), Infinity)]),
      ...(fewer === undefined ? [] : [part(decision, -1, fewer, 1), part(decision, -1, fewer.map((change) => change * DEARER_LOSS), Math.max(0, agents - 1))]),
    ];
  });
}
