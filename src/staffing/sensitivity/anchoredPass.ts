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
 * The probability that a changed desk passes a target: what the roster was confirmed with and the paired difference that the change makes, so that one roster has one probability wherever it is told; without an
 * anchor that of its own replications. The two estimates rest on different replications, so their intervals are put together as those of a sum (see `sumEstimate`), cut to [0, 1].
 */
export function anchoredPass(changed: PlayedDesk, place: number, level: number, anchor: Anchor | undefined): Estimate {
  const { passes } = changed.columns[place];
  const known = anchor === undefined ? undefined : confirmedPass(anchor, place);
  if (anchor === undefined || known?.value === undefined) {
    const assessed = passes.filter((pass) => pass >= 0);
    return probabilityEstimate(assessed.filter((pass) => pass === 1).length, assessed.length, level);
  }
  const { value, replications } = known;
  const before = { value, ...blakerInterval(Math.round(value * replications), replications, level) };
  const { value: sum, lower = 0, upper = 1, ...basis } = sumEstimate(before, passDifference(passes, anchor.base.columns[place].passes.subarray(0, passes.length), level));
  if (sum === undefined) return basis;
  return { value: within(sum), lower: within(lower), upper: within(upper), ...basis };
}

function within(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
