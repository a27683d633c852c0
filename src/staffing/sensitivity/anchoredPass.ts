import { passDifference } from "../../experiment/passDifference.ts";
import { blakerInterval } from "../../statistics/blakerInterval.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { probabilityEstimate } from "../../statistics/probabilityEstimate.ts";
import { sumEstimate } from "../../statistics/sumEstimate.ts";
import type { ConfirmedFigure } from "../target/confirmedFigure.ts";
import type { PlayedDesk } from "../played/playedDesks.ts";

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
 * The probability that a changed desk passes a target: the share of its own replications, corrected by what the roster as it stands was confirmed with on many more of them, as far as the two desks pass together - by
 * the slope of the one on the other (regression estimator of double sampling). With a slope of 1 that is the confirmed probability and the paired difference, their limits put together as those of a sum (see `sumEstimate`); with 0
 * the share itself; between them value and limits lie between, which are the wider for it. So one roster has one probability wherever it is told. Without an anchor it is the share.
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), §12.6.
 */
export function anchoredPass(changed: PlayedDesk, place: number, level: number, anchor: Anchor | undefined): Estimate {
  const { passes } = changed.columns[place];
  const assessed = passes.filter((pass) => pass >= 0);
  const own = probabilityEstimate(assessed.filter((pass) => pass === 1).length, assessed.length, level);
  const known = anchor === undefined ? undefined : confirmedPass(anchor, place);
  if (anchor === undefined || known?.value === undefined || own.value === undefined) return own;
  const { value, replications } = known;
  const base = anchor.base.columns[place].passes.subarray(0, passes.length);
  const moved = sumEstimate({ value, ...blakerInterval(Math.round(value * replications), replications, level) }, passDifference(passes, base, level));
  const slope = slopeOn(base, passes);
  return slope === 0 || moved.value === undefined ? own : between(own, moved, slope);
}

/** Least squares slope of the one on the other, of the replications in which both are assessed, from 0 to 1; 1 where the other never differs. */
function slopeOn(base: Int8Array, passes: Int8Array): number {
  let [both, ofBase, ofPasses, assessed] = [0, 0, 0, 0];
  for (const [row, pass] of passes.entries()) {
    if (pass < 0 || base[row] < 0) continue;
    assessed++;
    ofBase += base[row];
    ofPasses += pass;
    both += base[row] * pass;
  }
  const spread = ofBase * (assessed - ofBase);
  return spread === 0 ? 1 : Math.min(1, Math.max(0, (both * assessed - ofBase * ofPasses) / spread));
}

/** So far from the one to the other, as a probability; told by the replications of both. */
function between(own: Estimate, { method, ...moved }: Estimate, part: number): Estimate {
  const at = (limit: "value" | "lower" | "upper", open: number): number => Math.min(1, Math.max(0, (1 - part) * (own[limit] ?? open) + part * (moved[limit] ?? open)));
  const value = at("value", 0);
  return { ...moved, value, lower: Math.min(value, at("lower", 0)), upper: Math.max(value, at("upper", 1)), method };
}
