import { InputFaults } from "../errors/inputFault.ts";
import { costEstimate } from "../experiment/costEstimate.ts";
import type { Executor, StopSignal } from "../experiment/executor.ts";
import { intervalResults } from "../experiment/intervalResults.ts";
import { measureResults } from "../experiment/measureResults.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { expectedMessages } from "../scenario/expectedMessages.ts";
import { firstJudgedMs } from "../scenario/firstJudgedMs.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { staffingIssues } from "../scenario/staffingIssues.ts";
import { staffingOf } from "../scenario/staffingOf.ts";
import { addDays } from "../time/calendar.ts";
import { formatLocalDateTime } from "../time/localDateTime.ts";
import { givenRoster } from "./givenRoster.ts";
import { type IntegerSolver, stoppedWith } from "./programme/integerProgramme.ts";
import { confirm, type Confirmation, type ConfirmOptions, fewestToConfirm, freshReplications } from "./search/confirm.ts";
import { findRoster, type SearchedRoster, type SearchProgress } from "./search/findRoster.ts";
import { RosterSearch } from "./search/rosterSearch.ts";
import { type Counts, costOf, rosterOf, rosterSpace, withCounts } from "./space/rosterSpace.ts";
import { RosterTrials } from "./search/rosterTrials.ts";
import { effortOf, usedShare } from "./played/playEffort.ts";
import { type SearchTarget, searchTargets } from "./target/searchTarget.ts";
import { startingRosters } from "./search/startingRosters.ts";
import { passByTarget, staffingTargets } from "./staffingTargets.ts";
import type { UnfinishedPart } from "./staffingPart.ts";
import type { StaffingResult } from "./staffingResult.ts";
import { tradeOffCurve } from "./tradeOffCurve.ts";

