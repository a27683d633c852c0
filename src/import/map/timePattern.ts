import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";

/** A time as it was written: what the clock showed, and how far that clock is ahead of UTC where the text says so. */
export interface WrittenTime {
  /** Milliseconds since 1970 as if it were UTC; of a time without a date, since midnight. */
  readonly wallMs: number;
  readonly hasDate: boolean;
  /** [ms] */
  readonly offsetMs?: number;
}

/** Reads times of one pattern; undefined for a text that is none. */
export type ReadPattern = (text: string) => WrittenTime | undefined;

const TOKEN = /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|S+|a|X{1,3}|'[^']*'|\s+|[^A-Za-z]|[A-Za-z]/gu;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What stands for each token; the texts of one token's digits are as many as its letters, of a single letter one or two. */
const FORMS: Readonly<Record<string, string>> = {
  yyyy: "(\\d{4})", yy: "(\\d{2})", MMM: `(${MONTHS.join("|")})[a-z]*`, MM: "(\\d{2})", M: "(\\d{1,2})", dd: "(\\d{2})", d: "(\\d{1,2})",
  HH: "(\\d{2})", H: "(\\d{1,2})", hh: "(\\d{2})", h: "(\\d{1,2})", mm: "(\\d{2})", m: "(\\d{1,2})", ss: "(\\d{2})", s: "(\\d{1,2})",
  a: "(am|pm|a\\.m\\.|p\\.m\\.|上午|下午)", X: "(z|[+-]\\d{2}:?\\d{2})",
};

const compiled = new Map<string, ReadPattern | undefined>();

/**
 * The reader of a pattern: `yyyy` or `yy` (70 to 99 are of the last century), `M`, `MM` or `MMM` (Jan), `d`, `H` (0–23), `h` (1–12, with `a`: AM, PM, 上午, 下午), `m`, `s`,
 * `S…` (any decimals of a second), `X` (offset, also doubled or tripled); a doubled letter asks for two digits; a blank stands for any; other letters only in '…'.
 * Undefined where it is no pattern: an unknown letter, neither day nor hour, `h` without `a`.
 */
export function timePattern(pattern: string): ReadPattern | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern);
}

function compile(pattern: string): ReadPattern | undefined {
  const fields: string[] = [];
  let form = "";
  for (const [token] of pattern.matchAll(TOKEN)) {
    const known = /^S+$/u.test(token) ? "(\\d{1,9})" : FORMS[token.startsWith("X") ? "X" : token];
    if (known !== undefined) {
      fields.push(token[0] === "M" && token.length === 3 ? "month" : token[0]);
      form += known;
    } else if (/^[A-Za-z]$/u.test(token)) return undefined;
    else form += /^\s/u.test(token) ? "\\s*" : escaped(token.startsWith("'") ? token.slice(1, -1) : token);
  }
  const has = (field: string): boolean => fields.includes(field);
  const hasDate = has("y") && (has("M") || has("month")) && has("d");
  if (new Set(fields).size < fields.length || (!hasDate && (!(has("H") || has("h")) || has("d") || has("y"))) || has("h") !== has("a")) return undefined;
  const expression = new RegExp(`^${form}$`, "iu");
  return (text) => {
    const match = expression.exec(text.trim()) ?? expression.exec(text.normalize("NFKC").trim());
    return match === null ? undefined : timeOf(new Map(fields.map((field, index) => [field, match[index + 1]])), hasDate);
  };
}

function timeOf(parts: ReadonlyMap<string, string>, hasDate: boolean): WrittenTime | undefined {
  const number = (field: string): number => Number(parts.get(field) ?? 0);
  const day = hasDate ? dayOf(parts) : 0;
  const hour = parts.has("h") ? (number("h") % 12) + (/^p|下午/iu.test(parts.get("a") ?? "") ? 12 : 0) : number("H");
  if (day === undefined || hour > 23 || number("h") > 12 || (parts.has("h") && number("h") < 1) || number("m") > 59 || number("s") > 59) return undefined;
  const fraction = Number((parts.get("S") ?? "").slice(0, 3).padEnd(3, "0"));
  const wallMs = day * DAY_MS + hour * HOUR_MS + number("m") * MINUTE_MS + number("s") * SECOND_MS + fraction;
  const offset = parts.get("X");
  return offset === undefined ? { wallMs, hasDate } : { wallMs, hasDate, offsetMs: offsetOf(offset) };
}

function dayOf(parts: ReadonlyMap<string, string>): number | undefined {
  const written = parts.get("y") ?? "";
  const year = written.length === 4 ? written : `${Number(written) < 70 ? 20 : 19}${written}`;
  const name = parts.get("month");
  const month = name === undefined ? (parts.get("M") ?? "") : String(MONTHS.indexOf(name.toLowerCase()) + 1);
  return dayNumber(`${year}-${month.padStart(2, "0")}-${(parts.get("d") ?? "").padStart(2, "0")}`);
}

function offsetOf(text: string): number {
  if (/^z$/iu.test(text)) return 0;
  const digits = text.slice(1).replace(":", "");
  const ms = Number(digits.slice(0, 2)) * HOUR_MS + Number(digits.slice(2)) * MINUTE_MS;
  return text.startsWith("-") ? -ms : ms;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
