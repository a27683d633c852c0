import { describe, expect, it } from "vitest";
import type { BinnedLaw } from "../../../src/calibration/buyers/binnedLaw.ts";
import { STEP } from "../../../src/calibration/buyers/steps.ts";
import { TurnPaths } from "../../../src/calibration/buyers/turnPaths.ts";
import type { TurnChances } from "../../../src/calibration/buyers/turnChances.ts";
import { MOST_PLACES } from "../../../src/calibration/buyers/turnChances.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";

const gap: BinnedLaw = { logDensity: Float64Array.of(-1, -2, -3.5), above: Float64Array.of(0.8, 0.5, 0.2) };
const thought: BinnedLaw = { logDensity: Float64Array.of(-4, -2.5, -2), above: Float64Array.of(0.95, 0.7, 0.4) };
const padded = (...values: number[]): Float64Array => Float64Array.from({ length: MOST_PLACES + 1 }, (_, place) => values[Math.min(Math.max(place, 1), values.length) - 1]);
const chances: TurnChances = { more: padded(0.6, 0.2, 0.1), next: padded(0.9, 0.5, 0.3), thanks: 0.4 };

/** Kind, bins of gap and thought, and how sure it is that all was answered. */
const steps: readonly (readonly [number, number, number, number])[] = [[STEP.either, 1, 0, 1], [STEP.burst, 0, 0, 1], [STEP.either, 2, 1, 0.3], [STEP.either, 0, 1, 1], [STEP.over, 0, 0, 1]];

interface Told {
  more: number[];
  begun: number[];
}

/** By step the probability that a burst went on and that a turn began, over all ways written out. */
function enumerated(): Told {
  const told: Told = { more: [0, 0, 0, 0], begun: [0, 0, 0, 0] };
  let whole = 0;
  for (let way = 0; way < 16; way++) {
    let [place, turn, share] = [1, 1, 1];
    const isTurn = [0, 1, 2, 3].map((step) => ((way >> step) & 1) === 1);
    isTurn.forEach((begins, i) => {
      const [kind, gapBin, thoughtBin, answered] = steps[i];
      share *= begins ? (kind === STEP.burst ? 0 : answered * (1 - chances.more[place]) * chances.next[turn] * Math.exp(thought.logDensity[thoughtBin])) : chances.more[place] * Math.exp(gap.logDensity[gapBin]);
      place = begins ? 1 : place + 1;
      turn += begins ? 1 : 0;
    });
    share *= (1 - chances.more[place]) * (1 - chances.next[turn]) * (1 - chances.thanks);
    whole += share;
    isTurn.forEach((begins, i) => {
      told[begins ? "begun" : "more"][i] += share;
    });
  }
  return { more: told.more.map((share) => share / whole), begun: told.begun.map((share) => share / whole) };
}

function pathsOf(): TurnPaths {
  const paths = new TurnPaths(chances, gap, thought);
  paths.begin();
  for (const [kind, gapBin, thoughtBin, answered] of steps) paths.step(kind, gapBin, thoughtBin, answered);
  return paths;
}

const nothing = (): void => undefined;

describe("the ways in which messages may be turns", () => {
  it("have the probabilities of writing all of them out", () => {
    const found: Told = { more: [0, 0, 0, 0], begun: [0, 0, 0, 0] };
    let ended = 0;
    pathsOf().expect({
      more: (step, _, share) => {
        found.more[step] += share;
      },
      next: (step, _, share) => {
        found.begun[step] += share;
      },
      ended: (_, share) => {
        ended += share;
      },
      out: nothing, pendingGap: nothing, pendingThought: nothing,
    });
    const expected = enumerated();
    found.more.forEach((share, step) => expect(share).toBeCloseTo(expected.more[step], 4));
    found.begun.forEach((share, step) => expect(share).toBeCloseTo(expected.begun[step], 4));
    expect(ended).toBeCloseTo(1, 9);
  });

  it("are drawn as often as they are likely", () => {
    const n = 20_000;
    const begun = [0, 0, 0, 0];
    const paths = pathsOf();
    for (let i = 0; i < n; i++) paths.drawn((step) => unitInterval(draw(i, 77, step)), (step) => begun[step]++);
    enumerated().begun.forEach((share, step) => {
      expect(Math.abs(begun[step] / n - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / n) + 1e-4);
    });
  });

  it("share what was still pending when something else ended it", () => {
    const paths = new TurnPaths(chances, gap, thought);
    paths.begin();
    paths.step(STEP.open, 1, 2, 1);
    let [writing, thinking, ended] = [0, 0, 0];
    paths.expect({
      more: nothing, next: nothing, out: nothing,
      ended: (_, share) => (ended += share),
      pendingGap: (_step, _place, share) => (writing += share),
      pendingThought: (_step, _turn, share) => (thinking += share),
    });
    // 0.6·0.5 : 0.4·0.9·0.4 : 0.4·0.1
    expect(writing / thinking).toBeCloseTo(0.3 / 0.144, 9);
    expect(ended / thinking).toBeCloseTo(0.04 / 0.144, 9);
    expect(writing + thinking + ended).toBeCloseTo(1, 9);
  });
});

