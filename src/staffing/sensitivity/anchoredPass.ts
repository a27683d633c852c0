import { passDifference } from "../../experiment/passDifference.ts";
import { blakerInterval } from "../../statistics/blakerInterval.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { probabilityEstimate } from "../../statistics/probabilityEstimate.ts";
import { sumEstimate } from "../../statistics/sumEstimate.ts";
import type { ConfirmedFigure } from "./confirmedFigure.ts";
import type { PlayedDesk } from "./playedDesks.ts";

/** What is known of the roster as it stands: the targets as it was confirmed by them, on replications of their own, and how it comes out on those on which it is changed. */
export interface Anchor {
  readonly confirmed: readonly ConfirmedFigure[];
  readonly base: PlayedDesk;
}

/** Of a target of the anchor what it was confirmed with; undefined where that has no value. */
export function confirmedPass({ confirmed, base: { simulation, targets } }: Anchor, place: number): Estimate | undefined {
  const { pack, shop } = simulation.rules[targets[place].rule];
  const pass = confirmed.find((each) => each.rule === pack.id && each.shop === shop)?.pass;
  return pass?.value === undefined ? undefined : pass;
}

/**
 * The probability that a changed desk passes a target: what the roster was confirmed with and the paired difference that the change makes, so that one roster has one probability wherever it is told. The two rest
 * on different replications, so their intervals are put together as those of a sum (see `sumEstimate`). Where it surely changes and its own replications tell it more exactly - nearly all of them pass, or hardly any -, and without an
 * anchor, it is the share of these.
 */
export function anchoredPass(changed: PlayedDesk, place: number, level: number, anchor: Anchor | undefined): Estimate {
  const { passes } = changed.columns[place];
  const assessed = passes.filter((pass) => pass >= 0);
  const own = probabilityEstimate(assessed.filter((pass) => pass === 1).length, assessed.length, level);
  const known = anchor === undefined ? undefined : confirmedPass(anchor, place);
  if (anchor === undefined || known?.value === undefined) return own;
  const { value, replications } = known;
  const before = { value, ...blakerInterval(Math.round(value * replications), replications, level) };
  const change = passDifference(passes, anchor.base.columns[place].passes.subarray(0, passes.length), level);
  const moved = sumEstimate(before, change);
  const isTold = isProbability(moved) && (!isSure(change) || widthOf(moved) <= widthOf(own));
  return isTold ? { ...moved, lower: Math.max(0, moved.lower ?? 0), upper: Math.min(1, moved.upper ?? 1) } : own;
}

/** Whether it surely differs from nothing. */
function isSure({ lower = 0, upper = 0 }: Estimate): boolean {
  return lower > 0 || upper < 0;
}

function isProbability({ value }: Estimate): boolean {
  return value !== undefined && value >= 0 && value <= 1;
}

function widthOf({ lower = 0, upper = 1 }: Estimate): number {
  return upper - lower;
}
