import { lawMean } from "../../random/lawMean.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { IntegerProgramme, IntegerSolver, ProgrammeRow, ProgrammeVariable } from "../programme/integerProgramme.ts";
import { rosterProgramme } from "../programme/rosterProgramme.ts";
import type { CoverRow } from "../space/coverRows.ts";
import { withoutFreeHours } from "../space/rosterPrice.ts";
import type { Counts, RosterSpace } from "../space/rosterSpace.ts";
import type { DeskLoad, GroupLoad } from "./deskLoad.ts";
import { type GroupDesk, lateByAgents, type LateGoal } from "./lateByAgents.ts";
import { presenceOfGroup } from "./presenceOfGroup.ts";
import { capOf } from "./requiredAgents.ts";
import { shopShares } from "./shopShares.ts";
import { START_EFFORT } from "./startEffort.ts";

/** A share of late units that a roster is to keep below, in the quarter-hours that count. */
export interface LatenessGoal extends LateGoal {
  readonly mostLate: number;
  /** By quarter-hour. */
  readonly counted: Uint8Array;
  /** Whose consumers alone it is about; absent: everybody. */
  readonly shop?: string;
}

export interface LatenessOptions {
  /** What must be kept anyway: somebody there, dedicated teams. */
  readonly cover: readonly CoverRow[];
  readonly goals: readonly LatenessGoal[];
  /** How many times as high as usual the load is to be taken: a day that is as busy as hardly any. */
  readonly busier: number;
  readonly solver: IntegerSolver;
}

/**
 * The cheapest roster whose expected share of late units keeps every goal, by formula: each quarter-hour as if its load were for ever, those late weighed by who comes. It sees that a busy
 * quarter-hour may be late if others are not. It is a guess to begin with: nothing is simulated. Undefined where no roster does, or the solver was stopped without one.
 */
export async function latenessRoster(space: RosterSpace, load: DeskLoad, { cover, goals, busier, solver }: LatenessOptions): Promise<Counts | undefined> {
  const { variables, rows } = rosterProgramme(withoutFreeHours(space), cover);
  const programme = { variables: [...variables], rows: [...rows] };
  for (const goal of goals) addGoal(programme, space, load, goal, busier);
  const { values } = await solver.solve(programme, START_EFFORT);
  return values === undefined ? undefined : Array.from(values.subarray(0, space.decisions.length));
}

interface Growing extends IntegerProgramme {
  readonly variables: ProgrammeVariable[];
  readonly rows: ProgrammeRow[];
}

/** One variable for the late units of each stretch of quarter-hours in which the same agents are there, above a convex curve of their number. */
function addGoal(programme: Growing, space: RosterSpace, { groups }: DeskLoad, goal: LatenessGoal, busier: number): void {
  const late: number[] = [];
  let units = 0;
  for (const group of groups) {
    const desk = groupDesk(space.scenario, group);
    const counting = countingLoad(space.scenario, group, goal);
    for (const { terms, quarters } of stretches(space, group.teams, counting)) {
      const variable = programme.variables.push({ cost: 0, lower: 0, upper: Infinity, integer: false }) - 1;
      const curve = summedCurve(quarters.map((quarter) => ({ weight: counting[quarter], late: lateByAgents(group, quarter, desk, goal, busier) })));
      late.push(variable);
      units += curve[0];
      for (let agents = 1; agents < curve.length; agents++) {
        const slope = curve[agents] - curve[agents - 1];
        programme.rows.push({ terms: [[variable, 1], ...terms.map(([decision, presence]) => [decision, -slope * presence] as const)], lower: curve[agents] - slope * agents, upper: Infinity });
      }
    }
  }
  programme.rows.push({ terms: late.map((variable) => [variable, 1] as const), lower: 0, upper: goal.mostLate * units });
}

/** What of the load by quarter-hour counts for the goal; of a shop's goal what its own consumers bring. */
function countingLoad(scenario: Scenario, group: GroupLoad, { counted, shop }: LatenessGoal): Float64Array {
  const shares = shop === undefined ? undefined : shopShares(scenario, group, shop);
  return group.open.map((open, quarter) => open * counted[quarter] * (shares?.[quarter] ?? 1));
}

/** Quarter-hours in which somebody writes, by the agents who are there. */
function stretches(space: RosterSpace, teams: readonly string[], counting: Float64Array): { readonly terms: (readonly [number, number])[]; readonly quarters: number[] }[] {
  const presence = presenceOfGroup(space, teams);
  const found = new Map<string, { readonly terms: (readonly [number, number])[]; readonly quarters: number[] }>();
  for (const [quarter, load] of counting.entries()) {
    if (load === 0) continue;
    const terms = [...presence].flatMap(([decision, byQuarter]) => (byQuarter[quarter] > 0 ? [[decision, byQuarter[quarter]] as const] : []));
    const key = JSON.stringify(terms);
    const stretch = found.get(key) ?? { terms, quarters: [] };
    stretch.quarters.push(quarter);
    found.set(key, stretch);
  }
  return [...found.values()];
}

/** Late units by number of agents, all quarter-hours together. */
function summedCurve(curves: readonly { readonly weight: number; readonly late: readonly number[] }[]): number[] {
  const longest = Math.max(...curves.map(({ late }) => late.length));
  return Array.from({ length: longest }, (_, agents) => curves.reduce((sum, { weight, late }) => sum + weight * (late[agents] ?? late[late.length - 1]), 0));
}

/** The smallest cap of its teams, the greatest slowdown, the least patience of its streams. */
function groupDesk({ teams, conversations }: Scenario, group: GroupLoad): GroupDesk {
  const ofGroup = group.teams.map((name) => teams[name]);
  return {
    cap: capOf(ofGroup),
    slowdown: Math.max(...ofGroup.map(({ slowdownPerChat }) => slowdownPerChat)),
    patience: Math.min(...ofGroup.flatMap(({ streams }) => streams.map((stream) => lawMean(conversations[stream].patience)))),
  };
}
