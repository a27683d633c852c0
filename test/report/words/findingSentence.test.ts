import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FINDING_WORDS } from "../../../src/report/words/findingWords.ts";
import { findingSentence } from "../../../src/report/words/findingSentence.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import { MAP_FINDING_WORDS } from "../../../src/report/words/mapFindingWords.ts";

const src = join(import.meta.dirname, "..", "..", "..", "src");
const codes = new Set(readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))
  .flatMap((name) => [...readFileSync(join(src, name), "utf8").matchAll(/(?:indings\.add|part\.find)\(\s*"([a-z0-9-]+)"/gu)].map(([, code]) => code)));

it.each(LANGUAGES)("every finding has a sentence of its own (%s)", (language) => {
  expect([...codes].filter((code) => findingSentence(code, language) === code)).toEqual([]);
  expect(codes.size).toBeGreaterThan(30);
});

it("no finding has two", () => {
  expect(Object.keys(FINDING_WORDS).filter((code) => Object.hasOwn(MAP_FINDING_WORDS, code))).toEqual([]);
});
