import { powerOfTwo } from "./doubleBits.ts";
import { logarithm } from "./logarithm.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;
/** Minimax coefficients of x·coth(x/2) in x², see the source. */
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;
/** Above: more than the largest double. Below the other: less than half of the smallest. */
const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019411;

/**
 * e^x, the same bits in every JavaScript engine (Math.exp may differ in the last one); within 1 ulp.
 * x = k·ln 2 + r with |r| ≤ ½ ln 2, e^r by a rational function of r, then scaled by 2^k.
 * Source: fdlibm, e_exp.c (Sun Microsystems, 1993) for the reduction and the coefficients.
 */
export function exponential(x: number): number {
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;
  const k = Math.floor(PER_LN2 * x + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const y = 1 + ((r * c) / (2 - c) - low + high);
  if (k > 1023) return y * 2 * powerOfTwo(k - 1);
  // Scaled in two steps where the result may be subnormal, so that it is rounded once.
  if (k < -1021) return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
  return k === k ? y * powerOfTwo(k) : NaN;
}

/** 1 − e^(−y) for y ≥ 0, with full relative accuracy also where y is tiny. Source: W. Kahan's correction by the rounding of e^(−y). */
export function complementOfExponential(y: number): number {
  const decay = exponential(-y);
  if (decay === 1) return y;
  return decay < 0.25 ? 1 - decay : ((decay - 1) * y) / logarithm(decay);
}
