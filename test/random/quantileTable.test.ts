import { describe, expect, test } from "vitest";
import type { Law } from "../../src/random/law.ts";
import { lawMean } from "../../src/random/lawMean.ts";
import { lawQuantile, prepareLaw } from "../../src/random/preparedLaw.ts";
import { buildQuantileTable, EXACT_HIGH_FINE, EXACT_LOW_CELLS, EXACT_LOW_FINE, sampleTable, TABLE_CELLS, type QuantileTable } from "../../src/random/quantileTable.ts";
import { relativeError } from "./reference.ts";
import { words } from "./words.ts";

/** Three-point Gauss-Legendre over [from, to] of p, of the quantile itself. */
function gauss(table: QuantileTable, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = (from + to) / 2;
  const out = Math.sqrt(0.6) * half;
  const at = (p: number): number => lawQuantile(table.law, p);
  return (half * (5 * at(middle - out) + 8 * at(middle) + 5 * at(middle + out))) / 9;
}

/** The mean of what the table gives: trapezia over straight cells, exact cells by quadrature in pieces that halve towards 0 and 1. */
function tableMean(table: QuantileTable): number {
  let sum = 0;
  for (let cell = 0; cell < TABLE_CELLS; cell++) {
    if (table.exact[cell] === 0) {
      sum += (table.values[cell] + table.values[cell + 1]) / 2 / TABLE_CELLS;
    } else if (cell === 0 || cell === TABLE_CELLS - 1) {
      for (let i = 1; i <= 40; i++) {
        const [wide, narrow] = [2 ** (1 - i) / TABLE_CELLS, 2 ** -i / TABLE_CELLS];
        sum += cell === 0 ? gauss(table, narrow, wide) : gauss(table, 1 - wide, 1 - narrow);
      }
    } else {
      for (let i = 0; i < 256; i++) sum += gauss(table, (cell + i / 256) / TABLE_CELLS, (cell + (i + 1) / 256) / TABLE_CELLS);
    }
  }
  return sum;
}

const LAWS: Record<string, Law> = {
  exponential: { exponential: { mean: 30 } },
  "lognormal with cv 0.9": { lognormal: { mean: 40, cv: 0.9 } },
  "lognormal with cv 0.3": { lognormal: { mean: 40, cv: 0.3 } },
  "gamma with cv 0.5": { gamma: { mean: 20, cv: 0.5 } },
  "weibull with cv 1.3": { weibull: { mean: 20, cv: 1.3 } },
  "a mixture of two continuous laws": { mixture: [{ share: 0.6, of: { lognormal: { mean: 15, cv: 0.2 } } }, { share: 0.4, of: { lognormal: { mean: 900, cv: 0.2 } } }] },
};

describe("straight cells", () => {
  for (const [name, law] of Object.entries(LAWS)) {
    test(`the mean of ${name} is off by at most 1e-5 of itself`, () => {
      expect(relativeError(tableMean(buildQuantileTable(prepareLaw(law, 1000))), 1000 * lawMean(law))).toBeLessThan(1e-5);
    });
    test(`a draw of ${name} is within a thousandth of the quantile`, () => {
      const table = buildQuantileTable(prepareLaw(law, 1000));
      const next = words(name);
      let worst = 0;
      for (let i = 0; i < 20_000; i++) {
        const word = next();
        const exact = lawQuantile(table.law, (word + 0.5) / 4294967296);
        worst = Math.max(worst, relativeError(sampleTable(table, word), exact));
      }
      expect(worst).toBeLessThan(1e-3);
    });
  }
  test("the outermost words are the quantile itself, whether signed or not", () => {
    const table = buildQuantileTable(prepareLaw({ lognormal: { mean: 40, cv: 0.9 } }, 1000));
    for (const word of [0, 1, EXACT_LOW_FINE * 2 ** 14 - 1, 2 ** 32 - 1, 2 ** 32 - EXACT_HIGH_FINE * 2 ** 14]) {
      const quantile = lawQuantile(table.law, (word + 0.5) / 2 ** 32);
      expect(sampleTable(table, word)).toBe(quantile);
      expect(sampleTable(table, word | 0)).toBe(quantile);
    }
  });
  test("a draw never falls as the word grows", () => {
    const falls: string[] = [];
    for (const [name, law] of Object.entries(LAWS)) {
      const table = buildQuantileTable(prepareLaw(law, 1000));
      let last = 0;
      for (let word = 0; word < 2 ** 32; word += 99_991) {
        const value = sampleTable(table, word);
        if (value < last * (1 - 1e-13)) falls.push(`${name}, word ${word}`);
        last = value;
      }
    }
    expect(falls).toEqual([]);
  });
});

describe("laws that jump", () => {
  const JUMPING: Record<string, Law> = {
    constant: { constant: 12 },
    geometric: { geometric: { mean: 2.7 } },
    empirical: { empirical: [1, 2, 2, 9, 30] },
    "a mixture with single values": { mixture: [{ share: 0.3, of: { constant: 5 } }, { share: 0.7, of: { lognormal: { mean: 40, cv: 0.9 } } }] },
    "a mixture with never": { mixture: [{ share: 0.3, of: "never" }, { share: 0.7, of: { exponential: { mean: 40 } } }] },
  };
  for (const [name, law] of Object.entries(JUMPING)) {
    test(`a draw of ${name} takes single values exactly`, () => {
      const table = buildQuantileTable(prepareLaw(law, 1000));
      expect(table.discrete).toBe(true);
      const next = words(name);
      const wrong: string[] = [];
      for (let i = 0; i < 40_000; i++) {
        const word = next();
        const exact = lawQuantile(table.law, (word + 0.5) / 4294967296);
        const drawn = sampleTable(table, word);
        if (drawn !== exact && !(relativeError(drawn, exact) < 1e-3 && drawn !== 5000)) wrong.push(`word ${word}: ${drawn}, not ${exact}`);
      }
      expect(wrong).toEqual([]);
    });
  }
  test("only the cells that hold a jump are computed in a mixture", () => {
    const table = buildQuantileTable(prepareLaw(JUMPING["a mixture with never"], 1000));
    expect(table.exact.subarray(EXACT_LOW_CELLS, 2800).reduce((sum, cell) => sum + cell, 0)).toBe(0);
    expect(table.exact[Math.floor(0.7 * TABLE_CELLS)]).toBe(1);
  });
  test("what never happens never happens", () => {
    const table = buildQuantileTable(prepareLaw("never", 1000));
    expect([0, 77, 2 ** 31, 2 ** 32 - 1].map((word) => sampleTable(table, word))).toEqual([Infinity, Infinity, Infinity, Infinity]);
  });
});

test("a table is plain data", () => {
  const table = buildQuantileTable(prepareLaw({ gamma: { mean: 3, cv: 0.4 } }, 1000));
  expect(structuredClone(table)).toEqual(table);
});

test("own logarithm and exponential keep a table to the bit", () => {
  // A pinned digest: it may change only with a change of the laws, and every golden file with it.
  let digest = 0;
  for (const law of Object.values(LAWS)) {
    const bytes = new Uint32Array(buildQuantileTable(prepareLaw(law, 1000)).values.buffer);
    for (const word of bytes) digest = (Math.imul(digest ^ word, 0x9e3779b1) >>> 13) ^ Math.imul(digest ^ word, 0x85ebca6b);
  }
  expect(digest >>> 0).toMatchInlineSnapshot(`3143690155`);
});
