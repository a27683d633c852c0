import { LEVEL } from "../../experiment/level.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import { type Anchor, anchoredPass, confirmedPass } from "./anchoredPass.ts";
import type { PlayedDesk } from "../played/playedDesks.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type TargetChange, targetChange, type TargetFigure, targetFigure } from "../target/targetFigures.ts";

/** A target of the roster as it stands, with the probability that it was confirmed with where that is known. */
export function anchoredFigure(target: SearchTarget, place: number, base: PlayedDesk, anchor: Anchor | undefined): TargetFigure {
  const own = targetFigure(base.simulation, target, base.columns[place]);
  return { ...own, pass: (anchor === undefined ? undefined : confirmedPass(anchor, place)) ?? own.pass };
}

/** The targets of a changed desk, each probability told by the anchor, each change from `base` on the same buyers: that of a probability is the difference of the two that are told, its limits as far from it as those of the paired difference are. */
export function anchoredChanges(changed: PlayedDesk, base: PlayedDesk, anchor: Anchor | undefined): TargetChange[] {
  return base.targets.map((target, place) => {
    const change = targetChange(base.simulation, target, changed.columns[place], base.columns[place]);
    if (anchor === undefined) return change;
    const [pass, before] = [anchoredPass(changed, place, LEVEL, anchor), base === anchor.base ? anchoredFigure(target, place, base, anchor).pass : anchoredPass(base, place, LEVEL, anchor)];
    return { ...change, pass, passChange: movedTo(change.passChange, (pass.value ?? 0) - (before.value ?? 0)) };
  });
}

/** The estimate with another value, its limits moved as far, which stay those of a difference of probabilities. */
function movedTo(estimate: Estimate, to: number): Estimate {
  const { value, lower, upper, ...basis } = estimate;
  if (value === undefined) return estimate;
  const limit = (at: number): number => Math.min(1, Math.max(-1, at + to - value));
  return { value: to, ...(lower === undefined || upper === undefined ? {} : { lower: limit(lower), upper: limit(upper) }), ...basis };
}

/** How the roster as it stands does: by what it was confirmed with, where that tells, else by its own replications. */
export function confirmedStanding(base: PlayedDesk, anchor: Anchor | undefined): Standing {
  const isMet = anchor !== undefined && base.targets.every((target, place) => {
    const { pass: { lower }, assurance } = anchoredFigure(target, place, base, anchor);
    return lower === undefined || lower > assurance;
  });
  return isMet ? "passes" : standingOf(base, LEVEL);
}
