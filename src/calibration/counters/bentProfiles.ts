import type { Scenario } from "../../scenario/scenario.ts";
import { hourShares } from "./hourShares.ts";
import { streamShares } from "./streamShares.ts";

const ROUNDS = 100;
/** What a stream has at least in an hour that its profile leaves out, where all others leave it out too: as good as nothing. */
const ALMOST_NOTHING = 1e-9;

/**
 * By stream its hours of the day, bent so that all streams together come as counted by hour while each keeps its share of the conversations. Of one stream alone the counts
 * themselves; those that only follow another are left out. Source: iterative proportional fitting, W. E. Deming, F. F. Stephan (1940).
 */
export function bentProfiles(base: Scenario, hourWeights: readonly number[]): Readonly<Record<string, readonly number[]>> {
  const shares = streamShares(base);
  const names = Object.keys(shares).filter((name) => shares[name] > 0);
  if (names.length === 1) return { [names[0]]: hourWeights };
  const total = hourWeights.reduce((sum, weight) => sum + weight, 0);
  const cells = names.map((name) => hourShares(base.arrivals[name]).map((own) => shares[name] * (own + ALMOST_NOTHING)));
  for (let round = 0; round < ROUNDS; round++) {
    names.forEach((name, row) => {
      const sum = cells[row].reduce((all, cell) => all + cell, 0);
      for (let hour = 0; hour < hourWeights.length; hour++) cells[row][hour] *= shares[name] / sum;
    });
    hourWeights.forEach((weight, hour) => {
      const sum = cells.reduce((all, row) => all + row[hour], 0);
      for (const row of cells) row[hour] = sum === 0 ? 0 : (row[hour] * weight) / total / sum;
    });
  }
  return Object.fromEntries(names.map((name, row) => [name, cells[row].map((cell) => (cell < ALMOST_NOTHING * shares[name] * 2 ? 0 : (cell * total) / shares[name]))]));
}
