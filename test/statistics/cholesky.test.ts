import { expect, it } from "vitest";
import { choleskyFactor, choleskySolved, forwardSolved } from "../../src/statistics/cholesky.ts";

// A textbook case: [[4, 12, -16], [12, 37, -43], [-16, -43, 98]] = L·Lᵀ with L = [[2, 0, 0], [6, 1, 0], [-8, 5, 3]].
const MATRIX = [[4, 12, -16], [12, 37, -43], [-16, -43, 98]];

it("finds the lower factor of a positive definite matrix", () => {
  expect(choleskyFactor(MATRIX)?.map((row) => [...row])).toEqual([[2, 0, 0], [6, 1, 0], [-8, 5, 3]]);
});

it("solves by it, half and whole", () => {
  const factor = choleskyFactor(MATRIX) ?? [];
  expect([...forwardSolved(factor, [2, 7, 0])]).toEqual([1, 1, 1]);
  const x = choleskySolved(factor, [4, 12, -16]);
  expect([...x].map((value) => Math.round(value * 1e9) / 1e9 + 0)).toEqual([1, 0, 0]);
});

it("tells of a matrix that is not positive definite", () => {
  expect(choleskyFactor([[1, 2], [2, 4]])).toBeUndefined();
  expect(choleskyFactor([[1, 2], [2, 1]])).toBeUndefined();
});
