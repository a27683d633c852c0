import { anchoredFigure, confirmedStanding } from "./anchoredFigures.ts";
import { type Anchor, anchoredPass } from "./anchoredPass.ts";
import { LEVEL } from "../../experiment/level.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioFigure } from "../../scenario/scenarioFigure.ts";
import { consultsOfAll } from "../load/consultsOfDays.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type TargetFigure, targetFigure } from "../target/targetFigures.ts";
import { drawnPaths, eventFactorsAt } from "./uncertainNumbers.ts";
import { withFigureAt } from "./withFigureAt.ts";

/** How much more may come before a roster no longer passes. */
export interface SurvivedUplift {
  /** What is made stronger: what the events add, or, where there is none, all that comes. */
  readonly of: "events" | "arrivals";
  /** Conversations of the judged days as the scenario expects them. */
  readonly planned: number;
  /** The last at which every target is surely met, no longer so at the next step; absent where none of the grid is. */
  readonly passed?: UpliftPoint;
  /** The first at which some target is surely missed, not yet so a step before; absent where all of the grid is not. */
  readonly failed?: UpliftPoint;
  /** Steps of the grid of strengths, and its end. */
  readonly step: number;
  readonly most: number;
}

export interface UpliftPoint {
  /** 1 is as the scenario has it. */
  readonly strength: number;
  readonly consults: number;
  readonly targets: readonly TargetFigure[];
}

const STEPS_PER_WHOLE = 20;
const MOST_STEPS = 4 * STEPS_PER_WHOLE;
/** Distances from the scenario's own strength at which a limit is looked for before the grid between is. */
const REACHES = [1, 2, 4, 8, 16, 32, MOST_STEPS];
/** Parts of the replications after which a strength may be told already, and how sure that must be. */
const LOOKS = [{ part: 1 / 4, level: 0.999 }, { part: 1, level: LEVEL }] as const;

/**
 * The largest uplift that a roster survives, on a grid of strengths from 0 to 4 by 0.05 and the same buyers at each: where every target is surely met and where one is
 * surely missed are found by halving, since more conversations do not help. A strength that is far from the assurance is told after fewer replications, by stricter
 * limits. With an anchor the roster as it stands is not played again: it is what it was confirmed to be, and all other strengths are told by their paired differences from it.
 * Undefined where it was stopped, or where nothing is drawn that could grow. Cost: some ten strengths.
 */
export async function survivedUplift(scenario: Scenario, trial: DeskTrial, first: number, replications: number, anchor?: Anchor): Promise<SurvivedUplift | undefined> {
  const scale = scaleOf(scenario);
  if (scale === undefined) return undefined;
  const seen = new Map<number, Seen>();
  if (anchor !== undefined) seen.set(STEPS_PER_WHOLE, seenBefore(anchor));
  const see = async (step: number): Promise<Standing | undefined> => {
    const found = seen.get(step) ?? (await seenAt(scale.at(step / STEPS_PER_WHOLE), trial, first, replications, anchor));
    if (found !== undefined) seen.set(step, found);
    return found?.standing;
  };
  const passed = await edge(see, (standing) => standing === "passes");
  const failed = await edge(see, (standing) => standing !== "fails");
  if (passed === undefined || failed === undefined) return undefined;
  const pointAt = (step: number): UpliftPoint | undefined => {
    const found = seen.get(step);
    return found === undefined ? undefined : { strength: step / STEPS_PER_WHOLE, consults: consultsOf(scale.at(step / STEPS_PER_WHOLE)), targets: found.figures };
  };
  const [last, next] = [pointAt(passed), pointAt(failed + 1)];
  return { of: scale.of, planned: consultsOf(scenario), ...(last === undefined ? {} : { passed: last }), ...(next === undefined ? {} : { failed: next }), step: 1 / STEPS_PER_WHOLE, most: MOST_STEPS / STEPS_PER_WHOLE };
}

/** The scenario at other strengths of what grows in it. */
function scaleOf(scenario: Scenario): { readonly of: SurvivedUplift["of"]; readonly at: (strength: number) => Scenario } | undefined {
  const moved = (values: Iterable<readonly [string, number]>): Scenario => [...values].reduce((made, [path, value]) => withFigureAt(made, path, value), scenario);
  if ([...eventFactorsAt(scenario, 1)].some(([path, factor]) => factor !== (eventFactorsAt(scenario, 2).get(path) ?? factor))) return { of: "events", at: (strength) => moved(eventFactorsAt(scenario, strength)) };
  const paths = drawnPaths(scenario);
  if (paths.length === 0) return undefined;
  return { of: "arrivals", at: (strength) => moved(paths.map((path) => [path, (scenarioFigure(scenario, path).value ?? 0) * strength] as const)) };
}

interface Seen {
  readonly standing: Standing;
  readonly figures: readonly TargetFigure[];
}

/** As the roster was confirmed. */
function seenBefore(anchor: Anchor): Seen {
  const { base } = anchor;
  return { standing: confirmedStanding(base, anchor), figures: base.targets.map((target, place) => anchoredFigure(target, place, base, anchor)) };
}

async function seenAt(scenario: Scenario, trial: DeskTrial, first: number, replications: number, anchor: Anchor | undefined): Promise<Seen | undefined> {
  let seen: Seen | undefined;
  for (const { part, level } of LOOKS) {
    const played = await playedDesks([scenario], { first, replications: Math.ceil(replications * part) }, trial);
    if (played === undefined) return undefined;
    seen = { standing: standingOf(played[0], level, anchor), figures: figuresOf(played[0], anchor) };
    if (seen.standing !== "open") return seen;
  }
  return seen;
}

function figuresOf(desk: PlayedDesk, anchor: Anchor | undefined): TargetFigure[] {
  return desk.targets.map((target, place) => ({ ...targetFigure(desk.simulation, target, desk.columns[place]), pass: anchoredPass(desk, place, LEVEL, anchor) }));
}

/** The last step of the grid of which something holds that holds up to some step and no further; -1 where it holds nowhere. Undefined where it was stopped. */
async function edge(see: (step: number) => Promise<Standing | undefined>, holds: (standing: Standing) => boolean): Promise<number | undefined> {
  const heldAt = async (step: number): Promise<boolean | undefined> => {
    const standing = await see(step);
    return standing === undefined ? undefined : holds(standing);
  };
  const begins = await heldAt(STEPS_PER_WHOLE);
  if (begins === undefined) return undefined;
  let [inside, outside] = begins ? [STEPS_PER_WHOLE, MOST_STEPS + 1] : [-1, STEPS_PER_WHOLE];
  for (const reach of REACHES) {
    const step = STEPS_PER_WHOLE + (begins ? reach : -reach);
    const at = Math.min(MOST_STEPS, Math.max(0, step));
    if (at <= inside || at >= outside) break;
    const held = await heldAt(at);
    if (held === undefined) return undefined;
    if (held) inside = at;
    else outside = at;
    if (held !== begins) break;
  }
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    const held = await heldAt(middle);
    if (held === undefined) return undefined;
    if (held) inside = middle;
    else outside = middle;
  }
  return inside;
}

function consultsOf(scenario: Scenario): number {
  return consultsOfAll(scenario).reduce((sum, mean) => sum + mean, 0);
}
