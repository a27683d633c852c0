import { expect, it } from "vitest";
import { nearestTry } from "../../../src/staffing/search/nearestTry.ts";
import type { SearchTarget } from "../../../src/staffing/target/searchTarget.ts";

const TARGETS = [0.8, 0.95].map((assurance): SearchTarget => ({ rule: 0, assurance, criterion: { limit: { operator: ">=", value: 0.8 }, source: "target", over: "each-day", assurance } }));

function tried(name: string, ...passed: number[]) {
  return { name, counts: [1], outcomes: passed.map((count) => ({ passed: count, assessed: 1000, margins: new Float64Array(0) })) };
}

it("the nearest try is the one whose worst target is least below its assurance, of equal ones the first", () => {
  expect(nearestTry([tried("a", 790, 900), tried("b", 780, 940), tried("c", 900, 920), tried("d", 780, 945)], TARGETS).name).toBe("b");
  expect(nearestTry([tried("d", 780, 945), tried("b", 780, 940)], TARGETS).name).toBe("d");
  expect(nearestTry([tried("alone", 0, 0)], TARGETS).name).toBe("alone");
});

it("a target of which nothing was assessed makes no roster worse", () => {
  const none = { ...tried("none", 790, 0), outcomes: [{ passed: 790, assessed: 1000, margins: new Float64Array(0) }, { passed: 0, assessed: 0, margins: new Float64Array(0) }] };
  expect(nearestTry([tried("a", 780, 990), none], TARGETS).name).toBe("none");
});
