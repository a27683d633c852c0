import { describe, expect, it } from "vitest";
import { schemaKeys } from "../../model/everyKey/schemaKeys.ts";
import { keysOf } from "./keysOf.ts";
import { randomScenario } from "./randomScenario.ts";

const SCENARIOS = 2000;
/** Keys, or begins of keys, that random scenarios have not, each with the reason. */
const REASONS: Readonly<Record<string, string>> = {
  "arrivals.*.profile.from": "read into weights before anything is compiled",
  "arrivals.*.profile=": "a name for weights",
  "arrivals.*.replay": "read into times, which they have",
  "description": "text",
  "extends": "another file, read before",
  "rules": "judged, not played",
  "shops.*.rules": "judged, not played",
  "shops.*.targets": "judged, not played",
  "staffing": "what a search may choose",
  "targets": "judged, not played",
  "value": "money",
};

/** The keys of the format that each of the scenarios has, and the forms of those that have several. */
function keysOfEach(): readonly (readonly string[])[] {
  const format = new Set(schemaKeys());
  return Array.from({ length: SCENARIOS }, (_, number) => [...keysOf(randomScenario(`desk ${number}`))].filter((key) => format.has(key) || key.endsWith(")")));
}

/** Words or forms of one and the same key, of which a scenario has one. */
function excludeEachOther(a: string, b: string): boolean {
  const keyOf = (key: string): string => key.replace(/(=\S+| \(\w+\))$/u, "");
  return a !== b && keyOf(a) === keyOf(b) && keyOf(a) !== a && keyOf(b) !== b;
}

describe("random scenarios", () => {
  const each = keysOfEach();
  const known = [...new Set(each.flat())].toSorted();

  it("have every key of the format that is played, and every word of a key", () => {
    const has = (key: string): boolean => known.includes(key) || Object.keys(REASONS).some((reason) => key.startsWith(reason));
    expect(schemaKeys().filter((key) => !has(key))).toEqual([]);
  });

  it("have every two of the keys together", () => {
    const together = known.map(() => new Uint8Array(known.length));
    for (const keys of each) {
      const places = keys.map((key) => known.indexOf(key));
      for (const place of places) for (const other of places) together[place][other] = 1;
    }
    const apart = known.flatMap((a, row) => known.filter((b, column) => column > row && together[row][column] === 0 && !excludeEachOther(a, b)).map((b) => `${a} + ${b}`));
    expect(apart).toEqual([]);
  });
});
