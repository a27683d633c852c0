import { expect, test } from "vitest";
import { exponential } from "../../src/random/exponential.ts";
import { complementOfExponential } from "../../src/random/exponential.ts";
import { logarithm, logarithmOfComplement } from "../../src/random/logarithm.ts";
import { reference, relativeError, ulpDistance } from "./reference.ts";
import { words } from "./words.ts";

test("the logarithm is within one unit in the last place of Math.log on half a million numbers of every size", () => {
  const next = words("logarithm");
  let worst = 0;
  for (let i = 0; i < 500_000; i++) {
    const x = (1 + next() / 4294967296) * 2 ** (Math.floor((next() / 4294967296) * 2044) - 1022);
    worst = Math.max(worst, ulpDistance(logarithm(x), Math.log(x)));
  }
  expect(worst).toBeLessThanOrEqual(1);
});

test("the logarithm is within one unit in the last place of Math.log on half a million numbers about 1", () => {
  const next = words("about one");
  let worst = 0;
  for (let i = 0; i < 500_000; i++) {
    const x = 0.5 + (next() + 0.5) / 4294967296;
    worst = Math.max(worst, ulpDistance(logarithm(x), Math.log(x)));
  }
  expect(worst).toBeLessThanOrEqual(1);
});

test("the exponential is within one unit in the last place of Math.exp on a million numbers", () => {
  const next = words("exponential");
  let worst = 0;
  for (let i = 0; i < 1_000_000; i++) {
    const x = (next() / 4294967296 - 0.5) * (i % 2 === 0 ? 1400 : 4);
    worst = Math.max(worst, ulpDistance(exponential(x), Math.exp(x)));
  }
  expect(worst).toBeLessThanOrEqual(1);
});

test("logarithm and exponential agree with values of sixty digits", () => {
  for (const [x, value] of reference("logarithm")) expect(ulpDistance(logarithm(x), value)).toBeLessThanOrEqual(1);
  for (const [x, value] of reference("exponential")) expect(ulpDistance(exponential(x), value)).toBeLessThanOrEqual(1);
});

test("the logarithm has its limits at 0 and at infinity, and none below 0", () => {
  expect(logarithm(0)).toBe(-Infinity);
  expect(logarithm(Infinity)).toBe(Infinity);
  expect(logarithm(1)).toBe(0);
  expect(logarithm(-1)).toBeNaN();
  expect(logarithm(NaN)).toBeNaN();
  expect(logarithm(Number.MIN_VALUE)).toBe(Math.log(Number.MIN_VALUE));
  expect(logarithm(Number.MAX_VALUE)).toBe(Math.log(Number.MAX_VALUE));
});

test("the exponential has its limits where doubles end", () => {
  expect(exponential(0)).toBe(1);
  expect(exponential(-0)).toBe(1);
  expect(exponential(Infinity)).toBe(Infinity);
  expect(exponential(-Infinity)).toBe(0);
  expect(exponential(710)).toBe(Infinity);
  expect(exponential(-746)).toBe(0);
  expect(exponential(-745)).toBe(Number.MIN_VALUE);
  expect(exponential(1e-300)).toBe(1);
  expect(exponential(NaN)).toBeNaN();
});

test("the complements keep their relative accuracy where they are tiny", () => {
  for (const tiny of [1e-300, 1e-20, 1e-10, 1e-5, 0.01, 0.3, 0.9]) {
    expect(relativeError(logarithmOfComplement(tiny), Math.log1p(-tiny))).toBeLessThan(1e-15);
    expect(relativeError(complementOfExponential(tiny), -Math.expm1(-tiny))).toBeLessThan(1e-15);
  }
});
