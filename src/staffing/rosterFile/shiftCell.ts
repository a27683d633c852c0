import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { plainCell } from "./rosterTable.ts";

/** What one entry of a cell says of a shift: `early`, `08:00-17:00`, or `early 08:00-17:00 (12:00-13:00)`. */
export interface WrittenShift {
  /** As written; empty where there are times alone. */
  readonly name: string;
  /** Milliseconds since the day's midnight; the end is later, at most by a day. */
  readonly times?: Span;
  /** Absent where nothing is said of meals. */
  readonly meals?: readonly Span[];
}

export type Span = readonly [fromMs: number, toMs: number];

const NEXT_DAY = String.raw`(?:次日|翌日|第二天|隔天)`;
/** Half of a day; what stands in the afternoon counts from noon. */
const DAY_HALF = String.raw`(?:凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)`;
const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:\.\d+)?)?|[点时](?:半|\d{1,2}分?)?)?`;
const TIME = String.raw`${NEXT_DAY}?\s*${DAY_HALF}?\s*${CLOCK}(?:\s*[ap]\.?m\b\.?)?(?:\s*\(?\+1\)?)?`;
const BETWEEN = String.raw`\s*(?:[-–—―─~～]+|至|到|to)\s*`;
/** Not from the middle of a number or date or to it: neither `8.5-17.5` nor `2026-06-18` is a time. */
const SPAN = new RegExp(String.raw`(?<![\d.:]|\d{4}[-/])(${TIME})${BETWEEN}(${TIME})(?![.:]?\d)`, "iu");
const ONE_TIME = new RegExp(String.raw`^(?<next>${NEXT_DAY})?\s*(?<half>${DAY_HALF})?\s*(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?|[点时](?:(?<halfPast>半)|(?<past>\d{1,2})分?)?)?(?:\s*(?<english>[ap])\.?m\b\.?)?(?:\s*(?<more>\(?\+1\)?))?$`, "iu");
const AFTERNOON = new Set(["中午", "下午", "傍晚", "晚上"]);
const NOON = 12;
const MEALS = /\(([^()]*)\)\s*$/u;

/**
 * The shifts that a cell names, one after the other where it has several (`;`, `+` or a line each); undefined where times in it cannot be.
 * `known`: names of shifts, which may themselves have signs, brackets and times in them.
 */
export function shiftCell(cell: string, known: readonly string[]): readonly WrittenShift[] | undefined {
  const whole = plainCell(cell).normalize("NFKC");
  const name = longestStart(whole, known);
  if (name !== undefined) {
    const alone = writtenShift(whole.slice(name.length));
    if (alone?.name === "") return [{ ...alone, name }];
  }
  const entries = whole.split(/[;\n]|\s\+\s|(?<=\D)\+(?=\D)/u).map(plainCell).filter((entry) => entry !== "");
  const read = entries.map(writtenShift);
  return read.every((entry) => entry !== undefined) ? read : undefined;
}

/** The longest of the names with which a text begins, as far as nothing but a blank or an end follows it. */
function longestStart(text: string, names: readonly string[]): string | undefined {
  const starts = names.map((name) => name.normalize("NFKC")).filter((name) => text === name || text.startsWith(`${name} `));
  return starts.toSorted((a, b) => b.length - a.length)[0];
}

/** `08:00`, `8`, `24:00`, `次日06:00` in milliseconds since midnight; undefined for anything else. */
export function clockMs(text: string): number | undefined {
  const groups = ONE_TIME.exec(plainCell(text).normalize("NFKC"))?.groups;
  if (groups === undefined) return undefined;
  const { next, more, minute, past, halfPast } = groups;
  const minutes = halfPast === undefined ? Number(minute ?? past ?? 0) : 30;
  const ms = hourOfDay(groups) * HOUR_MS + minutes * MINUTE_MS + (next === undefined && more === undefined ? 0 : DAY_MS);
  return minutes > 59 || ms > 2 * DAY_MS ? undefined : ms;
}

/** `下午3点` and `3pm` are 15, `12am` is 0; 11 at noon and hours beyond twelve stay. */
function hourOfDay({ half, hour, english }: Record<string, string | undefined>): number {
  const hours = Number(hour);
  if (hours > NOON) return hours;
  if (english?.toLowerCase() === "a") return hours % NOON;
  if (english?.toLowerCase() === "p") return (hours % NOON) + NOON;
  const isLater = half !== undefined && AFTERNOON.has(half) && hours < (half === "中午" ? 11 : NOON);
  return isLater ? hours + NOON : hours;
}

/** From one time to the next of the other: 22:00 to 06:00 ends on the next day. Undefined where it would be no time at all, more than a day, or begin on another day. */
export function clockSpan(from: string, to: string): Span | undefined {
  const [fromMs, toMs] = [clockMs(from), clockMs(to)];
  if (fromMs === undefined || toMs === undefined || fromMs >= DAY_MS) return undefined;
  const endMs = toMs <= fromMs ? toMs + DAY_MS : toMs;
  return endMs - fromMs > DAY_MS || fromMs === toMs ? undefined : [fromMs, endMs];
}

/** The meals of a shift's times, as `12:00-13:00`, several with commas between them; an empty text means none. Undefined where one lies outside or cannot be. */
export function mealSpans(text: string, times: Span | undefined): readonly Span[] | undefined {
  const parts = text.normalize("NFKC").split(/[,;、+]/u).map(plainCell).filter((part) => part !== "");
  const meals = parts.map((part) => {
    const match = SPAN.exec(part);
    if (match === null || match[0] !== part) return undefined;
    const [begin, end] = [clockMs(match[1]), clockMs(match[2])];
    return begin === undefined || end === undefined ? undefined : withinShift(begin, end, times);
  });
  return meals.every((meal) => meal !== undefined) ? meals : undefined;
}

/** No meal is as long as this. */
const LONGEST_MEAL_MS = 3 * HOUR_MS;

/** `早班（8:00-17:00）`: times in brackets behind a name that are too long for a meal are the shift's own. */
function ownTimesInBrackets(entry: string): WrittenShift | undefined {
  const bracket = MEALS.exec(entry);
  const name = plainCell(bracket === null ? "" : entry.slice(0, bracket.index));
  const span = bracket === null || name === "" || SPAN.test(name) ? null : SPAN.exec(plainCell(bracket[1]));
  const times = span === null || span[0] !== span.input ? undefined : clockSpan(span[1], span[2]);
  return times === undefined || times[1] - times[0] <= LONGEST_MEAL_MS ? undefined : { name, times };
}

function writtenShift(entry: string): WrittenShift | undefined {
  const own = ownTimesInBrackets(entry);
  if (own !== undefined) return own;
  const bracket = MEALS.exec(entry);
  // What stands in brackets and is no time belongs to the name.
  const hasMeals = bracket !== null && (bracket[1].trim() === "" || SPAN.test(bracket[1]));
  const rest = plainCell(hasMeals ? entry.slice(0, bracket.index) : entry);
  const span = SPAN.exec(rest);
  const times = span === null ? undefined : clockSpan(span[1], span[2]);
  // Of times that stand one behind the other only the first could be taken.
  if (span !== null && (times === undefined || SPAN.test(rest.slice(span.index + span[0].length)))) return undefined;
  const meals = hasMeals ? mealSpans(bracket[1], times) : undefined;
  if (hasMeals && meals === undefined) return undefined;
  const name = span === null ? rest : plainCell(`${rest.slice(0, span.index)} ${rest.slice(span.index + span[0].length)}`);
  return { name: name.replace(/[\s:,]+$/u, ""), ...(times === undefined ? {} : { times }), ...(meals === undefined ? {} : { meals }) };
}

/** A meal after midnight of a shift that goes past it is one of the next day. */
function withinShift(begin: number, end: number, times: Span | undefined): Span | undefined {
  const endMs = end <= begin ? end + DAY_MS : end;
  if (times === undefined) return begin === end ? undefined : [begin, endMs];
  const later = begin < times[0] ? DAY_MS : 0;
  return begin + later >= times[0] && endMs + later <= times[1] && begin !== end ? [begin + later, endMs + later] : undefined;
}
