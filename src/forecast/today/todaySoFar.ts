import { localQuarters } from "../event/localQuarters.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import { addDays, dayNumber } from "../../time/calendar.ts";
import { DAY_MS, HOUR_MS, QUARTERS_PER_DAY, QUARTERS_PER_HOUR, QUARTER_HOUR_MS } from "../../time/units.ts";
import type { ExpectedStream } from "./expectedDay.ts";

/** Who has come today until now. */
export interface TodaySoFar {
  /** By stream of the scenario: when its conversations began, ascending. [ms since midnight] */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** Quarter-hours of a count: 1, or 4 where only hours are known. */
  readonly quartersEach: 1 | 4;
}


/** The last day on which a conversation of the file began; the answer to one may come after midnight. */
export function lastDate(read: ReadLog | DeskCounters): string | undefined {
  if (read.shape === "counters") return read.endDate;
  const { openedAt, count } = read.log.conversations;
  let last = -1;
  for (let row = 0; row < count; row++) last = Math.max(last, openedAt[row]);
  return last < 0 ? undefined : addDays(read.startDate, Math.floor(last / DAY_MS));
}

/**
 * The conversations that a file tells of a date before `nowMs` of it. Each belongs to the stream whose name its row has; where names are not the scenario's, to the streams in turn, in
 * the shares that are expected at that time. Of counts by the hour each hour's conversations stand evenly in it.
 */
export function todaySoFar(read: ReadLog | DeskCounters, date: string, nowMs: number, expected: ReadonlyMap<string, ExpectedStream>): TodaySoFar {
  const streams = [...expected.keys()];
  const times = new Map<string, number[]>(streams.map((name) => [name, []]));
  const owed = new Float64Array(streams.length);
  for (const { at, name } of begins(read, date, nowMs)) {
    const own = name === undefined ? undefined : times.get(name);
    (own ?? times.get(streams[nextInTurn(streams, expected, owed, at)]) ?? []).push(at);
  }
  return { times, quartersEach: read.shape === "counters" ? QUARTERS_PER_HOUR : 1 };
}

/** The stream that is furthest behind its share. */
function nextInTurn(streams: readonly string[], expected: ReadonlyMap<string, ExpectedStream>, owed: Float64Array, at: number): number {
  const quarter = Math.floor(at / QUARTER_HOUR_MS);
  const means = streams.map((name) => expected.get(name)?.prior.means[quarter] ?? 0);
  const all = means.reduce((sum, mean) => sum + mean, 0);
  let next = 0;
  means.forEach((mean, index) => {
    owed[index] += all > 0 ? mean / all : 1 / streams.length;
    if (owed[index] > owed[next]) next = index;
  });
  owed[next]--;
  return next;
}

interface Begin { readonly at: number; readonly name?: string }

function begins(read: ReadLog | DeskCounters, date: string, nowMs: number): Begin[] {
  if (read.shape === "counters") return beginsOfHours(read, date, nowMs);
  const { log: { conversations }, streams, startDate } = read;
  const midnight = ((dayNumber(date) ?? 0) - (dayNumber(startDate) ?? 0)) * DAY_MS;
  const found: Begin[] = [];
  for (let row = 0; row < conversations.count; row++) {
    const at = conversations.openedAt[row] - midnight;
    if (at >= 0 && at < nowMs) found.push({ at, name: streams[conversations.stream[row]] });
  }
  return found.sort((a, b) => a.at - b.at);
}

function beginsOfHours(read: DeskCounters, date: string, nowMs: number): Begin[] {
  const { startMs, quarters } = localQuarters(read);
  const first = ((dayNumber(date) ?? 0) * DAY_MS - startMs) / QUARTER_HOUR_MS;
  const found: Begin[] = [];
  for (let hour = 0; hour * QUARTERS_PER_HOUR < QUARTERS_PER_DAY; hour++) {
    // An hour that is not over yet is counted until now.
    const lasted = Math.min(HOUR_MS, nowMs - hour * HOUR_MS);
    const count = Math.round(quarters.slice(first + hour * QUARTERS_PER_HOUR, first + (hour + 1) * QUARTERS_PER_HOUR).reduce((sum, part) => sum + part, 0));
    if (lasted <= 0) break;
    for (let place = 0; place < count; place++) found.push({ at: Math.floor(hour * HOUR_MS + ((place + 0.5) / count) * lasted) });
  }
  return found;
}
