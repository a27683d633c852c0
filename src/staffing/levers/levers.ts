import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { playTogether } from "../../experiment/playTogether.ts";
import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { rosterCost } from "../../experiment/rosterCost.ts";
import { paidHours } from "../../experiment/rosterHours.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import { LEVEL } from "../../experiment/level.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingsBetween } from "../../scenario/settingsBetween.ts";
import { type SearchTarget, searchTargets, targetRows } from "../search/searchTarget.ts";
import type { Lever } from "./lever.ts";
import { leverColumns } from "./leverColumns.ts";
import { hardestTarget, leverGain } from "./leverGain.ts";
import type { LeverVariant } from "./leverMove.ts";
import { leverVariants } from "./leverVariants.ts";
import { firstLook, promisingLevers } from "./promisingLevers.ts";
import { rankedLevers } from "./rankedLevers.ts";

/** A desk with its roster, and the packs that it is judged by (as `simulate` takes them). */
export interface ChosenDesk {
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
}

export interface LeverOptions {
  /** Of what is told; a first look takes a tenth of them. */
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done so far, and how many there will be. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Number of the first replication, of which neither the search nor what confirms its answer uses any. */
export const LEVERS_FIRST = 2_000_000;
/** Levers that get a closer look. */
const MOST_CLOSELY = 20;
/** Compiled at once: each holds a model of its own. */
const MOST_TOGETHER = 24;
/** Part of the replications that a first look takes. */
const FIRST_LOOK = 0.1;
const FEWEST_FIRST = 20;

/**
 * What could be done otherwise, each by itself beside the roster of the scenario, on the same buyers. All are looked at with few replications, by the margin of the target that is hardest to
 * meet; the promising ones are then played on fresh replications, from which alone is told, so that being picked flatters none. Each figure's intervals hold
 * together for all levers told: 1 − 0.05 ÷ their number (Bonferroni). Ranked; those without promise stand at the end, without a gain. Stopped early: none.
 *
 * Cost: levers × first look + 20 × replications.
 */
export async function levers(chosen: ChosenDesk, { replications, executor, signal, onProgress }: LeverOptions): Promise<readonly Lever[]> {
  const variants = leverVariants(chosen.scenario, chosen.packs);
  const looks = Math.max(FEWEST_FIRST, Math.round(replications * FIRST_LOOK));
  const base = compileSimulation(chosen.scenario, chosen.packs);
  const total = looks * (variants.length + 1) + replications * (Math.min(MOST_CLOSELY, variants.length) + 1);
  const play = playing(chosen, base, { executor, ...(signal === undefined ? {} : { signal }) }, (done) => onProgress?.(done, total));
  const targets = searchTargets(base);
  const promising = await closelyLookedAt(play, variants, targets, looks);
  if (promising === undefined) return [];
  const gains = new Map<number, Lever["gain"]>();
  const [table, ...tables] = await play(promising.map((place) => variants[place]), LEVERS_FIRST + looks, replications);
  if ([table, ...tables].some((each) => each.table.replications < replications)) return [];
  const standing = { simulation: base, targets, columns: leverColumns(base, table.table, targets) };
  promising.forEach((place, index) => {
    const { simulation, table: own } = tables[index];
    gains.set(place, leverGain(standing, leverColumns(simulation, own, targets), yuanOf(chosen.scenario, variants[place]), 1 - (1 - LEVEL) / promising.length));
  });
  return rankedLevers(variants.map((variant, place) => leverOf(chosen.scenario, variant, gains.get(place))));
}

interface Played {
  readonly simulation: Simulation;
  readonly table: ReplicationTable;
}

/** Plays the desk as it stands and variants of it, the former first. */
type Play = (variants: readonly LeverVariant[], first: number, replications: number) => Promise<readonly [Played, ...Played[]]>;

function playing({ packs }: ChosenDesk, base: Simulation, options: Pick<LeverOptions, "executor" | "signal">, onPlayed: (done: number) => void): Play {
  let done = 0;
  const playAll = async (simulations: readonly Simulation[], first: number, replications: number): Promise<Played[]> => {
    const before = done;
    const tables = await playTogether(simulations, { first, replications, ...options, onProgress: (played) => {
      done = before + played;
      onPlayed(done);
    } });
    return simulations.map((simulation, index) => ({ simulation, table: tables[index] }));
  };
  return async (variants, first, replications) => {
    const [asItStands] = await playAll([base], first, replications);
    const played: Played[] = [];
    for (let at = 0; at < variants.length; at += MOST_TOGETHER) {
      played.push(...await playAll(variants.slice(at, at + MOST_TOGETHER).map(({ scenario }) => compileSimulation(scenario, packs)), first, replications));
    }
    return [asItStands, ...played];
  };
}

/** Places of the variants that get a closer look; undefined where the run was stopped. */
async function closelyLookedAt(play: Play, variants: readonly LeverVariant[], targets: readonly SearchTarget[], replications: number): Promise<readonly number[] | undefined> {
  const [base, ...played] = await play(variants, LEVERS_FIRST, replications);
  if ([base, ...played].some(({ table }) => table.replications < replications)) return undefined;
  const hardest = targets[hardestTarget(leverColumns(base.simulation, base.table, targets))];
  const margins = ({ simulation, table }: Played): Float64Array => targetRows(table, hardest, simulation.scenario.days).margins;
  const ofBase = margins(base);
  return promisingLevers(played.map((each, place) => firstLook(variants[place].move, margins(each), ofBase)), MOST_CLOSELY);
}

function leverOf(scenario: Scenario, variant: LeverVariant, gain: Lever["gain"]): Lever {
  const hours = (of: Scenario): number => [...paidHours(of).values()].reduce((sum, each) => sum + each, 0);
  return {
    move: variant.move,
    settings: settingsBetween(scenario, variant.scenario),
    costChange: { yuan: yuanOf(scenario, variant), hours: hours(variant.scenario) - hours(scenario) },
    ...(gain === undefined ? {} : { gain }),
  };
}

function yuanOf(scenario: Scenario, variant: LeverVariant): number {
  return rosterCost(variant.scenario) - rosterCost(scenario);
}
