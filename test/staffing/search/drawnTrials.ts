import seedrandom from "seedrandom";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { priceOf } from "../../../src/staffing/space/rosterPrice.ts";
import { type Counts, keyOf, type RosterSpace } from "../../../src/staffing/space/rosterSpace.ts";
import { isRejected, type RosterTrial } from "../../../src/staffing/search/rosterTrial.ts";
import { RosterTrials } from "../../../src/staffing/search/rosterTrials.ts";
import type { SearchTarget } from "../../../src/staffing/target/searchTarget.ts";

/** Trials whose margins are drawn instead of simulated: by target how strong a roster is, less how hard a replication is, which is even between 0 and 1 and the same for every roster. */
export class DrawnTrials extends RosterTrials {
  readonly #strengths: readonly ((counts: Counts) => number)[];
  readonly #hardness: readonly number[];
  readonly #played = new Map<string, { readonly counts: Counts; replications: number }>();

  constructor(space: RosterSpace, targets: readonly SearchTarget[], strengths: readonly ((counts: Counts) => number)[], seed = "drawn") {
    super(space, targets, { packs: [], executor: inlineExecutor });
    const draw = seedrandom(seed);
    this.#strengths = strengths;
    this.#hardness = Array.from({ length: 2000 }, () => draw());
  }

  override all(): RosterTrial[] {
    return [...this.#played.values()].map(({ counts }) => this.of(counts));
  }

  override of(counts: Counts): RosterTrial {
    const replications = this.#played.get(keyOf(counts))?.replications ?? 0;
    const outcomes = this.#strengths.map((strength) => {
      const margins = Float64Array.from(this.#hardness.slice(0, replications), (hardness) => strength(counts) - hardness);
      return { passed: margins.filter((margin) => margin >= 0).length, assessed: replications, margins };
    });
    return { counts, ...priceOf(this.space, counts), outcomes, replications };
  }

  override screen(all: readonly Counts[], upTo: number, doubt: number): Promise<RosterTrial[]> {
    for (const counts of all) {
      for (const look of [20, 60, 100, 400, 1600].filter((each) => each < upTo).concat(upTo)) {
        const before = this.of(counts);
        if (before.replications < look && !isRejected(before, this.targets, doubt)) this.#played.set(keyOf(counts), { counts, replications: look });
      }
    }
    return Promise.resolve(all.map((counts) => this.of(counts)));
  }
}
