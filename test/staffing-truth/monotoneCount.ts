import { binomialTail } from "../../src/statistics/binomialTail.ts";

/** How often one agent more lowered a probability of passing. */
export interface MonotoneCount {
  /** Rosters and the same with one agent more, by target. */
  readonly pairs: number;
  /** Pairs in which the bigger roster passed less often … */
  readonly lower: number;
  /** … and so much less often that chance does it once in 100,000 pairs. */
  readonly surelyLower: number;
  /** The largest such fall [share of the replications]; 0 where there is none. */
  readonly largestFall: number;
}

const BY_CHANCE = 1e-5;

/**
 * Compares every roster with those that have one agent more in one cell, replication by replication: `passes` by roster and target. Where both met the same buyers, a
 * replication in which only the one passes is a coin's throw if they are equally good (sign test).
 */
export function monotoneCount(rosters: readonly (readonly number[])[], passes: readonly (readonly Int8Array[])[]): MonotoneCount {
  const places = new Map(rosters.map((agents, place) => [agents.join(" "), place]));
  let [pairs, lower, surelyLower, largestFall] = [0, 0, 0, 0];
  rosters.forEach((agents, place) => agents.forEach((_, cell) => {
    const bigger = places.get(agents.map((count, at) => count + (at === cell ? 1 : 0)).join(" "));
    if (bigger === undefined) return;
    passes[place].forEach((ofSmaller, target) => {
      const { lost, won } = changes(ofSmaller, passes[bigger][target]);
      pairs += 1;
      if (lost > won) lower += 1;
      if (lost <= won || binomialTail(lost, lost + won, 0.5) >= BY_CHANCE) return;
      surelyLower += 1;
      largestFall = Math.max(largestFall, (lost - won) / ofSmaller.length);
    });
  }));
  return { pairs, lower, surelyLower, largestFall };
}

function changes(before: Int8Array, after: Int8Array): { readonly lost: number; readonly won: number } {
  let [lost, won] = [0, 0];
  before.forEach((pass, row) => {
    if (pass === 1 && after[row] === 0) lost += 1;
    if (pass === 0 && after[row] === 1) won += 1;
  });
  return { lost, won };
}
