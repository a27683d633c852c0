/**
 * One double and, in the same memory, its two 32-bit words. Written before every read, so nothing passes from one call to the next.
 */
export const doubleOf = new Float64Array(1);
export const wordsOf = new Uint32Array(doubleOf.buffer);

/** Place in `wordsOf` of the word with sign and exponent; typed arrays lie in the machine's byte order. */
export const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** 2^exponent for a whole exponent in [−1022, 1023], exactly. */
export function powerOfTwo(exponent: number): number {
  wordsOf[HIGH] = (exponent + 1023) << 20;
  wordsOf[1 - HIGH] = 0;
  return doubleOf[0];
}
