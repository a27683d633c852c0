import { blakerInterval } from "../../src/statistics/blakerInterval.ts";

/** A roster of a small desk and in how many replications it passed, after each stage of looking closer. */
export interface RosterTruth {
  readonly agents: readonly number[];
  readonly cost: number;
  /** Each with all replications so far; more stages the nearer the roster is to being decided the wrong way. */
  readonly stages: readonly PassCounts[];
}

/** [replications, passes by target …] */
export type PassCounts = readonly number[];

/** Level of the intervals by which a roster is decided: 1 − 5.7e-7, five standard errors to each side. */
const LEVEL = 1 - 5.733e-7;
/** [share] */
export const ONE_POINT = 0.01;

/**
 * What is known of a roster against the assurances of its targets: `fails` - the probability of passing of some target is below its assurance for sure;
 * `clear` - that of every target is above it by a point or more for sure; `between` - above each assurance, and of some target less than a point, for sure.
 */
export type Standing = "fails" | "between" | "clear" | "undecided";

export function standingOf(roster: RosterTruth, assurances: readonly number[]): Standing {
  const atAssurance = against(roster, assurances);
  const aPointMore = against(roster, assurances.map((assurance) => assurance + ONE_POINT));
  if (atAssurance === "below") return "fails";
  if (aPointMore === "above") return "clear";
  return atAssurance === "above" && aPointMore === "below" ? "between" : "undecided";
}

/**
 * Whether the probabilities of passing are all at least so much, or one of them is less, as far as that is sure. An interval is taken anew at each stage, four at most, so that
 * the chance of a wrong word is four times that of one.
 */
export function against({ stages }: RosterTruth, limits: readonly number[]): "below" | "above" | "unknown" {
  const [replications, ...passes] = stages[stages.length - 1];
  const limitsOf = passes.map((count) => intervalOf(count, replications));
  if (limitsOf.some(({ upper }, target) => upper < limits[target])) return "below";
  return limitsOf.every(({ lower }, target) => lower >= limits[target]) ? "above" : "unknown";
}

const intervals = new Map<string, ReturnType<typeof blakerInterval>>();

/** Asked for again and again with the same counts. */
function intervalOf(passes: number, replications: number): ReturnType<typeof blakerInterval> {
  const key = `${passes} ${replications}`;
  const interval = intervals.get(key) ?? blakerInterval(passes, replications, LEVEL);
  intervals.set(key, interval);
  return interval;
}

/** The best guess, whatever its interval: whether every target's share of passes is at least so much. */
export function seemsAbove({ stages }: RosterTruth, limits: readonly number[]): boolean {
  const [replications, ...passes] = stages[stages.length - 1];
  return passes.every((count, target) => count / replications >= limits[target]);
}
