/** Where it stops: relative width of the bracket. */
const NARROW = 1e-15;

/**
 * The x in [low, high] where a rising function passes 0; an end where it does not change its sign inside.
 * Inverse quadratic steps where they are safe, halving where not: never slower than bisection by more than a little.
 * Source: T. R. Chandrupatla, A new hybrid quadratic/bisection algorithm, Advances in Engineering Software 28 (1997) 145.
 */
export function bracketedRoot(rising: (x: number) => number, low: number, high: number): number {
  let [a, b, c] = [high, low, low];
  let [fa, fb] = [rising(a), rising(b)];
  if (fa <= 0) return high;
  if (fb >= 0) return low;
  let fc = fb;
  let share = 0.5;
  for (;;) {
    const x = a + share * (b - a);
    const fx = rising(x);
    if ((fx > 0) === (fa > 0)) [c, fc] = [a, fa];
    else [c, fc, b, fb] = [b, fb, a, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const narrow = (NARROW * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a);
    if (narrow > 0.5 || fa === 0) return fa === 0 ? a : best;
    share = Math.min(1 - narrow, Math.max(narrow, nextShare(a, b, c, fa, fb, fc)));
  }
}

/** How far from a to b to look next. */
function nextShare(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  const safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
  if (!safe) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
