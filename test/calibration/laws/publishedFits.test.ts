import { describe, expect, it } from "vitest";
import { fitFamily } from "../../../src/calibration/laws/fitFamily.ts";
import { exponentialFamily } from "../../../src/calibration/laws/exponentialFamily.ts";
import { gammaFamily } from "../../../src/calibration/laws/gammaFamily.ts";
import { lognormalFamily } from "../../../src/calibration/laws/lognormalFamily.ts";
import { timeCells } from "../../../src/calibration/laws/timeCells.ts";
import type { TimeFamily } from "../../../src/calibration/laws/timeFamily.ts";
import { weibullFamily } from "../../../src/calibration/laws/weibullFamily.ts";
import { prepareWeibull } from "../../../src/random/weibullLaw.ts";

/** Millions of revolutions of 23 ball bearings before they failed. Source: J. Lieblein, M. Zelen, J. Res. Nat. Bur. Standards 57 (1956) 273. */
const BEARINGS = timeCells({
  values: Float64Array.of(17.88, 28.92, 33, 41.52, 42.12, 45.6, 48.48, 51.84, 51.96, 54.12, 55.56, 67.8, 68.64, 68.64, 68.88, 84.12, 93.12, 98.64, 105.12, 105.84, 127.92, 128.04, 173.4),
  resolution: 0.01,
});
/** Weeks of remission under 6-MP. Source: E. J. Freireich et al., Blood 21 (1963) 699. */
const REMISSION = timeCells({ values: Float64Array.of(6, 6, 6, 7, 10, 13, 16, 22, 23), above: Float64Array.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35), resolution: 0.01 });

function fitted(cells: typeof BEARINGS, family: TimeFamily): { mean: number; cv: number; logLikelihood: number; errors: number[] } {
  const found = fitFamily(cells, family);
  if (found === undefined) throw new Error("no fit");
  const resolved = cells.n * Math.log(cells.resolution);
  return {
    mean: Math.exp(found.parameters[0]),
    cv: Math.exp(found.parameters[1] ?? 0),
    logLikelihood: found.logLikelihood - resolved,
    errors: (found.covariance ?? []).map((row, i) => Math.sqrt(row[i])),
  };
}

describe("published fits are found again", () => {
  it("ball bearings: Weibull with shape 2.102 and scale 81.88", () => {
    // Source: J. F. Lawless, Statistical Models and Methods for Lifetime Data (1982), §4.1.
    const { mean, cv, logLikelihood } = fitted(BEARINGS, weibullFamily);
    const { shape, scale } = prepareWeibull(mean, cv);
    expect(shape).toBeCloseTo(2.102, 3);
    expect(scale).toBeCloseTo(81.88, 1);
    expect(logLikelihood).toBeCloseTo(-113.69, 1);
  });

  it("ball bearings: gamma with shape 4.02 and lognormal with log-mean 4.150 and log-deviation 0.522", () => {
    const gamma = fitted(BEARINGS, gammaFamily);
    expect(1 / gamma.cv ** 2).toBeCloseTo(4.02, 1);
    expect(gamma.mean).toBeCloseTo(72.22, 1);
    const lognormal = fitted(BEARINGS, lognormalFamily);
    const variance = Math.log1p(lognormal.cv ** 2);
    expect(Math.log(lognormal.mean) - variance / 2).toBeCloseTo(4.1504, 3);
    expect(Math.sqrt(variance)).toBeCloseTo(0.5217, 3);
    expect(gamma.logLikelihood).toBeCloseTo(-113.03, 1);
    expect(lognormal.logLikelihood).toBeCloseTo(-113.13, 1);
  });

  it("6-MP, most of it censored: exponential with mean 359/9, Weibull with shape 1.354 and scale 33.77", () => {
    // Source: D. R. Cox, D. Oakes, Analysis of Survival Data (1984), §3.3 and §3.6.
    const exponential = fitted(REMISSION, exponentialFamily);
    expect(exponential.mean).toBeCloseTo(359 / 9, 3);
    expect(exponential.errors[0]).toBeCloseTo(1 / 3, 3);
    const weibull = fitted(REMISSION, weibullFamily);
    const { shape, scale } = prepareWeibull(weibull.mean, weibull.cv);
    expect(shape).toBeCloseTo(1.354, 3);
    expect(scale).toBeCloseTo(33.77, 1);
  });
});
