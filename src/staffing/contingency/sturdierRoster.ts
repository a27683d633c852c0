import { LEVEL } from "../../experiment/level.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { anchoredChanges } from "../sensitivity/anchoredFigures.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";
import { type Standing, standingOf } from "../sensitivity/standing.ts";
import type { StressedDesk, StressedDesks } from "../sensitivity/stressedDesks.ts";
import { withRoster } from "../sensitivity/withRoster.ts";
import type { TargetChange } from "../target/targetFigures.ts";

/** A roster with what it costs [yuan] and its hours on the judged days [agent-hours]. */
export interface PricedRoster {
  readonly cost: number;
  readonly hours: number;
  readonly roster: Scenario["roster"];
}

/** A dearer roster of the trade-off curve that stands by itself more of what goes wrong. */
export interface SturdierRoster extends PricedRoster {
  /** Rosters of the curve that were tried. */
  readonly tried: number;
  /** In the order of the plan's cases: the targets with it, the changes from the recommended roster on the same day. */
  readonly cases: readonly { readonly targets: readonly TargetChange[]; readonly standing: Standing }[];
}

/** Rosters that are tried, at most: spread over the dearer ones of the curve. */
const MOST_TRIED = 4;
/** Part of the replications by which one is chosen. */
const CHOOSING = 0.4;

/**
 * Of the dearer rosters of a curve the one that surely stands the most of the cases by itself, of several the cheapest; chosen on the replications from `first` on, told on those of the cases. Who is absent or late is of its own people. Undefined where none stands any,
 * and where it was stopped.
 */
export async function sturdierRoster(scenario: Scenario, dearer: readonly PricedRoster[], { span: told, anchor }: StressedDesks, binding: readonly StressedDesk[], first: number, trial: DeskTrial): Promise<SturdierRoster | undefined> {
  if (binding.length === 0 || dearer.length === 0) return undefined;
  const tried = spread(dearer.toSorted((a, b) => a.cost - b.cost), MOST_TRIED);
  const choosing = await playedWith(scenario, tried, binding, { first, replications: Math.ceil(CHOOSING * told.replications) }, trial);
  if (choosing === undefined) return undefined;
  const stands = choosing.map((desks) => desks.filter((desk) => standingOf(desk, LEVEL) === "passes").length);
  const most = Math.max(...stands);
  if (most === 0) return undefined;
  const chosen = tried[stands.indexOf(most)];
  const [desks] = (await playedWith(scenario, [chosen], binding, told, trial)) ?? [];
  if (desks === undefined) return undefined;
  const cases = desks.map((desk, place) => ({ targets: anchoredChanges(desk, binding[place].desk, anchor), standing: standingOf(desk, LEVEL, anchor) }));
  return cases.some(({ standing }) => standing === "passes") ? { cost: chosen.cost, hours: chosen.hours, roster: chosen.roster, tried: tried.length, cases } : undefined;
}

/** By roster the cases, in their order. */
async function playedWith(scenario: Scenario, rosters: readonly PricedRoster[], cases: readonly StressedDesk[], span: ReplicationSpan, trial: DeskTrial): Promise<PlayedDesk[][] | undefined> {
  const played = await playedDesks(rosters.flatMap(({ roster }) => cases.map((each) => stressedWith(each, { ...scenario, roster }))), span, trial);
  return played === undefined ? undefined : rosters.map((_, place) => played.slice(place * cases.length, (place + 1) * cases.length));
}

/** Where nobody of the other roster could be absent or late, nothing goes wrong. */
function stressedWith(each: StressedDesk, scenario: Scenario): Scenario {
  return withRoster(each, scenario)?.scenario ?? scenario;
}

/** So many of a list, the last one among them. */
function spread<T>(values: readonly T[], most: number): T[] {
  return values.length <= most ? [...values] : Array.from({ length: most }, (_, place) => values[Math.round(((place + 1) * values.length) / most) - 1]);
}
