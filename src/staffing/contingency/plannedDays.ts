import { LEVEL } from "../../experiment/level.ts";
import { passDifference } from "../../experiment/passDifference.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { anchoredChanges, anchoredFigure, confirmedStanding } from "../sensitivity/anchoredFigures.ts";
import { type DeskTrial, type PlayedDesk, playedDesks } from "../played/playedDesks.ts";
import { type Standing, standingOf } from "../sensitivity/standing.ts";
import type { Stress } from "../sensitivity/stressCase.ts";
import type { StressedDesk, StressedDesks } from "../sensitivity/stressedDesks.ts";
import { passesOfAll, type TargetChange, type TargetFigure } from "../target/targetFigures.ts";
import { callFigures, withCall } from "./playedCalls.ts";

/** A call that raises no chance by so much, or none that is then better than even, is not worth what must stand ready for it. D. */
const WORTH_CALLING = 0.05;

/** The targets without the reserve, and what the call makes of them. */
export interface PlannedDay {
  readonly before: readonly TargetFigure[];
  readonly standingBefore: Standing;
  /** The last four absent without a call. The changes are from the same day without it. */
  readonly after?: readonly TargetChange[];
  readonly standingAfter?: Standing;
  /** Calls, and what they cost, over the judged days. [yuan] */
  readonly calls?: Estimate;
  readonly cost?: Estimate;
}

/** A day like any other, and those on which something goes wrong that the roster alone does not surely stand, the worst first. */
export interface PlannedDays {
  readonly ordinary: PlannedDay;
  readonly cases: readonly (PlannedDay & { readonly stress: Stress })[];
}

/** The cases that the roster alone does not surely stand, the one that passes least often first. */
export function bindingCases({ cases, anchor }: StressedDesks): StressedDesk[] {
  const leastPass = ({ columns }: PlayedDesk): number => Math.min(...columns.map(({ passes }) => passes.filter((pass) => pass === 1).length / Math.max(1, passes.filter((pass) => pass >= 0).length)));
  return cases.filter(({ desk }) => standingOf(desk, LEVEL, anchor) !== "passes").toSorted((a, b) => leastPass(a.desk) - leastPass(b.desk));
}

export function daysAlone({ base, anchor }: StressedDesks, binding: readonly StressedDesk[]): PlannedDays {
  const figures = (desk: PlayedDesk): TargetFigure[] => anchoredChanges(desk, base, anchor).map(({ passChange: _, rateChange: __, ...figure }) => figure);
  return {
    ordinary: { before: base.targets.map((target, place) => anchoredFigure(target, place, base, anchor)), standingBefore: confirmedStanding(base, anchor) },
    cases: binding.map(({ stress, desk }) => ({ before: figures(desk), standingBefore: standingOf(desk, LEVEL, anchor), stress })),
  };
}

/**
 * What a call makes of the same days, on the buyers on which they were played without it. `isHelped`: whether on some day it surely raises the chance that every target is met, of all days
 * together with 95 %, by five points or more and to one half or more. Undefined where it was stopped.
 */
export async function daysWithCall(scenario: Scenario, stressed: StressedDesks, binding: readonly StressedDesk[], call: Reserve, trial: DeskTrial): Promise<{ readonly days: PlannedDays; readonly isHelped: boolean } | undefined> {
  const called = await playedDesks([scenario, ...binding.map((each) => each.scenario)].map((day) => withCall(day, call)), stressed.span, trial);
  if (called === undefined) return undefined;
  const alone = daysAlone(stressed, binding);
  const desks = [stressed.base, ...binding.map(({ desk }) => desk)];
  const level = 1 - (1 - LEVEL) / desks.length;
  const withDesk = (place: number): Pick<PlannedDay, "after" | "standingAfter" | "calls" | "cost"> => ({
    after: anchoredChanges(called[place], desks[place], stressed.anchor), standingAfter: standingOf(called[place], LEVEL, stressed.anchor), ...callFigures(called[place]),
  });
  return {
    days: { ordinary: { ...alone.ordinary, ...withDesk(0) }, cases: alone.cases.map((day, place) => ({ ...day, ...withDesk(place + 1) })) },
    isHelped: called.some((desk, place) => isRaised(desk, desks[place], level)),
  };
}

function isRaised(desk: PlayedDesk, before: PlayedDesk, level: number): boolean {
  const [after, alone] = [desk, before].map(({ columns }) => passesOfAll(columns));
  const { value = 0, lower = 0 } = passDifference(after, alone, level);
  return lower > 0 && value >= WORTH_CALLING && after.filter((pass) => pass !== 0).length >= after.length / 2;
}
