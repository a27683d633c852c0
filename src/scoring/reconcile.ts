import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Claim } from "./claim.ts";
import { claimedFigures } from "./claimedFigures.ts";
import type { RuleOption } from "./ruleOptions.ts";
import { ruleOptions } from "./ruleOptions.ts";

/** A rule read with some options changed, and what it then gives for each claim. */
export interface Reading {
  /** None: the pack as it is. */
  readonly changes: readonly Pick<RuleOption, "key" | "from" | "to">[];
  /** In the order of the claims; absent where nothing was assessed. */
  readonly values: readonly (number | undefined)[];
  /** Every claim within its tolerance. */
  readonly reproduces: boolean;
  /** Largest distance from a claim; Infinity where one has no value. */
  readonly distance: number;
}

export interface Reconciliation {
  readonly rule: string;
  readonly claims: readonly Claim[];
  readonly own: Reading;
  /** Each option by itself, those that move the figure nearest to the claims first; those that change nothing in this log last. */
  readonly singles: readonly Reading[];
  /** Readings that reproduce all claims, the fewest changes first; pairs are left out of which one option alone does. */
  readonly matches: readonly Reading[];
  /** Where none does: the five that come nearest. */
  readonly nearest: readonly Reading[];
  /** Readings tried, the pack itself among them. */
  readonly tried: number;
}

export interface ReconcileOptions {
  readonly onProgress?: (share: number) => void;
}

const NEAREST = 5;

/**
 * Tries the documented options of a rule one by one and in pairs, and tells which readings give the platform's figures. The more days are claimed,
 * the less can agree by chance: a reading that is tried among 300 hits one figure of three digits easily.
 * Cost: one judging a reading.
 */
export function reconcile(read: ReadLog, pack: RulePack, claims: readonly Claim[], options: ReconcileOptions = {}): Reconciliation {
  const readings = readingsOf(pack);
  const judged = readings.map(({ changes, pack: changedPack }, index) => {
    options.onProgress?.(index / readings.length);
    return readingOf(changes, claims, claimedFigures(read, changedPack, claims));
  });
  const [own, ...others] = judged;
  const matches = withoutIdle(judged.filter(({ reproduces }) => reproduces)).toSorted((a, b) => a.changes.length - b.changes.length);
  const byDistance = others.toSorted((a, b) => a.distance - b.distance || a.changes.length - b.changes.length);
  return {
    rule: pack.id, claims, own, matches, tried: judged.length,
    singles: others.filter(({ changes }) => changes.length === 1).toSorted((a, b) => Number(isSame(a, own)) - Number(isSame(b, own)) || a.distance - b.distance),
    nearest: matches.length > 0 ? [] : byDistance.slice(0, NEAREST),
  };
}

/** Without pairs of which one option alone is enough. */
function withoutIdle(matches: readonly Reading[]): readonly Reading[] {
  const alone = new Set(matches.filter(({ changes }) => changes.length === 1).map(({ changes: [change] }) => nameOf(change)));
  return matches.filter(({ changes }) => changes.length < 2 || !changes.some((change) => alone.has(nameOf(change))));
}

function nameOf({ key, to }: Reading["changes"][number]): string {
  return `${key}=${to}`;
}

/** Whether two readings give the same figures. */
export function isSame(a: Reading, b: Reading): boolean {
  return a.values.every((value, index) => value === b.values[index]);
}

interface Trial {
  readonly changes: readonly RuleOption[];
  readonly pack: RulePack;
}

/** The pack itself, each option, and each pair of options of different keys; two ways to the same pack are one. */
function readingsOf(pack: RulePack): readonly Trial[] {
  const byPack = new Map<string, Trial>([[contentOf(pack), { changes: [], pack }]]);
  const add = (trial: Trial): void => {
    const content = contentOf(trial.pack);
    if (!byPack.has(content)) byPack.set(content, trial);
  };
  const singles = ruleOptions(pack);
  for (const option of singles) add({ changes: [option], pack: option.pack });
  for (const first of singles) {
    for (const second of ruleOptions(first.pack)) if (keyOf(second) !== keyOf(first)) add({ changes: [first, second], pack: second.pack });
  }
  return [...byPack.values()];
}

/** The same text for packs that say the same, whatever the order in which they came to say it. */
function contentOf({ excludes, ...pack }: RulePack): string {
  return JSON.stringify([excludes.toSorted(), Object.entries(pack).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** `window` moves both ends, so it excludes the keys below it. */
function keyOf({ key }: RuleOption): string {
  return key === "window" || key === "window.to" ? "window.to" : key;
}

function readingOf(changes: readonly RuleOption[], claims: readonly Claim[], values: readonly (number | undefined)[]): Reading {
  const distances = claims.map(({ value }, index) => Math.abs((values[index] ?? Infinity) - value));
  return {
    changes: changes.map(({ key, from, to }) => ({ key, from, to })),
    values,
    reproduces: distances.every((distance, index) => distance <= claims[index].tolerance * (1 + ROUNDING)),
    distance: Math.max(...distances),
  };
}

/** Decimal rounding of a claim's edge: 0.9315 − 0.932 is −0.0005000000000000004. */
const ROUNDING = 1e-9;
