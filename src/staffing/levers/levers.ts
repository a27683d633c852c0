import { LEVEL } from "../../experiment/level.ts";
import { rosterCost } from "../../experiment/rosterCost.ts";
import { paidHours } from "../../experiment/rosterHours.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingsBetween } from "../../scenario/settingsBetween.ts";
import { searchTargets, targetRows } from "../target/searchTarget.ts";
import { affordableReplications } from "../played/affordableReplications.ts";
import type { Lever } from "./lever.ts";
import { leverColumns } from "./leverColumns.ts";
import { hardestTarget, type LeverBase } from "./hardestTarget.ts";
import { decidingFigures, leverGain } from "./leverGain.ts";
import type { LeverVariant } from "./leverMove.ts";
import { leverVariants } from "./leverVariants.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import { LEVERS_FIRST, type Played, playVariants, type VariantOptions } from "../played/playVariants.ts";
import { firstLook, promisingLevers } from "./promisingLevers.ts";
import { rankedLevers } from "./rankedLevers.ts";

export interface LeverOptions extends VariantOptions {
  /** What the cheapest roster costs that a search found to pass, Infinity where it found none: what costs less is not enough. Absent: nothing is known of it. [yuan] */
  readonly leastCost?: number;
}

/** Levers that get a closer look. */
const MOST_CLOSELY = 20;
/** Played in all: half a minute on two cores. */
const MOST_MESSAGES = 0.32e9;
/** Part of the replications that a first look takes, and the fewest. */
const FIRST_LOOK = 0.1;
const FEWEST_FIRST = 20;

/**
 * What could be done otherwise, each by itself beside the roster of the scenario, on the same buyers. All are looked at with few replications, by the margin of the target that is hardest to
 * meet; the promising ones are then played on fresh replications, as many as asked for (on busy desks fewer), from which alone is told, so that being picked flatters none. The intervals of the chance and of the
 * rate by which it is decided what helps hold together for all levers told: each at 1 − 0.05 ÷ (their number × (targets + 1)) (Bonferroni). Ranked; those without promise stand at the end, without a gain. Stopped early: none.
 *
 * Cost: levers × a tenth of the replications + at most 20 × replications.
 */
export async function levers({ scenario, packs }: ChosenDesk, options: LeverOptions): Promise<readonly Lever[]> {
  const { onProgress } = options;
  const variants = leverVariants(scenario, packs);
  const closer = Math.min(MOST_CLOSELY, variants.length) + 1;
  const replications = affordableReplications(scenario, options.replications, closer + FIRST_LOOK * (variants.length + 1), MOST_MESSAGES);
  const looks = Math.max(FEWEST_FIRST, Math.round(replications * FIRST_LOOK));
  const looking = looks * (variants.length + 1);
  const total = looking + replications * closer;
  const told = (before: number) => ({ ...options, replications, onProgress: (done: number) => onProgress?.(before + done, total) });
  const first = await playVariants([scenario, ...variants.map((variant) => variant.scenario)], packs, LEVERS_FIRST, { ...told(0), replications: looks });
  const promising = first === undefined ? [] : promisingPlaces(first, variants, options.confirmed);
  const closely = first === undefined ? undefined : await playVariants([scenario, ...promising.map((place) => variants[place].scenario)], packs, LEVERS_FIRST + looks, told(looking));
  if (closely === undefined) return [];
  const [{ simulation, table }, ...others] = closely;
  const targets = searchTargets(simulation);
  const base = { simulation, targets, columns: leverColumns(simulation, table, targets), confirmed: options.confirmed };
  const gains = new Map(promising.map((place, index) => {
    const changed = leverColumns(others[index].simulation, others[index].table, targets);
    return [place, leverGain(base, changed, yuanOf(scenario, variants[place]), 1 - (1 - LEVEL) / (decidingFigures(targets) * promising.length))];
  }));
  return rankedLevers(variants.map((variant, place) => leverOf(scenario, variant, gains.get(place), options.leastCost ?? -Infinity)));
}

/** Places of the variants that get a closer look; the desk as it stands was played first. */
function promisingPlaces([{ simulation, table }, ...played]: readonly Played[], variants: readonly LeverVariant[], confirmed: LeverBase["confirmed"]): readonly number[] {
  const targets = searchTargets(simulation);
  const hardest = targets[hardestTarget({ simulation, targets, columns: leverColumns(simulation, table, targets), confirmed })];
  const { margins } = targetRows(table, hardest, simulation.scenario.days);
  const looks = played.map((each, place) => firstLook(variants[place].move, targetRows(each.table, hardest, simulation.scenario.days).margins, margins));
  return promisingLevers(looks, MOST_CLOSELY);
}

function leverOf(scenario: Scenario, variant: LeverVariant, gain: Lever["gain"], leastCost: number): Lever {
  const hours = (of: Scenario): number => [...paidHours(of).values()].reduce((sum, each) => sum + each, 0);
  return {
    move: variant.move,
    settings: settingsBetween(scenario, variant.scenario),
    costChange: { yuan: yuanOf(scenario, variant), hours: hours(variant.scenario) - hours(scenario) },
    ...(gain === undefined ? {} : { gain }),
    ...(yuanOf(scenario, variant) < 0 && rosterCost(variant.scenario) < leastCost ? { notEnough: true } : {}),
  };
}

function yuanOf(scenario: Scenario, variant: LeverVariant): number {
  return rosterCost(variant.scenario) - rosterCost(scenario);
}
