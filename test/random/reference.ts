import { readFileSync } from "node:fs";

/** Reference values by name, each row the arguments and then the value; see test/fixtures/mpmath/specialFunctions.py. */
export function reference(name: string): number[][] {
  const text = readFileSync(new URL("../fixtures/mpmath/specialFunctions.json", import.meta.url), "utf8");
  return (JSON.parse(text) as Record<string, number[][]>)[name];
}

export function relativeError(value: number, expected: number): number {
  return Math.abs(value - expected) / Math.abs(expected);
}

/** Distance of two doubles of one sign in units of the last place. */
export function ulpDistance(a: number, b: number): number {
  const doubles = new Float64Array([a, b]);
  const bits = new BigInt64Array(doubles.buffer);
  return Math.abs(Number(bits[0] - bits[1]));
}
