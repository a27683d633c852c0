import { expect, it } from "vitest";
import { fitReturns } from "../../../src/calibration/buyers/fitReturns.ts";
import { binOf, timeBins } from "../../../src/calibration/buyers/timeBins.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";

const bins = timeBins(0.001);

/** `n` consumers of whom a share comes back after an exponential time, if that is within what is left of the day. Of every other one it is sure that they had not left without a word; of the rest a share `leaving` had. */
function sample(n: number, share: number, mean: number, seed: number, leaving = 0): Parameters<typeof fitReturns>[0] {
  const [back, sure, not] = [0, 1, 2].map(() => new Float64Array(bins.count));
  for (let i = 0; i < n; i++) {
    const left = 43_200 * unitInterval(draw(seed, 977, 3 * i));
    const isSure = i % 2 === 0;
    const hasLeft = !isSure && unitInterval(draw(seed, 978, i)) < leaving;
    const after = !hasLeft && unitInterval(draw(seed, 977, 3 * i + 1)) < share ? -mean * Math.log(unitInterval(draw(seed, 977, 3 * i + 2))) : Infinity;
    if (after < left) back[binOf(bins, after)]++;
    else (isSure ? sure : not)[binOf(bins, left)]++;
  }
  return { back, not: [{ stayed: 1, count: sure }, { stayed: 1 - leaving, count: not }] };
}

it("who comes back is counted beyond the day's end that cut them off: 90 % intervals hold the truth in 39 of 50 samples at least", () => {
  let [shares, means] = [0, 0];
  for (let seed = 0; seed < 50; seed++) {
    const fitted = fitReturns(sample(1500, 0.2, 7200, seed), bins);
    if (fitted?.covariance === undefined) continue;
    const holds = (place: number, truth: number): boolean => Math.abs(fitted.parameters[place] - truth) <= 1.645 * Math.sqrt(fitted.covariance?.[place][place] ?? 0);
    if (holds(0, Math.log(0.2 / 0.8))) shares++;
    if (holds(1, Math.log(7200))) means++;
  }
  // 45 within three standard errors of 2.1
  expect(shares).toBeGreaterThanOrEqual(39);
  expect(means).toBeGreaterThanOrEqual(39);
});

it("those who left without a word are none who might have come back: 90 % intervals of the share hold it in 39 of 50 samples at least", () => {
  let held = 0;
  for (let seed = 0; seed < 50; seed++) {
    const fitted = fitReturns(sample(1500, 0.2, 7200, 100 + seed, 0.4), bins);
    if (Math.abs((fitted?.parameters[0] ?? Infinity) - Math.log(0.2 / 0.8)) <= 1.645 * Math.sqrt(fitted?.covariance?.[0][0] ?? 0)) held++;
  }
  expect(held).toBeGreaterThanOrEqual(39);
});

it("nothing is fitted to fewer than thirty who came back", () => {
  expect(fitReturns(sample(100, 0.2, 600, 7), bins)).toBeUndefined();
});
