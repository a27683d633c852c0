import { costEstimate } from "../experiment/costEstimate.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { expectedMessages } from "../scenario/expectedMessages.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { confirm, type Confirmation } from "./search/confirm.ts";
import { findRoster, type FoundRoster, type SearchProgress } from "./search/findRoster.ts";
import { RosterSearch } from "./search/rosterSearch.ts";
import { costOf, rosterOf, rosterSpace, withCounts } from "./search/rosterSpace.ts";
import { RosterTrials } from "./search/rosterTrials.ts";
import { searchEffort, usedShare } from "./search/searchEffort.ts";
import { searchTargets } from "./search/searchTarget.ts";
import { passByTarget, staffingTargets } from "./staffingTargets.ts";
import type { StaffingResult } from "./staffingResult.ts";
import { tradeOffCurve } from "./tradeOffCurve.ts";

export interface StaffOptions {
  /** As `simulate` takes them. */
  readonly packs: readonly RulePack[];
  /** Instead of the scenario's. */
  readonly seed?: string;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  readonly onProgress?: (progress: SearchProgress) => void;
}

/**
 * The roster of least cost whose probability of passing is at least the assurance of every target, the lower end of its interval included, told on replications that were not used in the search.
 * Where none passes: the one that comes nearest. Aborted: the best so far. The same seed gives the same roster.
 * @throws InputFaults where no rule has a limit
 */
export async function staff(scenario: Scenario, options: StaffOptions): Promise<StaffingResult> {
  const { packs, executor, signal, onProgress } = options;
  const seeded = options.seed === undefined ? scenario : { ...scenario, seed: options.seed };
  const space = rosterSpace(seeded);
  const targets = searchTargets(compileSimulation(seeded, packs));
  const stopping = signal === undefined ? {} : { signal };
  const trials = new RosterTrials(space, targets, { packs, executor, ...stopping });
  const search = new RosterSearch(space, trials, packs);
  const effort = searchEffort(expectedMessages(seeded));
  const found = await findRoster(search, {
    confirm: (counts, earlierTries) => confirm(withCounts(space, counts), { packs, targets, executor, earlierTries, ...stopping }),
    used: () => usedShare(effort, trials),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const curve = await tradeOffCurve(search, { packs, executor, ...stopping });
  return { ...resultOf(search, found), curve, ...(signal?.aborted === true ? { interrupted: true } : {}) };
}

function resultOf({ space, trials }: RosterSearch, { counts, confirmation, bound, basis, rostersToFirst }: FoundRoster): Omit<StaffingResult, "curve"> {
  const cost = costOf(space, counts);
  const roster = rosterOf(space, counts);
  const scenario = { ...space.scenario, roster };
  return {
    replycast: 1,
    kind: "staffing",
    scenario,
    seed: scenario.seed,
    replications: confirmation.table.replications,
    feasible: confirmation.isConfirmed,
    roster,
    cost,
    expectedCost: costEstimate(confirmation.table, scenario, confirmation.simulation.model),
    hours: space.decisions.reduce((sum, { hours }, index) => sum + hours * counts[index], 0),
    bound,
    gap: cost === 0 ? 0 : (cost - bound) / cost,
    basis,
    ...passOf(confirmation),
    search: { rosters: trials.all().length, replications: trials.replications, ...(rostersToFirst === undefined ? {} : { rostersToFirst }) },
  };
}

function passOf({ simulation, table, outcomes }: Confirmation): Pick<StaffingResult, "targets" | "passAll" | "shops"> {
  const targets = staffingTargets(simulation, table, outcomes);
  return { targets, ...passByTarget(targets) };
}
