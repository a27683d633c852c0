/**
 * Whether the long form was asked for (`npm run oracle`): every half-width as narrow as GOAL says. `npm test` plays the same desks, but for
 * the dearest, for a shorter time.
 */
export const isLongForm = process.env.MODE === "oracle";

/** How many replications a desk is played for in each form. */
export interface Effort {
  readonly brief: number;
  readonly long: number;
}

export function replicationsOf(effort: Effort): number {
  return isLongForm ? effort.long : effort.brief;
}

/** The most that one desk may take. [ms] */
export const DESK_TIMEOUT_MS = isLongForm ? 1_200_000 : 180_000;