export interface StaffOptions {
  /** As `simulate` takes them. */
  readonly packs: readonly RulePack[];
  /** Instead of the scenario's. */
  readonly seed?: string;
  readonly executor: Executor;
  /** For a start by the load and a bound where the proof takes too long; absent: the search does without. */
  readonly solver?: IntegerSolver;
  /** Fresh replications on which a roster is judged; absent: as many as tell one point above the assurance from the assurance. */
  readonly replications?: number;
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
  const solver = options.solver === undefined ? undefined : stoppedWith(options.solver, signal);
  refuseWhatNobodyMayWork(scenario, packs);
  const seeded = options.seed === undefined ? scenario : { ...scenario, seed: options.seed };
  const space = rosterSpace(seeded);
  const targets = searchTargets(compileSimulation(seeded, packs));
  const replications = options.replications ?? freshReplications(targets);
  refuseTooFew(replications, targets);
  const stopping = signal === undefined ? {} : { signal };
  const trials = new RosterTrials(space, targets, { packs, executor, ...stopping });
  const search = new RosterSearch(space, trials, packs);
  const effort = effortOf(expectedMessages(seeded));
  const startWith = solver === undefined ? undefined : await startingRosters(search, { packs, executor, solver, ...stopping });
  const judged = (counts: Counts, earlierTries: number, how: Pick<ConfirmOptions, "replications" | "signal" | "onPlayed">): Promise<Confirmation> =>
    confirm(withCounts(space, counts), { packs, targets, executor, earlierTries, ...how });
  const found = await findRoster(search, {
    confirm: async (counts, earlierTries, onPlayed) => {
      const confirmation = await judged(counts, earlierTries, { replications, onPlayed, ...stopping });
      const isCutShort = trials.isStopped && trials.all().length > 0 && confirmation.table.replications < STOPPED_REPLICATIONS;
      return isCutShort ? judged(counts, earlierTries, { replications: STOPPED_REPLICATIONS }) : confirmation;
    },
    ...(startWith === undefined ? {} : { startWith }),
    used: () => usedShare(effort, trials),
    ...(solver === undefined ? {} : { solver }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const isStopped = (): boolean => signal?.aborted === true;
  const interrupted = isStopped();
  const curve = await tradeOffCurve(search, found.counts, found.confirmation, { packs, executor, ...stopping });
  const result = resultOf(search, found);
  const isCurveCut = isStopped();
  const given = await givenRoster(seeded, result.roster, { packs, executor, replications: result.replications, ...stopping });
  const unfinished: UnfinishedPart[] = [...(isCurveCut ? ["curve" as const] : []), ...(isStopped() && given === undefined ? ["given" as const] : [])];
  return { ...result, curve, ...(given === undefined ? {} : { given }), ...(interrupted ? { interrupted } : {}), ...(unfinished.length === 0 ? {} : { unfinished }) };
}

/** Replications on which the best so far of a search that was stopped is still judged: a second or two. */
const STOPPED_REPLICATIONS = 400;

/** @throws InputFaults where so few replications could not confirm any roster, though every one of them passed */
function refuseTooFew(replications: number, targets: readonly SearchTarget[]): void {
  const assurance = Math.max(...targets.map((target) => target.assurance));
  const enough = fewestToConfirm(assurance);
  if (replications >= enough) return;
  const percent = String(Number((assurance * 100).toFixed(6)));
  throw new InputFaults([{
    where: "--replications",
    found: `${replications}: even if all of them pass, the interval of the last roster that may be tried begins below the assurance of ${percent} %`,
    expected: `at least ${enough} fresh replications`,
    mend: "leave it out: as many are played as the assurance needs",
    kind: { of: "few-replications", values: { replications, assurance: percent, enough } },
  }]);
}

/** A scenario that says nothing of staffing is played whatever its shifts are, but no search offers shifts that nobody may work. @throws InputFaults */
function refuseWhatNobodyMayWork(scenario: Scenario, packs: readonly RulePack[]): void {
  if (scenario.staffing !== undefined) return;
  const issues = staffingIssues(scenario, { ...staffingOf(scenario), cover: "none" }, packs.map(({ window }) => window));
  if (issues.length > 0) throw new InputFaults(issues.map(({ path, words: { statement, expected, mend } }) => ({ where: scenario.name, path: ["staffing", ...path], found: `what may be rostered ${statement}`, expected, mend })));
}

function resultOf({ space, trials, uncoverable }: RosterSearch, { counts, confirmation, bound, basis, rostersToFirst, rightChoice }: SearchedRoster): Omit<StaffingResult, "curve"> {
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
    ...(rightChoice === undefined ? {} : { rightChoice }),
    measures: measureResults(confirmation.table, confirmation.simulation),
    intervals: intervalResults(confirmation.table.intervals, ofDesk(confirmation), addDays(scenario.start, scenario.warmUp)),
    ...(uncoverable.length === 0 ? {} : { uncovered: uncoverable.map(({ fromMs, toMs, team }) => ({ start: localTime(scenario, fromMs), end: localTime(scenario, toMs), ...(team === undefined ? {} : { team }) })) }),
    search: { rosters: trials.all().length, replications: trials.replications, ...(rostersToFirst === undefined ? {} : { rostersToFirst }) },
  };
}

/** Ids and places of the rules that judge the whole desk. */
function ofDesk({ simulation: { rules } }: Confirmation): (readonly [string, number])[] {
  return rules.flatMap(({ pack, shop }, number) => (shop === undefined ? [[pack.id, number] as const] : []));
}

/** Local time `YYYY-MM-DDTHH:MM` of the judged days. */
function localTime(scenario: Scenario, ms: number): string {
  return formatLocalDateTime(firstJudgedMs(scenario) + ms);
}

function passOf({ simulation, table, outcomes, level }: Confirmation): Pick<StaffingResult, "targets" | "passAll" | "shops"> {
  const targets = staffingTargets(simulation, table, outcomes, level);
  return { targets, ...passByTarget(targets) };
}
