import { describe, expect, it } from "vitest";
import { fitPatience } from "../../../src/calibration/buyers/fitPatience.ts";
import type { FittedPatience } from "../../../src/calibration/buyers/fitPatience.ts";
import { patienceAt } from "../../../src/calibration/buyers/patienceLikelihood.ts";
import { binOf, timeBins } from "../../../src/calibration/buyers/timeBins.ts";
import type { WaitCounts } from "../../../src/calibration/buyers/waitCounts.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";
import { isLongForm } from "../../truth/truthForm.ts";

const bins = timeBins(0.001);
const NEXT = 0.7;
const SILENT = 0.6;
const MEAN = 300;
/** At 90 % all but one of a thousand such tests hold so many: three standard errors below 27 of 30, or 5 of 8. */
const [SAMPLES, LEAST_HELD] = isLongForm ? [30, 22] : [8, 4];

interface Sample {
  readonly counts: WaitCounts;
  /** Seconds waited altogether by all who left, and until the handling by all others; how many left. */
  readonly waited: number;
  readonly left: number;
}

/** Leaving is told by rows, or shows only in that nobody answered; or the desk leaves four turns of ten unanswered besides. */
type Seen = "rows" | "unanswered" | "neglect";

/** Turns that would be handled after times spread evenly up to 20 minutes; patience exponential. `isTold`: whether the log has the time of silent leaving. */
function sample(n: number, seed: number, isTold: boolean, mean = MEAN, seen: Seen = "rows"): Sample {
  const column = (): Float64Array => new Float64Array(bins.count);
  const counts = { bins, next: column(), closing: column(), thereAndOver: column(), nothing: column(), unknown: column(), open: column(), told: column(), gone: column(), nextOfTurn: column(), overOfTurn: column(), guessed: 0 };
  let [waited, left] = [0, 0];
  for (let i = 0; i < n; i++) {
    const u = (k: number): number => unitInterval(draw(seed, 4711, 4 * i + k));
    const [handled, patience, isSilent, goesOn] = [1200 * u(0), -mean * Math.log(u(1)), u(2) < SILENT, u(3) < NEXT];
    waited += Math.min(handled, patience);
    if (seen === "neglect" && u(3) * 977 % 1 < 0.4) counts.gone[binOf(bins, handled)]++;
    else if (patience >= handled) (goesOn ? counts.next : counts.nothing)[binOf(bins, handled)]++;
    else {
      left++;
      if (!isSilent && seen === "rows") counts.open[binOf(bins, patience)]++;
      else if (!isSilent) counts.gone[binOf(bins, handled)]++;
      else if (isTold) counts.told[binOf(bins, patience)]++;
      else counts.nothing[binOf(bins, handled)]++;
    }
  }
  const nothingCells = Array.from(counts.nothing, (count, wait) => ({ turn: 1, wait, sent: 0, count })).filter(({ count }) => count > 0);
  const goneCells = Array.from(counts.gone, (count, wait) => ({ waits: [wait], sent: 0, count })).filter(({ count }) => count > 0);
  return { counts: { ...counts, nothingCells, goneCells, nothingCellOf: new Int32Array() }, waited, left };
}

const never = (): number => 0;

function meanOf(fitted: FittedPatience | undefined): number {
  return fitted === undefined ? 0 : Math.exp(fitted.parameters[0]);
}

describe("patience", () => {
  it("that is exponential is the time waited over the number who left, where the log tells of all of them", () => {
    const { counts, waited, left } = sample(4000, 1, true);
    const fitted = fitPatience(counts, never);
    expect(fitted?.form.family?.family).toBe("exponential");
    expect(fitted?.form.told).toBe(1);
    expect(Math.abs(meanOf(fitted) / (waited / left) - 1)).toBeLessThan(0.005);
    expect(Math.sqrt(fitted?.covariance?.[0][0] ?? 0)).toBeCloseTo(1 / Math.sqrt(left), 3);
  });

  it("is found with the silent share and the chance of another turn where silent leaving does not show: 90 % intervals hold the truth in most samples", () => {
    const held = [0, 0, 0];
    for (let seed = 0; seed < SAMPLES; seed++) {
      const fitted = fitPatience(sample(1500, 100 + seed, false).counts, never);
      if (fitted?.covariance === undefined || fitted.form.family?.family !== "exponential") continue;
      [Math.log(MEAN), Math.log(SILENT / (1 - SILENT)), Math.log(NEXT / (1 - NEXT))].forEach((truth, place) => {
        if (Math.abs(fitted.parameters[place] - truth) <= 1.645 * Math.sqrt(fitted.covariance?.[place][place] ?? 0)) held[place]++;
      });
    }
    for (const each of held) expect(each, held.join()).toBeGreaterThanOrEqual(LEAST_HELD);
  });

  it("is found where neither kind of leaving is told, and who left openly was only never answered: 90 % intervals hold the truth in most samples", () => {
    const held = [0, 0, 0];
    for (let seed = 0; seed < SAMPLES; seed++) {
      const fitted = fitPatience(sample(1500, 300 + seed, false, MEAN, "unanswered").counts, never);
      if (fitted?.covariance === undefined || fitted.form.family?.family !== "exponential" || fitted.form.neglected === undefined) continue;
      [Math.log(MEAN), Math.log(SILENT / (1 - SILENT)), Math.log(NEXT / (1 - NEXT))].forEach((truth, place) => {
        if (Math.abs(fitted.parameters[place] - truth) <= 1.645 * Math.sqrt(fitted.covariance?.[place][place] ?? 0)) held[place]++;
      });
    }
    for (const each of held) expect(each, held.join()).toBeGreaterThanOrEqual(LEAST_HELD);
  });

  it("is told from a desk that leaves four turns of ten unanswered however short the wait", () => {
    const fitted = fitPatience(sample(3000, 5, false, 1e12, "neglect").counts, never);
    expect(fitted?.form.neglected).toBeUndefined();
    expect(Math.abs(patienceAt(fitted?.form ?? { hasThanks: false }, fitted?.parameters ?? []).neglected - 0.4)).toBeLessThan(3 * Math.sqrt((0.4 * 0.6) / 3000));
  });

  it("is without end where nobody is seen to leave and long waits end no more conversations than short ones", () => {
    const fitted = fitPatience(sample(2000, 3, true, 1e12).counts, never);
    expect(fitted?.form.family).toBeUndefined();
    expect(Math.abs(patienceAt(fitted?.form ?? { hasThanks: false }, fitted?.parameters ?? []).next - NEXT)).toBeLessThan(3 * Math.sqrt((NEXT * (1 - NEXT)) / 2000));
  });

  it("has a cv that a scenario takes, also where a few left at once and all others stayed for long", () => {
    const { counts } = sample(2000, 6, true, 1e12);
    counts.open[binOf(bins, 0.06)] = 4;
    const fitted = fitPatience(counts, never);
    for (const { fitted: { form, parameters } } of fitted?.laws ?? []) if (form.family?.parameters === 2) expect(Math.exp(parameters[1])).toBeLessThanOrEqual(10);
    expect(fitted?.form.family).toBeDefined();
  });

  it("is not fitted to fewer than thirty waits", () => {
    expect(fitPatience(sample(20, 4, true).counts, never)).toBeUndefined();
  });
});
