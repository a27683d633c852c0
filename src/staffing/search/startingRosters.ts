import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { countedQuarters } from "../load/countedQuarters.ts";
import { deskLoad } from "../load/deskLoad.ts";
import { latenessGoals } from "../load/latenessGoals.ts";
import { latenessRoster } from "../load/latenessRoster.ts";
import { startingRoster } from "../load/startingRoster.ts";
import type { IntegerSolver } from "../programme/integerProgramme.ts";
import type { RosterSearch } from "./rosterSearch.ts";
import { byPrice, priceOf } from "../space/rosterPrice.ts";
import type { Counts } from "../space/rosterSpace.ts";

export interface StartingOptions {
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  readonly solver: IntegerSolver;
  readonly signal?: StopSignal;
}

const LOAD_REPLICATIONS = 20;
/** By so much busier than usual a day is taken by the formula for each root of margin. */
const BUSIER = 1.2;
/** Margin from which on it may be the night that makes a roster fail. */
const NIGHTS_TOO = 2;

/**
 * What makes rosters that cover the load with a margin of so many roots of it: one whose late share keeps the targets by formula, or where no formula tells, one for the rules' windows; with much to
 * spare also one for the whole day, for what nobody answers at night stands in the morning's way. Guesses to begin with, the cheaper one first. Undefined where the play of the load was stopped.
 */
export async function startingRosters(
  { space, rows, trials }: RosterSearch, { packs, executor, solver, signal }: StartingOptions,
): Promise<((margin: number) => Promise<Counts[]>) | undefined> {
  const stopping = signal === undefined ? {} : { signal };
  const load = await deskLoad(space.scenario, packs, { executor, replications: LOAD_REPLICATIONS, ...stopping });
  if (load === undefined) return undefined;
  const { rules } = compileSimulation(space.scenario, packs);
  const goals = latenessGoals(trials.targets, rules, space.scenario.days);
  const ofWindows = countedQuarters(trials.targets.map(({ rule }) => rules[rule].pack), space.scenario.days);
  const wholeDay = new Uint8Array(ofWindows.length).fill(1);
  const covering = (counted: Uint8Array, margin: number): Promise<Counts | undefined> => startingRoster(space, load, { cover: rows, counted, beta: margin, solver });
  return async (margin) => {
    const late = goals.length === 0 ? undefined : await latenessRoster(space, load, { cover: rows, goals, busier: BUSIER ** (margin + 1), solver });
    const rosters = [late ?? await covering(ofWindows, margin), margin < NIGHTS_TOO ? undefined : await covering(wholeDay, margin)];
    return rosters.filter((counts) => counts !== undefined).toSorted((a, b) => byPrice(priceOf(space, a), priceOf(space, b)));
  };
}
