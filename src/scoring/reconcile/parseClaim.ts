import { parsePercent } from "../../document/parsePercent.ts";
import { dayNumber } from "../../time/calendar.ts";
import type { Claim } from "./claim.ts";

const CLAIM = /^\s*(?:(\d{4}-\d{2}-\d{2})\s*=\s*)?(\d+(?:\.\d+)?)\s*(%|s|min)?\s*$/u;
const SECONDS_OF: Readonly<Record<string, number>> = { s: 1, min: 60 };

/** Reads `93.2%`, `0.932`, `22.2s`, `0.37min`, each also as `2026-06-17=93.2%`; good to half the last place that is written. Undefined for anything else. */
export function parseClaim(text: string): Claim | undefined {
  const match = CLAIM.exec(text);
  if (match === null || (match[1] !== undefined && dayNumber(match[1]) === undefined)) return undefined;
  const [, date, digits, unit] = match;
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const scale = unit === "%" ? 0.01 : (SECONDS_OF[unit ?? ""] ?? 1);
  const value = unit === "%" ? (parsePercent(`${digits}%`) ?? 0) : Number(digits) * scale;
  return { ...(date === undefined ? {} : { date }), value, tolerance: 0.5 * 10 ** -decimals * scale };
}
