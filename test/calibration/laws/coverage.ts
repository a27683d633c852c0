import { fitTimes } from "../../../src/calibration/laws/fitTimes.ts";
import { lawCv } from "../../../src/calibration/laws/lawCv.ts";
import type { LawFamily } from "../../../src/calibration/laws/lawFamily.ts";
import type { Law } from "../../../src/random/law.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { samplerOf, uniforms } from "./samples.ts";

/** Shares of samples in which the 90 % intervals of mean and cv hold the truth, the law of the family itself being fitted, or the family being chosen. */
export function coverage(family: LawFamily | undefined, law: Law, samples: number, size: number, resolution: number, withPatience: boolean): { mean: number; cv: number } {
  const sampler = samplerOf(law, resolution);
  const [mean, cv] = [lawMean(law), lawCv(law)];
  const inside = { mean: 0, cv: 0 };
  for (let sample = 0; sample < samples; sample++) {
    const times = sampler(sample + size, size);
    const ends = withPatience ? uniforms(sample + size, size).map((u) => -mean * 2 * Math.log(u)) : times;
    const fitted = fitTimes({ values: times.filter((time, i) => time <= ends[i]), above: ends.filter((end, i) => end < times[i]), resolution }, { of: "gaps", ...(family === undefined ? {} : { families: [family] }) });
    if (fitted === undefined) continue;
    const { fit } = fitted;
    if ((fit.lower ?? Infinity) <= mean && mean <= (fit.upper ?? 0)) inside.mean++;
    if ((fit.cv?.lower ?? Infinity) <= cv && cv <= (fit.cv?.upper ?? 0)) inside.cv++;
  }
  return { mean: inside.mean / samples, cv: inside.cv / samples };
}
