import { describe, expect, it } from "vitest";
import { childA, childB, draw, unitInterval } from "../../src/random/draw.ts";
import { seedKey } from "../../src/random/seedKey.ts";

const SIZE = 200_000;
/** 99.99 % of a standard normal; a dozen statistics are looked at. */
const LIMIT = 3.9;

const [k0, k1, k2, k3] = seedKey("618", "stream pre-sale");
/** The address of a conversation: replication, quarter-hour, place. */
function address(replication: number, quarter: number, place: number): [number, number] {
  const a0 = draw(k0, k1, replication);
  const b0 = draw(k2, k3, replication);
  const a1 = childA(a0, b0, quarter);
  const b1 = childB(a0, b0, quarter);
  return [childA(a1, b1, place), childB(a1, b1, place)];
}

function uniformAt(replication: number, quarter: number, place: number, number: number): number {
  const [a, b] = address(replication, quarter, place);
  return unitInterval(draw(a, b, number));
}

/** Standardised mean, second moment and lag correlation of pairs of uniforms that should be independent. */
function scores(pair: (index: number) => readonly [number, number]): Record<string, number> {
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let index = 0; index < SIZE; index++) {
    const [x, y] = pair(index);
    sum += x - 0.5;
    squares += (x - 0.5) ** 2 - 1 / 12;
    products += (x - 0.5) * (y - 0.5);
  }
  return {
    mean: sum / Math.sqrt(SIZE / 12),
    spread: squares / Math.sqrt(SIZE / 180),
    correlation: (products * 12) / Math.sqrt(SIZE),
  };
}

const NEIGHBOURS: Readonly<Record<string, (index: number) => readonly [number, number]>> = {
  "draws of one conversation": (index) => [uniformAt(0, 3, index >> 3, index & 7), uniformAt(0, 3, index >> 3, (index & 7) + 1)],
  "messages and turns": (index) => [uniformAt(0, 3, index, 8), uniformAt(0, 3, index, 4096 + 8)],
  "conversations of a quarter-hour": (index) => [uniformAt(0, 3, index, 0), uniformAt(0, 3, index + 1, 0)],
  "quarter-hours": (index) => [uniformAt(0, index & 127, index >> 7, 0), uniformAt(0, (index & 127) + 1, index >> 7, 0)],
  "replications": (index) => [uniformAt(index, 5, 0, 0), uniformAt(index + 1, 5, 0, 0)],
};

describe("draws by address", () => {
  for (const [name, pair] of Object.entries(NEIGHBOURS)) {
    it(`are uniform, and do not correlate between neighbouring ${name}`, () => {
      for (const score of Object.values(scores(pair))) expect(Math.abs(score)).toBeLessThan(LIMIT);
    });
  }

  it("fill a square of neighbouring draws evenly", () => {
    const cells = new Float64Array(1024);
    for (let place = 0; place < SIZE; place++) cells[Math.floor(uniformAt(1, 7, place, 0) * 32) * 32 + Math.floor(uniformAt(1, 7, place, 1) * 32)]++;
    const expected = SIZE / 1024;
    const chiSquare = cells.reduce((sum, cell) => sum + (cell - expected) ** 2 / expected, 0);
    expect(Math.abs(chiSquare - 1023) / Math.sqrt(2 * 1023)).toBeLessThan(LIMIT);
  });

  it("do not correlate between keys of neighbouring seeds", () => {
    const keyed = (seed: number, number: number): number => {
      const key = seedKey(String(seed), "stream pre-sale");
      return unitInterval(draw(draw(key[0], key[1], 0), draw(key[2], key[3], 0), number));
    };
    let products = 0;
    for (let seed = 0; seed < 4000; seed++) products += (keyed(seed, 0) - 0.5) * (keyed(seed + 1, 0) - 0.5);
    expect(Math.abs((products * 12) / Math.sqrt(4000))).toBeLessThan(LIMIT);
  });

  it("lie strictly between 0 and 1", () => {
    expect(unitInterval(0)).toBeGreaterThan(0);
    expect(unitInterval(-1)).toBeLessThan(1);
  });
});
