import { expect, it } from "vitest";
import { levelWalk, type Walk } from "../../../src/calibration/arrivals/levelWalk.ts";

const LEVELS = [1, 1.5, 2.25, 3.375];
const STEP = Math.log(1.5);
/** By place the likelihood of each level. */
const SEEN = [[0.1, 0.5, 0.3, 0.2], [0.4, 0.2, 0.1, 0.6], [0.05, 0.1, 0.9, 0.3]];
const WALK: Walk = { moves: 0.3, spread: 0.35, jumps: 0.1 };

/** The probability of going from one level to another, said once more: stay, jump anywhere, or move as a normal law cut off at three deviations, whose ends gather what lies beyond. */
function going(from: number, to: number): number {
  const half = Math.ceil((3 * WALK.spread) / STEP);
  const weight = (by: number): number => Math.exp(-0.5 * ((by * STEP) / WALK.spread) ** 2);
  let [moved, all] = [0, 0];
  for (let by = -half; by <= half; by++) {
    all += weight(by);
    if (Math.min(LEVELS.length - 1, Math.max(0, from + by)) === to) moved += weight(by);
  }
  return (from === to ? 1 - WALK.moves - WALK.jumps : 0) + WALK.jumps / LEVELS.length + (WALK.moves * moved) / all;
}

it("is the mean over all courses, each by its probability", () => {
  const found = levelWalk({ levels: Float64Array.from(LEVELS), step: STEP, likelihoods: Float64Array.from(SEEN.flat()), places: SEEN.length }, WALK);
  const sums = [0, 0, 0];
  let all = 0;
  for (let a = 0; a < 4; a++) for (let b = 0; b < 4; b++) for (let c = 0; c < 4; c++) {
    const probability = 0.25 * SEEN[0][a] * going(a, b) * SEEN[1][b] * going(b, c) * SEEN[2][c];
    all += probability;
    [a, b, c].forEach((level, place) => (sums[place] += probability * LEVELS[level]));
  }
  expect(found.logEvidence).toBeCloseTo(Math.log(all), 12);
  sums.forEach((sum, place) => expect(found.rates[place]).toBeCloseTo(sum / all, 12));
});
