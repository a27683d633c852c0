import { sum } from "simple-statistics";
import { normalQuantile } from "../../random/normalQuantile.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { fisherTail } from "../../statistics/fisherTail.ts";
import { ratioEstimate } from "../../statistics/ratioEstimate.ts";
import type { RatioKind } from "../../statistics/ratioEstimate.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { dayBlocks } from "./dayBlocks.ts";
import type { DayBlocks } from "./dayBlocks.ts";

/** Day by day, what one part (an agent, a shift, a month) has met of how many units. Days without units are left out. */
export interface PartDays {
  readonly of: string;
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
  /** Which day each is of; with it parts that work on the same days are compared within them. */
  readonly days?: readonly number[];
}

export interface PartStanding {
  readonly of: string;
  readonly days: number;
  readonly units: number;
  /** Its rate with an interval over its days. */
  readonly rate: Estimate;
  /** What it would show in the long run, by what is known: its rate drawn towards the mean of all as far as luck may explain it. */
  readonly expected: number;
}

export interface PairStanding {
  readonly a: string;
  readonly b: string;
  /** Rate of `a` less that of `b`; of parts compared within days, on the same days. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Days of both after which a true difference of this size would show itself in 80 of 100 cases; absent where the rates are equal. */
  readonly realAfterDays?: number;
}

/** Whether parts differ by more than luck. */
export interface LuckOrSkill {
  readonly parts: readonly PartStanding[];
  /** Chance that parts which are all alike differ as much as these; absent where there are too few days or parts. */
  readonly chance?: number;
  /** Share of what the parts differ by that is theirs, the rest being luck: 0 to 1. */
  readonly skillShare?: number;
  /** Parts were compared within days: what a good or bad day does to all of them is taken out. */
  readonly isWithinDays?: true;
  /** Each two of the twenty parts with most units. */
  readonly pairs: readonly PairStanding[];
}

const LEVEL = 0.95;
const MOST_PAIRED = 20;
const ROUNDING = 1e-12;
/** A difference counts as shown where its 95 % interval leaves 0 out; asked is that this happens in 80 of 100 cases. */
const POWER = 0.8;

/**
 * Parts compared by their days. A day's rate varies about the part's own by σ² / units (bad evenings spoil many together, so σ² is estimated from the
 * days and not taken from the units), with one σ² for all parts; parts vary about their mean by τ². One-way analysis of variance with unequal weights:
 * F = between ÷ within gives `chance`; τ² = (between − within) ÷ n₀; of a part's deviation from the mean τ² ÷ (τ² + σ² ÷ units) is expected to last.
 * Where the days of the parts are told and link them all (`dayBlocks`), the days' common part is taken out first, from σ² and from the deviations.
 * A part's own rate is that of all its units. Parts without units are left out. Means (`kind` any) are compared likewise.
 *
 * Source: S. R. Searle, G. Casella, C. E. McCulloch, Variance Components (1992), §3.6; C. N. Morris, JASA 78 (1983) 47.
 */
export function luckOrSkill(parts: readonly PartDays[], kind: RatioKind = "share"): LuckOrSkill {
  const worked = parts.map(withTotals).filter(({ units }) => units > 0).map((part, number) => ({ ...part, number }));
  const spread = spreadOf(worked);
  const most = new Set(worked.toSorted((a, b) => b.units - a.units).slice(0, MOST_PAIRED));
  const paired = worked.filter((part) => most.has(part));
  return {
    parts: worked.map((part) => standing(part, spread, kind)),
    ...(spread === undefined ? {} : { chance: spread.chance, skillShare: spread.skillShare, ...(spread.blocks === undefined ? {} : { isWithinDays: true }) }),
    pairs: spread === undefined ? [] : paired.flatMap((a, index) => paired.slice(index + 1).map((b) => pairStanding(a, b, spread))),
  };
}

interface Worked extends Omit<PartDays, "days"> {
  /** Among the parts that have units. */
  readonly number: number;
  readonly ofDays: readonly number[] | undefined;
  readonly days: number;
  readonly units: number;
  readonly rate: number;
}

interface Spread {
  readonly mean: number;
  /** Variance of a rate of one unit, and degrees of freedom behind it. */
  readonly within: number;
  readonly freedom: number;
  /** Variance between parts. */
  readonly between: number;
  readonly chance: number;
  readonly skillShare: number;
  readonly blocks: DayBlocks | undefined;
}

