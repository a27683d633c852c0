import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { countedQuarters } from "../load/countedQuarters.ts";
import { deskLoad } from "../load/deskLoad.ts";
import { startingRoster } from "../load/startingRoster.ts";
import type { IntegerSolver } from "../programme/integerProgramme.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import type { Counts } from "./rosterSpace.ts";

export interface StartingOptions {
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  readonly solver: IntegerSolver;
  readonly signal?: StopSignal;
}

const LOAD_REPLICATIONS = 20;
/** Margins in roots of the load. */
const MARGINS = [-1, -0.5, 0, 0.5, 1, 2] as const;

/** Rosters that cover the load with more and more to spare: guesses to begin with. */
export async function startingRosters({ space, rows, trials }: RosterSearch, { packs, executor, solver, signal }: StartingOptions): Promise<Counts[]> {
  const stopping = signal === undefined ? {} : { signal };
  const load = await deskLoad(space.scenario, packs, { executor, replications: LOAD_REPLICATIONS, ...stopping });
  if (load === undefined) return [];
  const { rules } = compileSimulation(space.scenario, packs);
  const counted = countedQuarters(trials.targets.map(({ rule }) => rules[rule].pack), space.scenario.days);
  const starts: Counts[] = [];
  for (const beta of MARGINS) {
    const counts = await startingRoster(space, load, { cover: rows, counted, beta, solver, ...stopping });
    if (counts !== undefined) starts.push(counts);
  }
  return starts;
}
