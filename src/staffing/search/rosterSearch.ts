import type { RulePack } from "../../rules/rulePack.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { agentsHelp } from "./agentsHelp.ts";
import { type CoverRow, coverRows, uncovered } from "../space/coverRows.ts";
import { type Counts, isWithin, type RosterSpace } from "../space/rosterSpace.ts";
import { isRejected, reachesAll, type RosterTrial } from "./rosterTrial.ts";
import type { RosterTrials } from "./rosterTrials.ts";

/** How improbable what was seen must be for a roster to be given up: so small that of the thousands of looks of a search hardly one goes wrong. */
export const DOUBT = 1e-4;

/** What a roster must do to stand: reach every assurance, and as much more as `surplus`, in `upTo` replications. */
export interface Standard {
  readonly upTo: number;
  /** Share of replications; 0 where absent. */
  readonly surplus?: number;
}

/** A search's rosters, what they must keep to, and what is known to fail. */
export class RosterSearch {
  readonly space: RosterSpace;
  readonly trials: RosterTrials;
  /** Stretches in which somebody must be there … */
  readonly rows: readonly CoverRow[];
  /** … and those in which nobody can be, whatever is rostered: they ask for nothing, and are told. */
  readonly uncoverable: readonly CoverRow[];
  /** Whether an agent more can be trusted never to lower a probability of passing; see agentsHelp. */
  readonly isMonotone: boolean;
  #failing: Counts[] = [];
  #passing: Counts[] = [];

  constructor(space: RosterSpace, trials: RosterTrials, packs: readonly RulePack[]) {
    this.space = space;
    this.trials = trials;
    const rows = coverRows(space, packs);
    const isCoverable = ({ ways }: CoverRow): boolean => ways.some(({ decision, agents }) => agents <= space.decisions[decision].maximum);
    this.rows = rows.filter(isCoverable);
    this.uncoverable = rows.filter((row) => !isCoverable(row));
    const isCovered = staffingOf(space.scenario).cover === "always-one" && this.uncoverable.length === 0;
    this.isMonotone = agentsHelp(space.scenario, trials.targets.map(({ rule }) => packs[rule]), isCovered);
  }

  /** Rosters that were given up, none within another. */
  get failing(): readonly Counts[] {
    return this.#failing;
  }

  /** Whether a roster keeps to the least numbers and has somebody there whenever somebody must be. */
  isAllowed(counts: Counts): boolean {
    return this.space.decisions.every(({ minimum, maximum }, index) => counts[index] >= minimum && counts[index] <= maximum) && uncovered(this.rows, counts).length === 0;
  }

  /** Whether it lies within a roster that failed: with fewer agents nobody expects it to pass. */
  isHopeless(counts: Counts): boolean {
    return this.#failing.some((failed) => isWithin(counts, failed));
  }

  /** Whether a roster that lies within it passed. */
  isSafe(counts: Counts): boolean {
    return this.#passing.some((passed) => isWithin(passed, counts));
  }

  /** Plays a roster until it is given up or has all replications, and tells whether it stands then. */
  async stands(counts: Counts, standard: Standard): Promise<boolean> {
    const [trial] = await this.screen([counts], standard.upTo);
    return this.isStanding(trial, standard);
  }

  /** Plays rosters side by side; see RosterTrials.screen. */
  async screen(all: readonly Counts[], upTo: number): Promise<RosterTrial[]> {
    const trials = await this.trials.screen(all, upTo, DOUBT);
    for (const trial of trials) if (isRejected(trial, this.trials.targets, DOUBT)) this.giveUp(trial.counts);
    return trials;
  }

  isStanding(trial: RosterTrial, { upTo, surplus = 0 }: Standard): boolean {
    const stands = trial.replications >= upTo && !isRejected(trial, this.trials.targets, DOUBT) && reachesAll(trial, this.trials.targets, surplus);
    if (stands && !this.isSafe(trial.counts)) this.#passing.push(trial.counts);
    return stands;
  }

  /** Takes a roster, and all within it, out of the search. */
  giveUp(counts: Counts): void {
    if (this.isHopeless(counts)) return;
    this.#passing = this.#passing.filter((passed) => !isWithin(passed, counts));
    this.#failing = [...this.#failing.filter((failed) => !isWithin(failed, counts)), counts];
  }
}