function withTotals({ days, ...part }: PartDays): Omit<Worked, "number"> {
  const units = sum(part.denominators);
  return { ...part, ofDays: days, units, days: part.denominators.filter((units) => units > 0).length, rate: units === 0 ? 0 : sum(part.numerators) / units };
}

/** Undefined where nothing can be said: a single part, no day more than parts, or no day that differs from another. */
function spreadOf(parts: readonly Worked[]): Spread | undefined {
  if (parts.length < 2) return undefined;
  const units = sum(parts.map((part) => part.units));
  const mean = sum(parts.map((part) => part.units * part.rate)) / units;
  const blocks = blocksOf(parts);
  if (blocks !== undefined) return spreadWithin(blocks, mean, parts.length);
  const freedom = sum(parts.map(({ days }) => days - 1));
  if (freedom < 1) return undefined;
  const squaresWithin = sum(parts.flatMap(({ numerators, denominators, rate }) => denominators.map((units, day) => (units === 0 ? 0 : (numerators[day] - units * rate) ** 2 / units))));
  const within = squaresWithin / freedom;
  if (within === 0) return undefined;
  const meanSquareBetween = sum(parts.map((part) => part.units * (part.rate - mean) ** 2)) / (parts.length - 1);
  const typicalUnits = (units - sum(parts.map((part) => part.units ** 2)) / units) / (parts.length - 1);
  const between = Math.max(0, (meanSquareBetween - within) / typicalUnits);
  return {
    mean, within, freedom, between,
    chance: fisherTail(meanSquareBetween / within, parts.length - 1, freedom),
    skillShare: meanSquareBetween === 0 ? 0 : Math.max(0, 1 - within / meanSquareBetween), blocks: undefined,
  };
}

function blocksOf(parts: readonly Worked[]): DayBlocks | undefined {
  const told = parts.flatMap(({ numerators, denominators, ofDays }) => (ofDays === undefined ? [] : [{ numerators, denominators, days: ofDays }]));
  return told.length < parts.length ? undefined : dayBlocks(told);
}

function spreadWithin(blocks: DayBlocks, mean: number, parts: number): Spread | undefined {
  const { squaresBetween, squaresWithin, freedom, weight } = blocks;
  const within = squaresWithin / freedom;
  // What is left beside the effects may be rounding.
  if (squaresWithin <= ROUNDING * squaresBetween) return undefined;
  const meanSquareBetween = squaresBetween / (parts - 1);
  return {
    mean, within, freedom, blocks,
    between: Math.max(0, (squaresBetween - (parts - 1) * within) / weight),
    chance: fisherTail(meanSquareBetween / within, parts - 1, freedom),
    skillShare: meanSquareBetween === 0 ? 0 : Math.max(0, 1 - within / meanSquareBetween),
  };
}

function standing(part: Worked, spread: Spread | undefined, kind: RatioKind): PartStanding {
  const { of, days, units, rate, number } = part;
  const deviation = spread === undefined ? 0 : (spread.blocks?.effects[number] ?? rate - spread.mean);
  const variance = spread?.blocks?.variances[number] ?? 1 / units;
  const lasting = spread === undefined || spread.between === 0 ? 0 : spread.between / (spread.between + spread.within * variance);
  return {
    of, days, units, rate: ratioEstimate(part.numerators, part.denominators, LEVEL, kind),
    expected: spread === undefined ? rate : spread.mean + lasting * deviation,
  };
}

function pairStanding(a: Worked, b: Worked, { within, freedom, blocks }: Spread): PairStanding {
  const difference = blocks === undefined ? a.rate - b.rate : blocks.effects[a.number] - blocks.effects[b.number];
  const variance = blocks?.varianceOfDifference(a.number, b.number) ?? 1 / a.units + 1 / b.units;
  const reach = studentQuantile(0.5 + LEVEL / 2, freedom) * Math.sqrt(within * variance);
  const perDay = within * (a.days / a.units + b.days / b.units);
  const days = Math.ceil(((normalQuantile(0.5 + LEVEL / 2) + normalQuantile(POWER)) ** 2 * perDay) / difference ** 2);
  return { a: a.of, b: b.of, difference, lower: difference - reach, upper: difference + reach, ...(difference === 0 ? {} : { realAfterDays: days }) };
}
