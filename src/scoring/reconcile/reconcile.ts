import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Claim } from "./claim.ts";
import { claimedFigures } from "./claimedFigures.ts";
import { LOG_CLOCK } from "./logClock.ts";
import type { RuleOption } from "./ruleOptions.ts";
import { ruleOptions } from "./ruleOptions.ts";
import { shiftedClock } from "./shiftedClock.ts";

/** A rule read with some options changed, or the log with another clock, and what that gives for each claim. */
export interface Reading {
  /** None: the pack as it is, and the log. Of another clock the one change has the key `log.clock`, its value the hours by which all times are later: `+8h`. */
  readonly changes: readonly Pick<RuleOption, "key" | "from" | "to">[];
  /** In the order of the claims; absent where nothing was assessed. */
  readonly values: readonly (number | undefined)[];
  /** Every claim within its tolerance. */
  readonly reproduces: boolean;
  /** Largest distance from a claim; absent where one has no value. */
  readonly distance?: number;
}

export interface Reconciliation {
  readonly rule: string;
  readonly claims: readonly Claim[];
  readonly own: Reading;
  /** Each option by itself, those that move the figure nearest to the claims first; those that change nothing in this log last. */
  readonly singles: readonly Reading[];
  /** The rule as it is, the log's times whole hours later or earlier, those nearest to the claims first; those that change no claimed figure are left out. */
  readonly clocks: readonly Reading[];
  /** Readings that reproduce all claims, the fewest changes first; pairs are left out of which one option alone does. */
  readonly matches: readonly Reading[];
  /** Where none does and one gives more than half of at least three claims: the one that gives the most, and the places of the claims that it does not give. */
  readonly partly?: { readonly reading: Reading; readonly missing: readonly number[] };
  /** Where none does: the five that come nearest. */
  readonly nearest: readonly Reading[];
  /** Readings tried, the pack itself among them. */
  readonly tried: number;
}

export interface ReconcileOptions {
  readonly onProgress?: (share: number) => void;
}

const NEAREST = 5;
/** Of fewer claims, that some agree says little. */
const FEWEST_TOLD_PARTLY = 3;
/** Between the clocks of Beijing and of the west of America lie 16 hours. */
const FARTHEST_CLOCK_HOURS = 16;

/**
 * Tries the documented options of a rule one by one and in pairs, then the rule as it is on a log whose clock shows whole hours more or less (where days
 * are claimed, a day too): the file may have been written in another time zone. Tells which readings give the platform's figures. The more days are claimed,
 * the less can agree by chance: a reading that is tried among 300 hits one figure of three digits easily.
 * Cost: one judging a reading.
 */
export function reconcile(read: ReadLog, pack: RulePack, claims: readonly Claim[], options: ReconcileOptions = {}): Reconciliation {
  const readings = readingsOf(pack);
  const hours = clockHours(claims);
  const tried = readings.length + hours.length;
  const [own, ...others] = readings.map(({ changes, pack: changedPack }, index) => {
    options.onProgress?.(index / tried);
    return readingOf(changes, claims, claimedFigures(read, changedPack, claims));
  });
  const clocks = hours.map((later, index) => {
    options.onProgress?.((readings.length + index) / tried);
    return readingOf([clockChange(later)], claims, claimedFigures(shiftedClock(read, later), pack, claims));
  }).filter((reading) => !isSame(reading, own)).toSorted(byDistance);
  const all = [own, ...others, ...clocks];
  const matches = withoutIdle(all.filter(({ reproduces }) => reproduces)).toSorted((a, b) => a.changes.length - b.changes.length);
  const partly = matches.length > 0 ? undefined : partlyGiven(all, claims);
  return {
    rule: pack.id, claims, own, clocks, matches, tried,
    singles: others.filter(({ changes }) => changes.length === 1).toSorted((a, b) => Number(isSame(a, own)) - Number(isSame(b, own)) || byDistance(a, b)),
    nearest: matches.length > 0 ? [] : [...others, ...clocks].toSorted(byDistance).slice(0, NEAREST),
    ...(partly === undefined ? {} : { partly }),
  };
}

/** Nearest first; those without a value last. */
function byDistance(a: Reading, b: Reading): number {
  const [near, far] = [a.distance ?? Number.MAX_VALUE, b.distance ?? Number.MAX_VALUE];
  return near - far || a.changes.length - b.changes.length;
}

/** By how many hours the log's times are moved; by a day only where a claim says its day. */
function clockHours(claims: readonly Claim[]): number[] {
  const ahead = Array.from({ length: FARTHEST_CLOCK_HOURS }, (_, index) => index + 1);
  if (claims.some(({ date }) => date !== undefined)) ahead.push(24);
  return ahead.flatMap((hours) => [hours, -hours]);
}

function clockChange(hours: number): Reading["changes"][number] {
  return { key: LOG_CLOCK, from: "as it is", to: `${hours > 0 ? "+" : "-"}${Math.abs(hours)}h` };
}

/** The reading that gives the most claims, the simplest of several, if that is more than half of them. */
function partlyGiven(readings: readonly Reading[], claims: readonly Claim[]): Reconciliation["partly"] {
  if (claims.length < FEWEST_TOLD_PARTLY) return undefined;
  const told = readings.map((reading) => ({ reading, missing: missingOf(reading, claims) }));
  const [best] = told.toSorted((a, b) => a.missing.length - b.missing.length || a.reading.changes.length - b.reading.changes.length);
  return best.missing.length * 2 < claims.length ? best : undefined;
}

function missingOf({ values }: Reading, claims: readonly Claim[]): number[] {
  return claims.flatMap((claim, index) => (isGiven(values[index], claim) ? [] : [index]));
}

function isGiven(value: number | undefined, claim: Claim): boolean {
  return value !== undefined && Math.abs(value - claim.value) <= claim.tolerance * (1 + ROUNDING);
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

function readingOf(changes: Reading["changes"], claims: readonly Claim[], values: readonly (number | undefined)[]): Reading {
  const distances = claims.flatMap(({ value }, index) => (values[index] === undefined ? [] : [Math.abs(values[index] - value)]));
  return {
    changes: changes.map(({ key, from, to }) => ({ key, from, to })),
    values,
    reproduces: claims.every((claim, index) => isGiven(values[index], claim)),
    ...(distances.length < claims.length ? {} : { distance: Math.max(...distances) }),
  };
}

/** Decimal rounding of a claim's edge: 0.9315 − 0.932 is −0.0005000000000000004. */
const ROUNDING = 1e-9;
