import { type Anchor, anchoredPass } from "./anchoredPass.ts";
import type { PlayedDesk } from "../played/playedDesks.ts";

/** Whether every target is met with its assurance: surely, surely not, or not told by so many replications. */
export type Standing = "passes" | "fails" | "open";

/**
 * `passes` where the lower limit of every target's probability of passing is above its assurance, `fails` where the upper one of any is below; a target that is never assessed fails nothing. With an anchor the
 * probability is that of the roster as it was confirmed and the paired difference from it.
 */
export function standingOf(desk: PlayedDesk, level: number, anchor?: Anchor): Standing {
  const standings = desk.targets.map(({ assurance }, place): Standing => {
    if (!desk.columns[place].passes.some((pass) => pass >= 0)) return "passes";
    const { lower = 0, upper = 1 } = anchoredPass(desk, place, level, anchor);
    return lower > assurance ? "passes" : upper < assurance ? "fails" : "open";
  });
  return standings.includes("fails") ? "fails" : standings.includes("open") ? "open" : "passes";
}
