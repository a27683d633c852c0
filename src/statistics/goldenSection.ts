const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** What is left of a stretch that is searched: its ends, and the values at two places within it. */
export interface Section {
  readonly low: number;
  readonly high: number;
  readonly left: number;
  readonly right: number;
  readonly atLeft: number;
  readonly atRight: number;
}

/**
 * Narrows a stretch around the place where a function with one valley is least, by golden sections, until `isNarrow` says so of the stretch and the sections made; of two equal places the
 * right one's side stays. Source: J. Kiefer, Proc. Amer. Math. Soc. 4 (1953) 502. Cost: an evaluation a section.
 */
export function goldenSection(f: (x: number) => number, low: number, high: number, isNarrow: (width: number, sections: number) => boolean): Section {
  let [a, b] = [low, high];
  let [left, right] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let sections = 0; !isNarrow(b - a, sections); sections++) {
    if (atLeft < atRight) {
      [b, right, atRight] = [right, left, atLeft];
      left = b - GOLDEN * (b - a);
      atLeft = f(left);
    } else {
      [a, left, atLeft] = [left, right, atRight];
      right = a + GOLDEN * (b - a);
      atRight = f(right);
    }
  }
  return { low: a, high: b, left, right, atLeft, atRight };
}