/** A message: when it was sent, when its handling began, and how likely its buyer was then still there. */
const waited: readonly (readonly [number, number, number])[] = [[0, 50, 0.7], [20, 50, 0.9], [60, 90, 0.6], [80, 95, 0.8]];
const steps3 = [[STEP.either, 1, 0, 1], [STEP.either, 0, 1, 0.6], [STEP.either, 2, 1, 1]] as const;

/** What is told, by name and place or turn. */
type Tally = Record<string, number>;

/** What may have come after the last message, with its probability: by what is told of it. */
function endsOf(kind: number, more: number, next: number, stayed: number, gapAbove: number, thoughtAbove: number): readonly (readonly [number, readonly string[]])[] {
  const [rest, { thanks }] = [1 - more, chances];
  if (kind === STEP.closing) return [[rest * stayed * (1 - next) * thanks, ["out", "ended"]]];
  if (kind === STEP.over) return [[rest * stayed * (1 - next) * (1 - thanks), ["out", "ended"]], [rest * (1 - stayed), ["out"]]];
  if (kind === STEP.settled) return [[rest, ["out"]]];
  const writing = [more * gapAbove, ["pendingGap"]] as const;
  if (kind === STEP.cut) return [writing, [rest, ["out"]]];
  return [writing, [rest * stayed * next * thoughtAbove, ["out", "pendingThought"]], [rest * stayed * (1 - next), ["out", "ended"]], [rest * (1 - stayed), ["out"]]];
}

/** All ways in which four messages may be turns, and what may have followed, written out. */
function writtenOut(kind: number): Tally {
  const tally: Tally = {};
  let whole = 0;
  for (let way = 0; way < 8; way++) {
    let [place, turn, share, first] = [1, 1, 1, 0];
    const told: string[] = [];
    const stayedAt = (i: number): number => (i > first && waited[i][0] >= waited[first][1] ? 1 : waited[first][2]);
    steps3.forEach(([, gapBin, thoughtBin, answered], i) => {
      if (((way >> i) & 1) === 0) {
        told.push(`more ${place}`);
        share *= chances.more[place++] * Math.exp(gap.logDensity[gapBin]);
        return;
      }
      told.push(`out ${place}`, `next ${turn}`);
      share *= answered * (1 - chances.more[place]) * stayedAt(i) * chances.next[turn++] * Math.exp(thought.logDensity[thoughtBin]);
      [place, first] = [1, i + 1];
    });
    for (const [part, names] of endsOf(kind, chances.more[place], chances.next[turn], stayedAt(3), gap.above[1], thought.above[1])) {
      whole += share * part;
      for (const name of [...told, ...names.map((one) => `${one} ${one === "out" || one === "pendingGap" ? place : turn}`)]) tally[name] = (tally[name] ?? 0) + share * part;
    }
  }
  return Object.fromEntries(Object.entries(tally).map(([name, share]) => [name, share / whole]));
}

describe("where buyers may have left without a word, the ways of a conversation", () => {
  it.each(Object.entries(STEP).filter(([name]) => ["closing", "over", "settled", "cut", "open"].includes(name)))("that ends %s have the probabilities of writing all of them out", (_, kind) => {
    const found: Tally = {};
    const add = (name: string, share: number): void => {
      found[name] = (found[name] ?? 0) + share;
    };
    const paths = new TurnPaths(chances, gap, thought);
    paths.begin();
    for (const [i, [sentAt, startedAt, stayed]] of waited.entries()) {
      paths.wait(sentAt, startedAt, stayed);
      const [which, gapBin, thoughtBin, answered] = steps3[i] ?? [kind, 1, 1, 1];
      paths.step(which, gapBin, thoughtBin, answered);
    }
    paths.expect({
      more: (_step, place, share) => add(`more ${place}`, share), out: (place, share) => add(`out ${place}`, share), next: (_step, turn, share) => add(`next ${turn}`, share),
      ended: (turn, share) => add(`ended ${turn}`, share), pendingGap: (_step, place, share) => add(`pendingGap ${place}`, share), pendingThought: (_step, turn, share) => add(`pendingThought ${turn}`, share),
    });
    const expected = writtenOut(kind);
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, share] of Object.entries(expected)) expect(found[name], name).toBeCloseTo(share, 4);
  });
});
