import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { seedKey } from "../../src/random/seedKey.ts";

test("a key depends on the seed and on the stream's name, and on nothing else", () => {
  const random = vi.spyOn(Math, "random").mockImplementation(() => {
    throw new Error("drawn from Math.random");
  });
  const key = seedKey("618", "arrivals");
  seedKey("other");
  expect(seedKey("618", "arrivals")).toEqual(key);
  random.mockRestore();
});

test("keys keep their values from version to version", () => {
  expect([seedKey("618"), seedKey(""), seedKey("双十一", "pre-sale")]).toMatchInlineSnapshot(`
    [
      [
        1930954144,
        1614613444,
        1076569001,
        1134105403,
      ],
      [
        2808914684,
        693486866,
        300084226,
        1134225344,
      ],
      [
        2429298219,
        3779497316,
        1445295014,
        623325405,
      ],
    ]
  `);
});

test("a key is four unsigned words", () => {
  for (const word of seedKey("1")) expect(Number.isInteger(word) && word >= 0 && word < 2 ** 32).toBe(true);
});

test("no two of many similar seeds and names share a word", () => {
  const seen = new Set<number>();
  let made = 0;
  for (let seed = 0; seed < 200; seed++) {
    for (const name of ["", "a", "b", "pre-sale", "after-sale"]) {
      for (const word of seedKey(String(seed), name)) {
        seen.add(word);
        made += 1;
      }
    }
  }
  // 4,000 random words share about 0.002 pairs.
  expect(seen.size).toBe(made);
});

test("seed and name are not taken for one text", () => {
  expect(seedKey("1", "2:3")).not.toEqual(seedKey("1:2", "3"));
  expect(seedKey("12", "")).not.toEqual(seedKey("1", "2"));
});

test("a change of one letter anywhere turns about half of all bits", () => {
  let turned = 0;
  let bits = 0;
  const base = "spring sale, week 23";
  for (let i = 0; i < base.length; i++) {
    for (let flip = 1; flip < 32; flip *= 2) {
      const other = base.slice(0, i) + String.fromCharCode(base.charCodeAt(i) ^ flip) + base.slice(i + 1);
      seedKey(base).forEach((word, j) => {
        let difference = word ^ seedKey(other)[j];
        for (; difference !== 0; difference &= difference - 1) turned += 1;
        bits += 32;
      });
    }
  }
  // Five standard errors of the share of fair coins.
  expect(Math.abs(turned / bits - 0.5)).toBeLessThan((5 * 0.5) / Math.sqrt(bits));
});

test("the generator is loaded without Node's crypto and without Math.random", () => {
  const source = readFileSync(new URL("../../src/random/seedKey.ts", import.meta.url), "utf8");
  const generator = readFileSync(new URL("../../node_modules/seedrandom/lib/tychei.js", import.meta.url), "utf8");
  expect(source.match(/from "[^"]+"/g)).toEqual(['from "seedrandom/lib/tychei.js"']);
  expect(generator).not.toMatch(/require\s*\(|crypto|Math\.random/);
});
