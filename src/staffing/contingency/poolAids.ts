import { LEVEL } from "../../experiment/level.ts";
import { passDifference } from "../../experiment/passDifference.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { teamCap } from "../levers/capLevers.ts";
import type { LeverMove, LeverVariant } from "../levers/leverMove.ts";
import { mealLevers } from "../levers/mealLevers.ts";
import { routingLevers } from "../levers/routingLevers.ts";
import { passesOfAll } from "../target/targetFigures.ts";
import { type DeskTrial, playedDesks } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";

/** Something that can be done at once when the pool grows, and by how much it raises the chance that every target is met on a bad day, all through it and without a call. */
export interface PoolAid {
  readonly move: LeverMove;
  /** Of all aids that were tried together the intervals hold with 95 %. */
  readonly pass: Estimate;
}

/** What was tried on one bad day, and what of it surely helps, the best first. */
export interface PoolAids {
  readonly tried: number;
  readonly helping: readonly PoolAid[];
}

const CAP_CHANGES = [1, 2] as const;

/** Plays what can be arranged within minutes on a bad day, each by itself on the same buyers as the day without it: the newest first, a higher cap, after-sale rights for all, later meals. Undefined where it was stopped. */
export async function poolAids(bad: Scenario, span: ReplicationSpan, trial: DeskTrial): Promise<PoolAids | undefined> {
  const variants = variantsOf(bad);
  const played = await playedDesks([bad, ...variants.map(({ scenario }) => scenario)], span, trial);
  if (played === undefined) return undefined;
  const [before, ...after] = played.map(({ columns }) => passesOfAll(columns));
  const level = 1 - (1 - LEVEL) / Math.max(1, variants.length);
  const gains = variants.map(({ move }, place): PoolAid => ({ move, pass: passDifference(after[place], before, level) }));
  return { tried: variants.length, helping: gains.filter(({ pass: { lower = 0 } }) => lower > 0).toSorted((a, b) => (b.pass.value ?? 0) - (a.pass.value ?? 0)) };
}

function variantsOf(scenario: Scenario): LeverVariant[] {
  const arrangements = routingLevers(scenario).filter(({ move }) => (move.kind === "pool" && move.policy === "newest-first") || move.kind === "refund");
  const caps = rosteredTeams(scenario).flatMap((team) => CAP_CHANGES.flatMap((change) => teamCap(scenario, team, change)));
  const meals = mealLevers(scenario).filter(({ move }) => move.kind === "meal" && timeOfDayMs(move.to) > timeOfDayMs(move.from));
  return [...arrangements, ...caps, ...meals];
}
