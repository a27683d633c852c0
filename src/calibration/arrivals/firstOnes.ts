import { QUARTERS_PER_DAY } from "../../time/units.ts";
import type { ArrivalGrid } from "./arrivalGrid.ts";

/** Conversations with which a consumer came back, and the share of conversations after which a scenario lets one come back. */
export interface Returned {
  /** By cell, as the counts of all. */
  readonly counts: Float64Array;
  readonly share: number;
}

/** What a scenario's mean and profile are made of: its first conversations of consumers are drawn, and those who come back are added by `returnShare`. */
export interface FirstOnes {
  /** By cell. */
  readonly counts: Float64Array;
  /** By quarter-hour: which part of what is in use they are; 1 where nothing is. */
  readonly parts: Float64Array;
  /** How many times the mean of all conversations the scenario's `consultsPerDay` is, of which first ones are 1 − share. More than 1: not everybody may come back. */
  readonly raise: number;
}

/** The first conversations among those in use; all where nobody comes back. */
export function firstOnes({ counts, used }: ArrivalGrid, returned: Returned | undefined): FirstOnes {
  const parts = new Float64Array(QUARTERS_PER_DAY).fill(1);
  if (returned === undefined) return { counts, parts, raise: 1 };
  const first = counts.map((count, cell) => count - returned.counts[cell]);
  const [all, firsts] = [new Float64Array(QUARTERS_PER_DAY), new Float64Array(QUARTERS_PER_DAY)];
  used.forEach((is, cell) => {
    if (is === 0) return;
    all[cell % QUARTERS_PER_DAY] += counts[cell];
    firsts[cell % QUARTERS_PER_DAY] += first[cell];
  });
  const sum = (of: Float64Array): number => of.reduce((total, each) => total + each, 0);
  return {
    counts: first, parts: parts.map((one, quarter) => (all[quarter] > 0 ? firsts[quarter] / all[quarter] : one)),
    raise: sum(firsts) / sum(all) / (1 - returned.share),
  };
}
