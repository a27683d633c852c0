import { HIGH, doubleOf, wordsOf } from "./doubleBits.ts";

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** Minimax coefficients of (log(1+f) − log(1−f) seen through s = f/(2+f)), powers s², s⁴ … s¹⁴. */
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;
/** Upper words of 1 and of √½: the significand is brought into [√½, √2). */
const ONE_WORD = 0x3ff00000;
const ROOT_HALF_WORD = 0x3fe6a09e;

/**
 * Natural logarithm, the same bits in every JavaScript engine (Math.log may differ in the last one); within 1 ulp.
 * x = 2^k · (1 + f) with 1 + f in [√½, √2), and log(1 + f) by a polynomial in (f / (2 + f))².
 * log 0 is −Infinity, log Infinity is Infinity; below 0 there is none (NaN, as Math.log).
 * Source: fdlibm, e_log.c (Sun Microsystems, 1993) for the reduction and the coefficients.
 */
export function logarithm(x: number): number {
  if (x === 1) return 0;
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let exponent = 0;
  if (x < SMALLEST_NORMAL) {
    x *= TWO_54;
    exponent = -54;
  }
  doubleOf[0] = x;
  const word = wordsOf[HIGH] + (ONE_WORD - ROOT_HALF_WORD);
  exponent += (word >>> 20) - 1023;
  wordsOf[HIGH] = (word & 0xfffff) + ROOT_HALF_WORD;
  const f = doubleOf[0] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const polynomial = w * (L2 + w * (L4 + w * L6)) + z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const halfSquare = 0.5 * f * f;
  return s * (halfSquare + polynomial) + exponent * LN2_LOW - halfSquare + f + exponent * LN2_HIGH;
}

/** log(1 − p) for p < 1, below 0 too, with full relative accuracy also where p is tiny. Source: W. Kahan's correction by the rounding of 1 − p. */
export function logarithmOfComplement(p: number): number {
  const complement = 1 - p;
  return complement === 1 ? -p : (logarithm(complement) * p) / (1 - complement);
}
