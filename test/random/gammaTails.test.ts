import { expect, it } from "vitest";
import { gammaTails } from "../../src/random/gammaTails.ts";

it("so far out that nothing is left, the tail is nothing", () => {
  expect(gammaTails(0.5, 1.0868610198169137e308)).toEqual({ below: 1, above: 0 });
  expect(gammaTails(3, 1e5)).toEqual({ below: 1, above: 0 });
  expect(gammaTails(3, Infinity)).toEqual({ below: 1, above: 0 });
});

it("of a number that is none the tails are none, at once", () => {
  expect(gammaTails(Number.NaN, 2)).toEqual({ below: Number.NaN, above: Number.NaN });
  expect(gammaTails(2, Number.NaN)).toEqual({ below: Number.NaN, above: Number.NaN });
});

it("of shape 1 the tails are those of the exponential law", () => {
  for (const x of [0.1, 1, 1.9, 2.1, 10, 100, 700]) expect(gammaTails(1, x).above / Math.exp(-x)).toBeCloseTo(1, 11);
});
