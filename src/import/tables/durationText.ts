import type { DurationUnit } from "../map/logMap.ts";

const PART = /(\d+(?:\.\d+)?)\s*(天|小时|时|分钟|分|秒|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)/giu;
const CLOCK = /^(\d+):([0-5]?\d)(?::([0-5]?\d(?:\.\d+)?))?$/u;
const SECONDS_OF: readonly (readonly [RegExp, number])[] = [[/^(?:天|d)/iu, 86_400], [/^(?:小时|时|h)/iu, 3600], [/^(?:分|m)/iu, 60], [/^(?:秒|s)/iu, 1]];

/** A duration as a cell writes it: in seconds where the cell names its unit, else the bare number. */
export type WrittenDuration = { readonly seconds: number } | { readonly bare: number };

/** Reads `9`, `0.37`, `9秒`, `1分12秒`, `1h30m`, `0:01:12` and `1:12` (minutes and seconds); undefined for anything else. */
export function durationText(text: string): WrittenDuration | undefined {
  const plain = text.normalize("NFKC").replace(/,/gu, "").trim();
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return { bare: Number(plain) };
  const clock = CLOCK.exec(plain);
  if (clock !== null) {
    const [first, second] = [Number(clock[1]), Number(clock[2])];
    return { seconds: clock[3] === undefined ? first * 60 + second : first * 3600 + second * 60 + Number(clock[3]) };
  }
  const parts = [...plain.matchAll(PART)];
  if (parts.length === 0 || plain.replace(PART, "").trim() !== "") return undefined;
  return { seconds: parts.reduce((sum, [, number, unit]) => sum + Number(number) * secondsOf(unit), 0) };
}

/** Seconds of a unit's name. */
export function secondsOf(unit: string): number {
  return SECONDS_OF.find(([form]) => form.test(unit))?.[1] ?? 1;
}

/** Above this many minutes a mean with decimals is rather taken for seconds. */
const LONGEST_MINUTES = 10;

/**
 * Seconds in one unit of a column's bare numbers. Where nothing tells the unit: whole numbers are seconds, for a desk that writes minutes writes
 * decimals; numbers with decimals are minutes where none is above ten, else seconds.
 */
export function assumedUnit(unit: DurationUnit, bare: readonly number[]): { readonly unitSeconds: number; readonly isAssumed: boolean } {
  if (unit !== "auto") return { unitSeconds: secondsOf(unit), isAssumed: false };
  const isMinutes = bare.some((value) => !Number.isInteger(value)) && bare.every((value) => value <= LONGEST_MINUTES);
  return { unitSeconds: isMinutes ? 60 : 1, isAssumed: bare.length > 0 };
}
