import { expect } from "vitest";

/** Poisson numbers of this mean stay within five standard deviations. */
export function expectAbout(count: number, mean: number): void {
  expect(Math.abs(count - mean), `${count} of ${mean}`).toBeLessThan(5 * Math.sqrt(mean));
}
