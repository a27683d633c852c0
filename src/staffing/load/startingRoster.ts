import type { IntegerProgramme, IntegerSolver, ProgrammeRow } from "../programme/integerProgramme.ts";
import { rosterProgramme } from "../programme/rosterProgramme.ts";
import type { CoverRow } from "../space/coverRows.ts";
import { withoutFreeHours } from "../space/rosterPrice.ts";
import type { Counts, RosterSpace } from "../space/rosterSpace.ts";
import type { DeskLoad, GroupLoad } from "./deskLoad.ts";
import { presenceOfGroup } from "./presenceOfGroup.ts";
import { requiredAgents } from "./requiredAgents.ts";
import { START_EFFORT } from "./startEffort.ts";

export interface StartOptions {
  /** What must be kept anyway: somebody there, dedicated teams. */
  readonly cover: readonly CoverRow[];
  /** By quarter-hour: whether the load in it counts. */
  readonly counted: Uint8Array;
  /** Margin in roots of the load. */
  readonly beta: number;
  readonly solver: IntegerSolver;
}

/** An agent that is missing in a quarter-hour counts as much as so many of the dearest shifts. */
const SHORTAGE_COST = 10;

/**
 * The cheapest roster whose agents on duty are those that the load asks for in every quarter-hour that counts, where the shifts and limits allow that, else with the fewest
 * missing. It is a guess to begin with: nothing is simulated. Undefined where no roster keeps to `cover`, or the solver was stopped without one.
 * Source: G. B. Dantzig, Operations Research 2 (1954) 339.
 */
export async function startingRoster(space: RosterSpace, load: DeskLoad, { cover, counted, beta, solver }: StartOptions): Promise<Counts | undefined> {
  const base = rosterProgramme(withoutFreeHours(space), cover, []);
  const programme = withShortage(base, load.groups.flatMap((group) => loadRows(space, group, counted, beta)), space);
  const { values } = await solver.solve(programme, START_EFFORT);
  return values === undefined ? undefined : Array.from(values.subarray(0, space.decisions.length));
}

/** For each quarter-hour that counts: the group's agents who are there are at least as many as the load asks for. */
function loadRows(space: RosterSpace, group: GroupLoad, counted: Uint8Array, beta: number): ProgrammeRow[] {
  const required = requiredAgents(space.scenario, group, beta);
  const presence = presenceOfGroup(space, group.teams);
  const rows = new Map<string, ProgrammeRow>();
  for (const [quarter, agents] of required.entries()) {
    if (counted[quarter] === 0 || agents === 0) continue;
    const terms = [...presence].flatMap(([decision, byQuarter]) => (byQuarter[quarter] > 0 ? [[decision, byQuarter[quarter]] as const] : []));
    const key = JSON.stringify(terms);
    // of quarter-hours with the same agents there the busiest decides
    if (agents > (rows.get(key)?.lower ?? 0)) rows.set(key, { terms, lower: agents, upper: Infinity });
  }
  return [...rows.values()];
}

/** Every row of the load may be missed, at a price that no roster pays where it need not. */
function withShortage({ variables, rows }: IntegerProgramme, asked: readonly ProgrammeRow[], { decisions }: RosterSpace): IntegerProgramme {
  const cost = SHORTAGE_COST * Math.max(1, ...decisions.map((decision) => decision.cost));
  const missing = asked.map(() => ({ cost, lower: 0, upper: Infinity, integer: false }));
  return {
    variables: [...variables, ...missing],
    rows: [...rows, ...asked.map((row, index) => ({ ...row, terms: [...row.terms, [variables.length + index, 1] as const] }))],
  };
}
