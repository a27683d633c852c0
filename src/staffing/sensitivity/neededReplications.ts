import type { SearchTarget } from "../target/searchTarget.ts";

/** D: where all pass, the lower limit lies three quarters of the way from the assurance to 1, so that a roster which passes more surely than it must can be told to. */
const MISSES_ALLOWED = 15;
const FEWEST = 300;
const MOST = 4000;

/** Replications by which it can be told whether every target is met with its assurance: as many as let 15 days fail at the assurance, from 300 to 4,000. */
export function neededReplications(targets: readonly SearchTarget[]): number {
  return Math.min(MOST, Math.max(FEWEST, ...targets.map(({ assurance }) => Math.ceil(MISSES_ALLOWED / Math.max(1e-9, 1 - assurance)))));
}
