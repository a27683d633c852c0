import { goldenSection } from "../../statistics/goldenSection.ts";

/** Where a function with one top in [from, to] is greatest, to within `narrow`, and how great: golden section. */
export function topBetween(f: (x: number) => number, from: number, to: number, narrow: number): { at: number; value: number } {
  const { left, right, atLeft, atRight } = goldenSection((x) => -f(x), from, to, (width) => width <= narrow);
  return atLeft < atRight ? { at: left, value: -atLeft } : { at: right, value: -atRight };
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
