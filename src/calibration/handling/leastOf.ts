import { goldenSection } from "../../statistics/goldenSection.ts";

/** The place of the least value of a function with one valley between `low` and `high`, after so many sections; `low` where nothing inside is less. */
export function leastOf(f: (x: number) => number, low: number, high: number, sections: number): number {
  const rest = goldenSection(f, low, high, (_, made) => made === sections);
  const middle = (rest.low + rest.high) / 2;
  return f(low) <= f(middle) ? low : middle;
}
