import { dayNumber } from "../time/calendar.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "../time/units.ts";

/** A date and a time of day as they were written. */
export interface WrittenTime {
  /** Days since 1970; absent where the order of day, month and year must be known first. */
  readonly day?: number;
  /** What stands in the date, in its order, where `day` is absent. */
  readonly parts?: DateParts;
  /** Since that day's midnight. [ms] */
  readonly clockMs: number;
  /** How far the clock that was read is ahead of UTC; absent where nothing says it. [ms] */
  readonly offsetMs?: number;
}

export type DateParts = readonly [string, string, string];

const HALF = "[ap]\\.?m\\.?|上午|下午|中午|凌晨|清晨|早上|早晨|傍晚|晚上|夜里|夜间";
const DATE = "(?<a>\\d{1,4})(?:[-/.年])(?<b>\\d{1,2})(?:[-/.月])(?<c>\\d{1,4})[日号]?|(?<digits>\\d{8}|\\d{6})";
const CLOCK = "(?<hour>\\d{1,2})(?:[:：](?<minute>\\d{2})(?:[:：](?<second>\\d{2})(?:[.,](?<fraction>\\d+))?)?|[时点](?<fen>\\d{1,2})分(?:(?<miao>\\d{1,2})秒)?)";
const OFFSET = "z|utc|gmt|[+-]\\d{2}(?::?\\d{2})?";
const FORM = new RegExp(
  `^(?:${DATE})(?:T|,?\\s+|(?<=[日号])|(?=[上下中凌清早傍晚夜]))(?:(?<before>${HALF})\\s*)?${CLOCK}(?:\\s*(?<after>${HALF}))?\\s?(?<offset>${OFFSET})?$`, "iu",
);

/**
 * Reads a date with a time of day: year first with `-`, `/`, `.` or 年月日, or eight digits; day and month first, or six digits, as parts; clocks of 24 hours or
 * of 12 with am or pm, 上午 or 下午 and their like; with or without seconds, fraction and offset. Undefined for anything else and for what no calendar or clock shows.
 */
export function writtenTime(text: string): WrittenTime | undefined {
  const found = FORM.exec(text)?.groups as Readonly<Record<string, string | undefined>> | undefined;
  if (found === undefined) return undefined;
  const clockMs = clockOf(found);
  const date = dateOf(found);
  if (clockMs === undefined || date === undefined) return undefined;
  return { ...date, clockMs, ...(found.offset === undefined ? {} : { offsetMs: offsetMs(found.offset) }) };
}

function dateOf({ a = "", b = "", c = "", digits }: Readonly<Record<string, string | undefined>>): Pick<WrittenTime, "day" | "parts"> | undefined {
  if (digits?.length === 6) return { parts: [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)] };
  const [year, month, dayOfMonth] = digits === undefined ? [a, b, c] : [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (year.length === 4 && dayOfMonth.length <= 2) {
    const day = dayNumber(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
    return day === undefined ? undefined : { day };
  }
  const isShort = (part: string): boolean => part.length <= 2;
  return isShort(a) && isShort(b) && (c.length === 4 || c.length === 2) ? { parts: [a, b, c] } : undefined;
}

function clockOf({ hour, minute, fen, second, miao, fraction, before, after }: Readonly<Record<string, string | undefined>>): number | undefined {
  const hours = hourOfDay(Number(hour), (before ?? after)?.toLowerCase().replaceAll(".", ""));
  const [minutes, seconds] = [Number(minute ?? fen), Number(second ?? miao ?? 0)];
  if (hours === undefined || minutes > 59 || seconds > 59 || (before !== undefined && after !== undefined)) return undefined;
  return hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS + (fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0")));
}

/** The hour from 0 to 23; with half a day named 12 comes before 1, and hours above 12 (下午20点) must lie in that half. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (hour > 23) return undefined;
  switch (half) {
    case undefined: return hour;
    case "am": case "上午": case "凌晨": case "清晨": case "早上": case "早晨":
      if (hour > 12) return undefined;
      return half === "上午" ? hour : hour % 12;
    case "中午": return hour >= 1 && hour <= 2 ? hour + 12 : hour;
    case "pm": case "下午": case "傍晚": return hour < 12 ? hour + 12 : hour;
    // 晚上12点 may be the beginning of the day or its end.
    default: return hour === 12 || hour < 5 ? undefined : hour < 12 ? hour + 12 : hour;
  }
}

function offsetMs(offset: string): number {
  if (!/^[+-]/u.test(offset)) return 0;
  const digits = offset.slice(1).replace(":", "");
  const ms = Number(digits.slice(0, 2)) * HOUR_MS + Number(digits.slice(2) || 0) * MINUTE_MS;
  return offset.startsWith("-") ? -ms : ms;
}
