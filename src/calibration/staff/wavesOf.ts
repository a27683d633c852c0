import type { Stint } from "../observed/stint.ts";
import type { Meal, MealPattern } from "./mealPatterns.ts";

/** On so large a share of the days agent i in wave i mod waves must give the numbers that were there. */
const LEAST_SHARE = 0.8;

/**
 * The meals of a shift whose agents eat in turn, wave after wave, each a meal's length after the one before. Undefined where they do not: meals are not equally long, do not follow each other, or the waves
 * are not as large as agent i in wave i mod waves makes them, on one day in five.
 */
export function wavesOf(patterns: readonly MealPattern[], countsOf: (stints: readonly Stint[]) => ReadonlyMap<string, number>): readonly (Meal & { readonly waves: number })[] | undefined {
  const [first] = patterns;
  const waves = patterns.length;
  if (waves === 1) return first.meals.map((meal) => ({ ...meal, waves }));
  const follow = patterns.every(({ meals }, wave) => meals.length === first.meals.length && meals.length > 0
    && meals.every(({ from, length }, place) => length === first.meals[place].length && from === first.meals[place].from + wave * length));
  if (!follow) return undefined;
  const all = countsOf(patterns.flatMap(({ stints }) => stints));
  const ofWaves = patterns.map(({ stints }) => countsOf(stints));
  const fitting = [...all].filter(([day, agents]) => ofWaves.every((counts, wave) => (counts.get(day) ?? 0) === Math.ceil((agents - wave) / waves)));
  return fitting.length >= LEAST_SHARE * all.size ? first.meals.map((meal) => ({ ...meal, waves })) : undefined;
}
