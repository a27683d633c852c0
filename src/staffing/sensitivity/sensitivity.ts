import type { Fits } from "../../backtest/uncertainNumbers.ts";
import { LEVEL } from "../../experiment/level.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioFigure } from "../../scenario/scenarioFigure.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { addDays } from "../../time/calendar.ts";
import { anchoredChanges, anchoredFigure } from "./anchoredFigures.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";
import { standingOf } from "./standing.ts";
import type { StressOutcome } from "./stressCase.ts";
import { type StressedDesks, stressedDesks, type StressedOptions } from "./stressedDesks.ts";
import { type SurvivedUplift, survivedUplift } from "./survivedUplift.ts";
import type { TargetChange, TargetFigure } from "../target/targetFigures.ts";
import { scenarioAt, type UncertainFactor, uncertainFactors, unmovedFits } from "./uncertainFactors.ts";

/** How much a roster depends on what is not known for sure, and on what may go wrong. */
export interface Sensitivity {
  /** Behind each figure but those of `uplift`, which say theirs. */
  readonly replications: number;
  /** Every probability of passing is that with which the roster was confirmed and the paired difference from it, where that tells it best; absent: that of the replications themselves. */
  readonly anchored?: true;
  readonly base: readonly TargetFigure[];
  /** The widest first. */
  readonly bars: readonly SensitivityBar[];
  /** Paths of `staffing.uncertain` that lead to no number once every default is filled in: not looked at. */
  readonly notThere: readonly string[];
  /** Paths of a calibration's fitted numbers that are not moved over their intervals; absent where all are. */
  readonly unmoved?: readonly string[];
  /** Absent where nothing is drawn that could grow. */
  readonly uplift?: SurvivedUplift;
  /** The day on which things go wrong: the busiest judged one. */
  readonly date: string;
  /** The worst of each kind, the worst first. */
  readonly stress: readonly StressOutcome[];
  /** By kind of stress how many were tried beside those told, each milder in its first replications. */
  readonly milder: Readonly<Partial<Record<StressOutcome["stress"]["kind"], number>>>;
  /** Stopped on the way: what is not there was not tried. */
  readonly interrupted?: true;
}

/** What one uncertain thing makes of a roster at either end of its range. */
export interface SensitivityBar extends UncertainFactor {
  readonly low: readonly TargetChange[];
  readonly high: readonly TargetChange[];
  /** From the one end to the other, the greatest change of a target's probability of passing. */
  readonly width: number;
}

export interface SensitivityOptions extends StressedOptions {
  /** What goes wrong, played already; absent: it is played here. */
  readonly stressed?: StressedDesks;
  /** Intervals of a calibration, by path. */
  readonly fits?: Fits;
}

/** Parts of the work: the stress, then the bars, the uplift. */
const PARTS = { stress: 0.3, bars: 0.7 } as const;

/**
 * The scenario's roster under what is uncertain of its numbers, under more and more conversations, and under what may go wrong on its busiest day; every figure on
 * the same buyers as the base. Undefined where it was stopped before anything was told.
 * @throws InputFaults where no rule has a limit
 */
export async function sensitivity({ scenario, packs }: ChosenDesk, options: SensitivityOptions): Promise<Sensitivity | undefined> {
  const { executor, signal, onProgress } = options;
  const stressed = options.stressed ?? (await stressedDesks({ scenario, packs }, { ...options, onProgress: (share) => onProgress?.(PARTS.stress * share) }));
  if (stressed === undefined) return undefined;
  const { day, span, base, anchor, cases, milder } = stressed;
  const trial: DeskTrial = { packs, executor, ...(signal === undefined ? {} : { signal }) };
  onProgress?.(PARTS.stress);
  const factors = uncertainFactors(scenario, options.fits);
  const unmoved = unmovedFits(factors, options.fits ?? {});
  const bars: SensitivityBar[] = [];
  for (const factor of factors) {
    const ends = await playedEnds(scenario, factor, base, span, trial);
    if (ends === undefined) break;
    bars.push(barOf(factor, anchoredChanges(ends.low, base, anchor), anchoredChanges(ends.high, base, anchor)));
    onProgress?.(PARTS.stress + ((PARTS.bars - PARTS.stress) * bars.length) / factors.length);
  }
  const uplift = await survivedUplift(scenario, trial, span.first, span.replications, anchor);
  onProgress?.(1);
  const stress = cases.map(({ stress: each, desk }): StressOutcome => ({ stress: each, targets: anchoredChanges(desk, base, anchor), standing: standingOf(desk, LEVEL, anchor) }));
  return {
    replications: span.replications,
    ...(anchor === undefined ? {} : { anchored: true }),
    base: base.targets.map((target, place) => anchoredFigure(target, place, base, anchor)),
    bars: bars.toSorted((a, b) => b.width - a.width || rateWidth(b) - rateWidth(a)),
    notThere: Object.keys(staffingOf(scenario).uncertain).filter((path) => scenarioFigure(scenario, path).value === undefined),
    ...(unmoved.length === 0 ? {} : { unmoved }),
    ...(uplift === undefined ? {} : { uplift }),
    date: addDays(scenario.start, scenario.warmUp + day), stress: stress.toSorted((a, b) => leastPass(a.targets) - leastPass(b.targets)), milder,
    ...(signal?.aborted === true ? { interrupted: true } : {}),
  };
}

/** An end at which every number is as it stands is the base. */
async function playedEnds(scenario: Scenario, factor: UncertainFactor, base: PlayedDesk, span: ReplicationSpan, trial: DeskTrial): Promise<Readonly<Record<"low" | "high", PlayedDesk>> | undefined> {
  const moved = (["low", "high"] as const).filter((end) => factor.numbers.some((number) => number[end] !== number.value));
  const played = await playedDesks(moved.map((end) => scenarioAt(scenario, factor, end)), span, trial);
  if (played === undefined) return undefined;
  const deskAt = (end: "low" | "high"): PlayedDesk => played.at(moved.indexOf(end)) ?? base;
  return { low: moved.includes("low") ? deskAt("low") : base, high: moved.includes("high") ? deskAt("high") : base };
}

function barOf(factor: UncertainFactor, low: readonly TargetChange[], high: readonly TargetChange[]): SensitivityBar {
  return { ...factor, low, high, width: Math.max(...low.map(({ passChange }, place) => Math.abs((passChange.value ?? 0) - (high[place].passChange.value ?? 0)))) };
}

/** Where the probabilities cannot be told apart the rates decide; of a measure its seconds by the part of what they are. */
function rateWidth({ low, high }: SensitivityBar): number {
  return Math.max(...low.map(({ rate, rateChange }, place) => Math.abs((rateChange.value ?? 0) - (high[place].rateChange.value ?? 0)) / Math.max(1, rate.value ?? 1)));
}

function leastPass(targets: readonly TargetChange[]): number {
  return Math.min(...targets.map(({ pass }) => pass.value ?? 1));
}
