import { expect } from "vitest";
import type { KeyRow } from "./keyRow.ts";
import { conversations, handlings, messagesByConversation } from "./readings.ts";
import type { Played } from "./played.ts";

/** So many draws a scenario. */
const DRAWS = 2500;
/** Fewer where each draw brings that many messages. */
const COUNTS = 1000;
const BOTH = [`arrivals.chat.consultsPerDay=${DRAWS}`, "teams.desk.cap=1000", "roster.desk.day=100", "routing.assign=round-robin"];

/** What each kind of law brings about: times of handling, numbers of turns, times until leaving where nobody answers. */
const KINDS = {
  times: { path: "conversations.chat.handle", both: BOTH, drawn: handlings },
  counts: { path: "conversations.chat.turns", both: [...BOTH, `arrivals.chat.consultsPerDay=${COUNTS}`, "conversations.chat.handle=1"], drawn: turnsOf },
  patience: { path: "conversations.chat.patience", both: [...BOTH, "shifts.day.from=23:59", "arrivals.chat.profile=[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0]"], drawn: patienceOf },
} as const;

type Kind = keyof typeof KINDS;

function turnsOf(played: Played): number[] {
  return messagesByConversation(played).map((list) => list.length);
}

function patienceOf(played: Played): number[] {
  return conversations(played).flatMap(({ at, leftAt }) => (leftAt < 0 ? [] : [(leftAt - at) / 1000]));
}

function momentsOf(values: readonly number[]): { readonly mean: number; readonly cv: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, cv: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)) / mean };
}

function expectMean(values: readonly number[], mean: number, cv: number): void {
  expect(Math.abs(momentsOf(values).mean - mean), `mean of ${values.length}`).toBeLessThan((5 * mean * cv) / Math.sqrt(values.length) + 0.001);
}

/** One form of law in one place: `without` and `law` as written there, and what the draws are like. */
function row(kind: Kind, key: string, law: string, without: string, says: string, holds: (without: readonly number[], with_: readonly number[]) => void): KeyRow {
  const { path, both, drawn } = KINDS[kind];
  return {
    key: key === "" ? path : `law.${key}`, says: `${kind} ${says}`, both, without: [`${path}=${without}`], with: [`${path}=${law}`], at: path,
    holds: (first, second) => holds(drawn(first), drawn(second)),
  };
}

/** Forms with a mean, and some with a spread; the others beside them. */
function rowsOf(kind: Kind): KeyRow[] {
  const spread = ["lognormal", "gamma", "weibull"].flatMap((family) => [
    row(kind, family, `{${family}: {mean: 20, cv: 0.5}}`, "7", `are ${family}`, (without, with_) => {
      expect(new Set(without)).toEqual(new Set([7]));
      expect(new Set(with_).size).toBeGreaterThan(20);
    }),
    row(kind, `${family}.mean`, `{${family}: {mean: 40, cv: 0.5}}`, `{${family}: {mean: 20, cv: 0.5}}`, `have the ${family}'s mean`, (without, with_) => {
      expectMean(without, 20, 0.5);
      expectMean(with_, 40, 0.5);
    }),
    row(kind, `${family}.cv`, `{${family}: {mean: 50, cv: 0.8}}`, `{${family}: {mean: 50, cv: 0.4}}`, `have the ${family}'s spread`, (without, with_) => {
      expect(momentsOf(without).cv).toBeCloseTo(0.4, 1);
      expect(momentsOf(with_).cv).toBeCloseTo(0.8, 1);
    }),
  ]);
  return [
    row(kind, "constant", "{constant: 9}", "7", "are constant", (without, with_) => expect([new Set(without), new Set(with_)]).toEqual([new Set([7]), new Set([9])])),
    row(kind, "exponential", "{exponential: {mean: 30}}", "7", "are exponential", (without, with_) => {
      expect(new Set(without)).toEqual(new Set([7]));
      expect(momentsOf(with_).cv).toBeCloseTo(1, 1);
    }),
    row(kind, "exponential.mean", "{exponential: {mean: 60}}", "{exponential: {mean: 30}}", "have the exponential's mean", (without, with_) => {
      expectMean(without, 30, 1);
      expectMean(with_, 60, 1);
    }),
    ...spread,
    row(kind, "geometric", "{geometric: {mean: 3}}", "7", "are geometric, from 1 on", (_, with_) => {
      expect(with_.every((value) => Number.isInteger(value) && value >= 1)).toBe(true);
      expect(with_.filter((value) => value === 1).length / with_.length).toBeCloseTo(1 / 3, 1);
    }),
    row(kind, "geometric.mean", "{geometric: {mean: 5}}", "{geometric: {mean: 3}}", "have the geometric's mean", (without, with_) => {
      expectMean(without, 3, Math.sqrt(2 / 3));
      expectMean(with_, 5, Math.sqrt(4 / 5));
    }),
    row(kind, "empirical", "{empirical: [3, 3, 12]}", "7", "are the values listed, as often as they are", (_, with_) => {
      expect(new Set(with_)).toEqual(new Set([3, 12]));
      expect(with_.filter((value) => value === 12).length / with_.length).toBeCloseTo(1 / 3, 1);
    }),
    row(kind, "mixture", "{mixture: [{share: 0.5, of: 4}, {share: 0.5, of: 16}]}", "7", "are of each part", (_, with_) => expect(new Set(with_)).toEqual(new Set([4, 16]))),
    row(kind, "mixture[].share", "{mixture: [{share: 0.9, of: 4}, {share: 0.1, of: 16}]}", "{mixture: [{share: 0.1, of: 4}, {share: 0.9, of: 16}]}", "are of each part by its share", (without, with_) => {
      expect(without.filter((value) => value === 4).length / without.length).toBeCloseTo(0.1, 1);
      expect(with_.filter((value) => value === 4).length / with_.length).toBeCloseTo(0.9, 1);
    }),
    row(kind, "mixture[].of", "{mixture: [{share: 1, of: {constant: 5}}]}", "{mixture: [{share: 1, of: 6}]}", "are what the part says", (without, with_) => {
      expect([new Set(without), new Set(with_)]).toEqual([new Set([6]), new Set([5])]);
    }),
  ];
}

/** What only patience may be. */
function neverRows(): KeyRow[] {
  return [
    row("patience", "", "never", "7", "may never end", (without, with_) => {
      expect(without.length).toBeGreaterThan(DRAWS / 2);
      expect(with_).toEqual([]);
    }),
    row("patience", "", "{mixture: [{share: 0.5, of: never}, {share: 0.5, of: 7}]}", "7", "may never end for some", (without, with_) => {
      expect(with_.length / without.length).toBeCloseTo(0.5, 1);
    }),
  ];
}

export const LAW_ROWS: readonly KeyRow[] = [...rowsOf("times"), ...rowsOf("counts"), ...rowsOf("patience"), ...neverRows()];
