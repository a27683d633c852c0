/**
 * Addressed draws: a draw is a pure function of where it belongs, never of how many draws came before it, so two rosters meet the
 * same buyers and one more draw somewhere shifts nothing elsewhere.
 *
 * An address is two mixed 32-bit words. From it come child addresses (a day, a quarter-hour, a conversation) and draws.
 */

/**
 * A 32-bit word for number `i` at the address (a, b), as a signed integer.
 * Two multiplications: one alone leaves neighbouring numbers correlated. Source: the multipliers of C. Wellons' lowbias32 search.
 */
export function draw(a: number, b: number, i: number): number {
  let x = (a + Math.imul(i, 0x9e3779b9)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ b ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

/** First word of the child address number `n` of (a, b). */
export function childA(a: number, b: number, n: number): number {
  return draw(a ^ 0x5bd1e995, b, n);
}

/** Second word of the child address; another constant and the words exchanged, so that it is not the first one again. */
export function childB(a: number, b: number, n: number): number {
  return draw(b ^ 0x2545f491, a, n);
}

/** The word as a number strictly between 0 and 1. */
export function unitInterval(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}
