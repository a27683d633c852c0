import { DOUBT, type RosterSearch } from "./rosterSearch.ts";
import { changed, type Counts } from "../space/rosterSpace.ts";
import { assuredMargin, type RosterTrial } from "./rosterTrial.ts";
import { SLOPE_REPLICATIONS } from "./slopes.ts";

/** Rosters that are looked at on the way down and up: of few shifts that is as many steps as MOST_STEPS, of many only the next. */
const MOST_LOOKED = 48;
const MOST_STEPS = 4;

/** For those that are stepped to. */
const STEPPED_REPLICATIONS = 200;

/** Plays what lies around a roster: a few agents fewer, each time where least is lost for what is saved, and a few more, each time where most is won for its cost. */
export async function lookAround(search: RosterSearch, from: Counts): Promise<void> {
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.floor(MOST_LOOKED / (2 * search.space.decisions.length))));
  await search.trials.screen([from], SLOPE_REPLICATIONS, 0);
  for (const change of [-1, 1] as const) {
    let here: Counts | undefined = from;
    for (let step = 0; step < steps && here !== undefined && !search.trials.isStopped; step++) {
      here = await nextStep(search, here, change);
      if (here !== undefined) await search.trials.screen([here], STEPPED_REPLICATIONS, DOUBT);
    }
  }
}

/** One agent more or fewer where that is best; undefined where none may be. */
async function nextStep(search: RosterSearch, from: Counts, change: 1 | -1): Promise<Counts | undefined> {
  const neighbours = search.space.decisions.map((_, decision) => changed(from, decision, change)).filter((counts) => search.isAllowed(counts));
  const played = await search.trials.screen(neighbours, SLOPE_REPLICATIONS, 0);
  const start = search.trials.of(from);
  const marginPerYuan = (trial: RosterTrial): number => (leastMargin(search, trial) - leastMargin(search, start)) / Math.max(1, Math.abs(trial.cost - start.cost));
  return played.filter(({ replications }) => replications > 0).toSorted((a, b) => marginPerYuan(b) - marginPerYuan(a)).at(0)?.counts;
}

/** By how much the target that is nearest to failing is reached on bad days. */
function leastMargin({ trials }: RosterSearch, { outcomes }: RosterTrial): number {
  return Math.min(...outcomes.map((outcome, target) => assuredMargin(outcome, trials.targets[target].assurance, SLOPE_REPLICATIONS)));
}
