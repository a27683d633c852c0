const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function with one top in [from, to] is greatest, to within `narrow`, and how great: golden section. */
export function topBetween(f: (x: number) => number, from: number, to: number, narrow: number): { at: number; value: number } {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fLeft, fRight] = [f(left), f(right)];
  while (high - low > narrow) {
    if (fLeft > fRight) {
      [high, right, fRight] = [right, left, fLeft];
      left = high - GOLDEN * (high - low);
      fLeft = f(left);
    } else {
      [low, left, fLeft] = [left, right, fRight];
      right = low + GOLDEN * (high - low);
      fRight = f(right);
    }
  }
  return fLeft > fRight ? { at: left, value: fLeft } : { at: right, value: fRight };
}

/** Where between `inside`, at which a function reaches the goal, and `end` it no longer does; the end where it does throughout. */
export function edgeBetween(f: (x: number) => number, goal: number, inside: number, end: number, narrow: number): number {
  if (f(end) >= goal) return end;
  let [reaches, fails] = [inside, end];
  while (Math.abs(fails - reaches) > narrow) {
    const middle = (reaches + fails) / 2;
    if (f(middle) >= goal) reaches = middle;
    else fails = middle;
  }
  return (reaches + fails) / 2;
}
