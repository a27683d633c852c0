import { inlineExecutor } from "../../../src/experiment/executor.ts";
import type { RulePack } from "../../../src/rules/rulePack.ts";
import { RosterSearch } from "../../../src/staffing/search/rosterSearch.ts";
import type { Counts, RosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import type { RosterTrial } from "../../../src/staffing/search/rosterTrial.ts";
import type { SearchTarget } from "../../../src/staffing/target/searchTarget.ts";
import { RosterTrials } from "../../../src/staffing/search/rosterTrials.ts";

/** A search in which it is known, without any simulation, which rosters pass. */
export class KnownSearch extends RosterSearch {
  /** Every roster that was asked for, in order. */
  readonly asked: Counts[] = [];
  readonly #passes: (counts: Counts) => boolean;

  constructor(space: RosterSpace, packs: readonly RulePack[], passes: (counts: Counts) => boolean, targets: readonly SearchTarget[] = []) {
    super(space, new RosterTrials(space, targets, { packs, executor: inlineExecutor }), packs);
    this.#passes = passes;
  }

  override async stands(counts: Counts): Promise<boolean> {
    await this.screen([counts]);
    return this.#passes(counts);
  }

  override screen(all: readonly Counts[]): Promise<RosterTrial[]> {
    for (const counts of all) {
      this.asked.push(counts);
      if (!this.#passes(counts)) this.giveUp(counts);
    }
    return Promise.resolve(all.map((counts) => this.trials.of(counts)));
  }
}
