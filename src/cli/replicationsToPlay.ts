import type { RunOptions } from "./runOptions.ts";

/** What is played where neither a number of replications nor a precision is asked for. */
export const USUAL_REPLICATIONS = 400;
/** Where a precision is asked for and no number of replications: enough for a half-width of a twentieth of a per cent on any desk. */
const MOST_REPLICATIONS = 100_000;

/** How many replications are played at most: as many as asked for, with a precision as many as it takes. */
export function replicationsToPlay({ replications, precision }: Pick<RunOptions, "replications" | "precision">): number {
  return replications ?? (precision === undefined ? USUAL_REPLICATIONS : MOST_REPLICATIONS);
}
