const UNIT_SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };
const DURATION = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m(?:in)?)?(?:(\d+(?:\.\d+)?)s)?$/u;

/**
 * Seconds of a duration: `45s`, `3m` (also `3min`), `1h30m`, `2d`, or a number of seconds; blanks between the parts are allowed.
 * Undefined for anything else and for negative numbers. A text of nothing but digits is a number of seconds.
 * Source: contract §2.
 */
export function parseDuration(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : undefined;
  if (typeof value !== "string") return undefined;
  const text = value.trim().toLowerCase().replace(/\s+/gu, "");
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const match = DURATION.exec(text);
  if (match === null || text === "") return undefined;
  const parts = match.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  return parts[0] * UNIT_SECONDS.d + parts[1] * UNIT_SECONDS.h + parts[2] * UNIT_SECONDS.m + parts[3];
}
