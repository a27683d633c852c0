import { uniforms } from "../../random/words.ts";

/** Throws by which a random scenario is made; the same for the same seed. */
export interface Dice {
  /** A whole number from least to greatest, both included. */
  readonly number: (least: number, greatest: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Each value with the probability. */
  readonly some: <Value>(values: readonly Value[], probability: number) => Value[];
}

export function diceOf(seed: string): Dice {
  const next = uniforms(seed);
  const number = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1));
  const chance = (probability: number): boolean => next() < probability;
  return {
    number,
    chance,
    pick: (values) => values[number(0, values.length - 1)],
    some: (values, probability) => values.filter(() => chance(probability)),
  };
}
