import { blakerInterval } from "../../statistics/blakerInterval.ts";
import type { PlayedDesk } from "./playedDesks.ts";

/** Whether every target is met with its assurance: surely, surely not, or not told by so many replications. */
export type Standing = "passes" | "fails" | "open";

/** `passes` where the lower limit of every target's probability of passing is above its assurance, `fails` where the upper one of any is below; a target that is never assessed fails nothing. */
export function standingOf({ targets, columns }: PlayedDesk, level: number): Standing {
  const standings = targets.map(({ assurance }, place): Standing => {
    const assessed = columns[place].passes.filter((pass) => pass >= 0);
    if (assessed.length === 0) return "passes";
    const { lower, upper } = blakerInterval(assessed.filter((pass) => pass === 1).length, assessed.length, level);
    return lower > assurance ? "passes" : upper < assurance ? "fails" : "open";
  });
  return standings.includes("fails") ? "fails" : standings.includes("open") ? "open" : "passes";
}
