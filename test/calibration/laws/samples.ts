import type { Law } from "../../../src/random/law.ts";
import { childA, childB, draw, unitInterval } from "../../../src/random/draw.ts";
import { prepareLaw } from "../../../src/random/preparedLaw.ts";
import { buildQuantileTable, sampleTable } from "../../../src/random/quantileTable.ts";

const [A, B] = [0x1234567, 0x7654321];

/** A sampler of a law: of each number (whole) one sample of so many values, rounded to the resolution. */
export function samplerOf(law: Law, resolution = 0.001): (sample: number, size: number) => Float64Array {
  const table = buildQuantileTable(prepareLaw(law, 1));
  return (sample, size) => {
    const [a, b] = [childA(A, B, sample), childB(A, B, sample)];
    return Float64Array.from({ length: size }, (_, i) => Math.round(sampleTable(table, draw(a, b, i)) / resolution) * resolution);
  };
}

/** Of each number one sample of uniform numbers in (0, 1). */
export function uniforms(sample: number, size: number): Float64Array {
  const [a, b] = [childA(B, A, sample), childB(B, A, sample)];
  return Float64Array.from({ length: size }, (_, i) => unitInterval(draw(a, b, i)));
}

/** The share that a 90 % interval may miss by, in so many samples, when it is right: 2.6 standard errors. */
export function coverageSlack(samples: number): number {
  return 2.6 * Math.sqrt((0.9 * 0.1) / samples);
}
