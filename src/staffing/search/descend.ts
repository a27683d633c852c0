import { assuredMargin, type RosterTrial } from "./rosterTrial.ts";
import { longStep } from "./longStep.ts";
import type { IntegerSolver } from "../programme/integerProgramme.ts";
import { promisingSwaps } from "./promisingSwaps.ts";
import type { RosterSearch, Standard } from "./rosterSearch.ts";
import { isCheaper, priceOf } from "../space/rosterPrice.ts";
import type { Counts } from "../space/rosterSpace.ts";
import { type Slopes, slopes } from "./slopes.ts";

/** Candidates played side by side, so that no core waits. */
const SIDE_BY_SIDE = 2;
/** Changes that a long step may make at first; halved each time it misleads. */
const LONGEST_STEP = 12;
/** Part of what the slopes were wrong by that is asked for beside at the next step. */
const LEARNT = 0.7;

export interface DescendOptions {
  readonly standard: Standard;
  /** For long steps; absent: only exchanges of a few agents. */
  readonly solver?: IntegerSolver;
  /** Whether the search may go on; it ends with the best so far. */
  readonly mayGoOn: () => boolean;
  readonly onBetter: (trial: RosterTrial) => void;
}

/**
 * A cheaper roster that stands, from one that does. What one agent more or fewer in each decision does is looked at; long steps go as far as these slopes lead. Where they lead nowhere, agents are
 * taken away or exchanged for cheaper ones, few at a time, until nothing that the slopes promise stands any more. Then they are looked at anew from where the search has come. Ends where new
 * slopes promise nothing that stands, or where the search may not go on.
 */
export async function descend(search: RosterSearch, start: Counts, options: DescendOptions): Promise<Counts> {
  let best = start;
  for (;;) {
    const [gains, losses] = [await slopes(search, best, 1), await slopes(search, best, -1)];
    const long = await longSteps(search, best, gains, losses, options);
    const next = long === best ? await shortSteps(search, best, gains, losses, options) : long;
    if (next === best || search.trials.isStopped || !options.mayGoOn()) return next;
    best = next;
  }
}

/** As far as the slopes lead: each step that misleads is followed by a shorter one that asks for as much more as they were wrong by. */
async function longSteps(search: RosterSearch, start: Counts, gains: Slopes, losses: Slopes, { standard, solver, mayGoOn, onBetter }: DescendOptions): Promise<Counts> {
  if (solver === undefined) return start;
  let best = start;
  let reserve = search.trials.targets.map(() => 0);
  for (let most = LONGEST_STEP; most >= 2 && mayGoOn() && !search.trials.isStopped;) {
    const step = await longStep(search, best, { gains, losses, most, reserve, solver });
    if (step === undefined || !isCheaper(priceOf(search.space, step.counts), priceOf(search.space, best))) return best;
    const [trial] = search.isHopeless(step.counts) ? [search.trials.of(step.counts)] : await search.screen([step.counts], standard.upTo);
    if (search.isStanding(trial, standard)) {
      best = step.counts;
      onBetter(trial);
      continue;
    }
    const wrong = step.foretold.map((margin, target) => (trial.replications === 0 ? 0 : margin - assuredMargin(trial.outcomes[target], search.trials.targets[target].assurance)));
    reserve = reserve.map((margin, target) => margin + LEARNT * Math.max(0, wrong[target]));
    most = Math.floor(most / 2);
  }
  return best;
}

async function shortSteps(search: RosterSearch, start: Counts, gains: Slopes, losses: Slopes, { standard, mayGoOn, onBetter }: DescendOptions): Promise<Counts> {
  let best = start;
  for (;;) {
    const next = await firstStanding(search, promisingSwaps(search, best, gains, losses), standard, mayGoOn);
    if (next === undefined) return best;
    best = next;
    onBetter(search.trials.of(best));
  }
}

/** The first that stands. */
async function firstStanding(search: RosterSearch, candidates: readonly Counts[], standard: Standard, mayGoOn: () => boolean): Promise<Counts | undefined> {
  for (let at = 0; at < candidates.length && mayGoOn() && !search.trials.isStopped; at += SIDE_BY_SIDE) {
    const batch = candidates.slice(at, at + SIDE_BY_SIDE).filter((counts) => !search.isHopeless(counts));
    const trials = await search.screen(batch, standard.upTo);
    const standing = trials.find((trial) => search.isStanding(trial, standard));
    if (standing !== undefined) return standing.counts;
  }
  return undefined;
}
