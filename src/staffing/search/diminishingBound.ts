import type { IntegerSolver, ProgrammeRow } from "../programme/integerProgramme.ts";
import { rosterProgramme } from "../programme/rosterProgramme.ts";
import { BOUND_NODES } from "./limitsBound.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { type Counts, costOf } from "../space/rosterSpace.ts";
import { assuredMargin, type RosterTrial } from "./rosterTrial.ts";
import { SLOPE_REPLICATIONS, slopes } from "./slopes.ts";

/** Rosters that cost so much less or more than the best, or by one agent, bear on what could replace it. */
const NEARBY = 0.25;
/** Margin per yuan at the best roster, as parts of the greatest that any single agent brings there. */
const STEEPNESS = [1, 0.7, 0.5, 0.35, 0.25, 0.18, 0.12] as const;

/** A roster beside the best: agents more or fewer, and by how much the assured margin differs on the same replications. */
interface Neighbour {
  readonly difference: readonly number[];
  readonly margin: number;
}

/**
 * No roster that costs less passes [yuan], if what is assured grows by ever smaller steps as agents are added: a line through the best roster then lies above the margins of
 * all others. It is laid so that it does for every roster that was played near that cost, raised where one lies above it, and so that it bounds most. Undefined where the
 * solver was stopped, too little was played, or some agents cost nothing: of them there may be any number.
 * Source: the supergradient cuts of J. Atlason, M. A. Epelman and S. G. Henderson, Management Science 54 (2008) 295, and of M. T. Cezik and P. L'Ecuyer, Management
 * Science 54 (2008) 310; here one for each target, fitted to all that was simulated instead of to differences at one point.
 */
export async function diminishingBound(search: RosterSearch, best: Counts, solver: IntegerSolver): Promise<number | undefined> {
  if (search.space.decisions.some(({ cost, maximum }) => cost === 0 && maximum > 0)) return undefined;
  await slopes(search, best, -1);
  await slopes(search, best, 1);
  const cuts: ProgrammeRow[] = [];
  for (let target = 0; target < search.trials.targets.length; target++) {
    const cut = await cutOf(search, best, target, solver);
    if (cut !== undefined) cuts.push(cut);
  }
  if (cuts.length === 0) return undefined;
  const { bound } = await solver.solve(rosterProgramme(search.space, search.rows, cuts), { nodes: BOUND_NODES });
  return bound;
}

/** Of the lines that lie above all margins the one under which the fewest yuan are saved, as a condition on the decisions. */
async function cutOf(search: RosterSearch, best: Counts, target: number, solver: IntegerSolver): Promise<ProgrammeRow | undefined> {
  const neighbours = neighboursOf(search, best, target);
  const margin = Math.max(0, assuredMargin(search.trials.of(best).outcomes[target], search.trials.targets[target].assurance));
  const costs = search.space.decisions.map(({ cost }) => cost);
  const single = neighbours.filter(({ difference }) => difference.reduce((sum, agents) => sum + Math.abs(agents), 0) === 1);
  const steepest = Math.max(0, ...single.map(({ difference, margin: change }) => Math.abs(change) / costs[difference.findIndex((agents) => agents !== 0)]));
  if (steepest === 0) return undefined;
  let cut: { readonly bound: number; readonly row: ProgrammeRow } | undefined;
  for (const part of STEEPNESS) {
    const line = await fittedLine(neighbours, best, costs, part * steepest, solver);
    if (line === undefined) continue;
    const needed = line.worths.reduce((sum, worth, index) => sum + worth * best[index], 0) - (margin + line.raised) / (part * steepest);
    if (cut === undefined || needed > cut.bound) cut = { bound: needed, row: { terms: line.worths.map((worth, index) => [index, worth] as const), lower: needed, upper: Infinity } };
  }
  return cut?.row;
}

/** What was played at about the cost of the best, on the replications that all of them have. */
function neighboursOf({ trials, space }: RosterSearch, best: Counts, target: number): Neighbour[] {
  const cost = costOf(space, best);
  const reach = Math.max(NEARBY * cost, ...space.decisions.map((decision) => decision.cost));
  const { assurance } = trials.targets[target];
  const marginOf = ({ outcomes }: RosterTrial): number => assuredMargin(outcomes[target], assurance, SLOPE_REPLICATIONS);
  const here = marginOf(trials.of(best));
  return trials.all()
    .filter((trial) => trial.replications >= SLOPE_REPLICATIONS && Math.abs(trial.cost - cost) <= reach)
    .map((trial) => ({ difference: trial.counts.map((agents, index) => agents - best[index]), margin: marginOf(trial) - here }));
}

/**
 * What an agent of each decision is worth, at most its cost [yuan], and by how much the line must be raised [margin], for a line of `steepness` margin a yuan: so that it lies above all
 * neighbours and bounds most.
 */
async function fittedLine(
  neighbours: readonly Neighbour[], best: Counts, costs: readonly number[], steepness: number, solver: IntegerSolver,
): Promise<{ readonly worths: readonly number[]; readonly raised: number } | undefined> {
  const variables = [
    ...costs.map((cost, index) => ({ cost: -best[index], lower: 0, upper: cost, integer: false })),
    { cost: 1 / steepness, lower: 0, upper: Infinity, integer: false },
  ];
  const rows = neighbours.map(({ difference, margin }): ProgrammeRow => ({
    terms: [...difference.flatMap((agents, index) => (agents === 0 ? [] : [[index, agents * steepness] as const])), [costs.length, 1]],
    lower: margin,
    upper: Infinity,
  }));
  const { values } = await solver.solve({ variables, rows });
  return values === undefined ? undefined : { worths: Array.from(values.subarray(0, costs.length)), raised: values[costs.length] };
}
