import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { priceOf } from "../space/rosterPrice.ts";
import { type Counts, keyOf, type RosterSpace, withCounts } from "../space/rosterSpace.ts";
import { isRejected, type RosterTrial, type TargetOutcome } from "./rosterTrial.ts";
import { type SearchTarget, targetRows } from "../target/searchTarget.ts";

/** Replications after which a roster is looked at: a bad one goes early, a good one is looked at closely. */
const LOOKS = [20, 60, 100, 200, 400, 800, 1600, 3200, 6400, 12_800] as const;

/** Looks that are taken at a roster at most. */
export const MOST_LOOKS = LOOKS.length + 1;

export interface TrialOptions {
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  readonly signal?: StopSignal;
}

/** Plays rosters of a space on the same replications and remembers how they came out. */
export class RosterTrials {
  readonly space: RosterSpace;
  readonly targets: readonly SearchTarget[];
  /** Of all rosters together. */
  replications = 0;
  readonly #options: TrialOptions;
  readonly #trials = new Map<string, RosterTrial>();

  constructor(space: RosterSpace, targets: readonly SearchTarget[], options: TrialOptions) {
    this.space = space;
    this.targets = targets;
    this.#options = options;
  }

  get isStopped(): boolean {
    return this.#options.signal?.aborted === true;
  }

  /** Every roster that was played at all. */
  all(): RosterTrial[] {
    return [...this.#trials.values()];
  }

  /** What is known of a roster. */
  of(counts: Counts): RosterTrial {
    return this.#trials.get(keyOf(counts)) ?? { counts, ...priceOf(this.space, counts), outcomes: this.targets.map(() => NOTHING), replications: 0 };
  }

  /**
   * Plays rosters until each is rejected (see isRejected) or has `upTo` replications, all that are left side by side; in the order given. Stopped, with
   * what is finished.
   */
  async screen(all: readonly Counts[], upTo: number, doubt: number): Promise<RosterTrial[]> {
    for (const look of looksUpTo(upTo)) {
      const left = all.filter((counts) => this.of(counts).replications < look && !isRejected(this.of(counts), this.targets, doubt));
      if (this.isStopped) break;
      await this.#playUpTo(left, look);
    }
    return all.map((counts) => this.of(counts));
  }

  async #playUpTo(rosters: readonly Counts[], look: number): Promise<void> {
    for (const first of new Set(rosters.map((counts) => this.of(counts).replications))) {
      const group = rosters.filter((counts) => this.of(counts).replications === first);
      for (let at = 0; at < group.length && !this.isStopped; at += MOST_TOGETHER) await this.#play(group.slice(at, at + MOST_TOGETHER), first, look - first);
    }
  }

  async #play(rosters: readonly Counts[], first: number, replications: number): Promise<void> {
    const { packs, executor, signal } = this.#options;
    const simulations = rosters.map((counts) => compileSimulation(withCounts(this.space, counts), packs));
    const tables = await playTogether(simulations, { first, replications, executor, ...(signal === undefined ? {} : { signal }) });
    rosters.forEach((counts, index) => this.#add(counts, tables[index]));
  }

  #add(counts: Counts, table: ReplicationTable): void {
    const before = this.of(counts);
    this.replications += table.replications;
    if (table.replications === 0) return;
    const outcomes = this.targets.map((target, index) => joined(before.outcomes[index], outcomeOf(table, target, this.space.scenario.days)));
    this.#trials.set(keyOf(counts), { ...before, outcomes, replications: before.replications + table.replications });
  }
}

/** Compiled at once: each holds a model of its own. */
const MOST_TOGETHER = 32;

const NOTHING: TargetOutcome = { passed: 0, assessed: 0, margins: new Float64Array(0) };

function looksUpTo(upTo: number): number[] {
  return [...LOOKS.filter((look) => look < upTo), upTo];
}

/** How the replications of a table came out by a target. */
export function outcomeOf(table: ReplicationTable, target: SearchTarget, days: number): TargetOutcome {
  const { passes, margins } = targetRows(table, target, days);
  return { passed: passes.filter((pass) => pass === 1).length, assessed: passes.filter((pass) => pass >= 0).length, margins };
}

function joined(before: TargetOutcome, after: TargetOutcome): TargetOutcome {
  const margins = new Float64Array(before.margins.length + after.margins.length);
  margins.set(before.margins);
  margins.set(after.margins, before.margins.length);
  return { passed: before.passed + after.passed, assessed: before.assessed + after.assessed, margins };
}
