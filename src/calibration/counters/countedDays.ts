import type { Findings } from "../../import/finding.ts";
import type { FigureColumn } from "../../import/tables/counterColumns.ts";
import { daysOfSpan } from "../../import/tables/counterLabels.ts";
import type { CounterRow, DeskCounters } from "../../import/tables/deskCounters.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import { HOURS_PER_DAY } from "../../time/units.ts";

/** Columns that say how many came, best first. Those after `sessions` count only who reached a person. */
export const COUNT_COLUMNS = ["consumers", "sessions", "needingManual", "receivedByManual"] as const satisfies readonly FigureColumn[];
export type CountColumn = (typeof COUNT_COLUMNS)[number];

/** How many came, day by day and by hour of the day, as tables of counters tell it together. */
export interface CountedDays {
  readonly column: CountColumn;
  /** In order; made up from the base's start where the tables name none. */
  readonly dates: readonly string[];
  readonly areDated: boolean;
  /** By date. */
  readonly totals: readonly number[];
  /** By date the counts of its hours, where a table tells all of them day by day. */
  readonly cells?: readonly (readonly number[] | undefined)[];
  /** By hour of the day the sum over days; undefined for an hour that is not told. Absent where no table tells hours. */
  readonly hours?: readonly (number | undefined)[];
}

/** Tables that differ by more than this share about a day are told. */
const DIFFERENT = 0.03;

/** Undefined where no table counts who came. */
export function countedDays(tables: readonly DeskCounters[], base: Scenario, findings: Findings): CountedDays | undefined {
  const column = COUNT_COLUMNS.find((name) => tables.some(({ columns }) => columns.has(name)));
  if (column === undefined) return undefined;
  if (column !== "consumers") findings.add("consumers-not-counted", () => ({ text: `no table counts consumers; ${column} is taken`, facts: { column } }));
  const byPreference = tables.filter(({ columns }) => columns.has(column)).toSorted((a, b) => a.agents.length - b.agents.length);
  const hours = hourSums(byPreference, column);
  const totals = dayTotals(byPreference, column, findings);
  const told = totals.size > 0 ? datedDays(totals, tables, findings) : undatedDays(byPreference, column, hours, base, findings);
  const cells = hours?.includes(undefined) === false ? told.dates.map((date) => hoursOf(byPreference, column, date)) : [];
  return { column, ...told, ...(cells.some((one) => one !== undefined) ? { cells } : {}), ...(hours === undefined ? {} : { hours }) };
}

/** Single days and what was counted on each: by the first table that has rows of whole days, else the sum of its hours. */
function dayTotals(tables: readonly DeskCounters[], column: CountColumn, findings: Findings): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const asksHour of [false, true]) {
    for (const { rows } of tables) {
      const own = new Map<string, number>();
      for (const row of rows) {
        const date = dayOf(row);
        const count = row.figures[column];
        if (date !== undefined && count !== undefined && (row.labels.hour !== undefined) === asksHour) own.set(date, (own.get(date) ?? 0) + count);
      }
      for (const [date, count] of own) {
        const known = totals.get(date);
        if (known === undefined) totals.set(date, count);
        else if (Math.abs(count - known) > DIFFERENT * known) findings.add("counts-differ", () => ({ text: `${date}: ${known} in one table, ${count} in another`, facts: { date, known, other: count } }));
      }
    }
  }
  return totals;
}

/** The hours of one day by the first table that tells them. */
function hoursOf(tables: readonly DeskCounters[], column: CountColumn, date: string): readonly number[] | undefined {
  for (const { rows } of tables) {
    const ofDay = rows.filter((row) => row.labels.hour !== undefined && dayOf(row) === date && row.figures[column] !== undefined);
    if (ofDay.length === 0) continue;
    return Array.from({ length: HOURS_PER_DAY }, (_, hour) => ofDay.reduce((sum, { labels, figures }) => sum + (Number(labels.hour) === hour ? (figures[column] ?? 0) : 0), 0));
  }
  return undefined;
}

/** Of the first table that tells hours. */
function hourSums(tables: readonly DeskCounters[], column: CountColumn): readonly (number | undefined)[] | undefined {
  for (const { rows } of tables) {
    const sums = Array.from({ length: HOURS_PER_DAY }, (): number | undefined => undefined);
    for (const { labels, figures } of rows) {
      const count = figures[column];
      if (labels.hour !== undefined && count !== undefined) sums[Number(labels.hour)] = (sums[Number(labels.hour)] ?? 0) + count;
    }
    if (sums.some((sum) => sum !== undefined)) return sums;
  }
  return undefined;
}

/** The days of which figures are told too, where the tables with figures name their days; else all that were counted. */
function datedDays(totals: ReadonlyMap<string, number>, tables: readonly DeskCounters[], findings: Findings): Omit<CountedDays, "column" | "hours"> {
  const all = [...totals.keys()].toSorted();
  const spans = tables.filter(tellsFigures).flatMap(({ startDate, endDate }) => (startDate === undefined || endDate === undefined ? [] : [{ startDate, endDate }]));
  const within = spans.length === 0 ? all : all.filter((date) => spans.some(({ startDate, endDate }) => date >= startDate && date <= endDate));
  const dates = within.length === 0 ? all : within;
  if (within.length === 0) findings.add("days-apart", () => ({ text: `counts are of ${all[0]} to ${all[all.length - 1]}, figures of ${spans[0].startDate} to ${spans[0].endDate}`, facts: { from: all[0], to: all[all.length - 1], figuresFrom: spans[0].startDate, figuresTo: spans[0].endDate } }));
  else if (dates.length < all.length) findings.add("days-without-figures", () => ({ text: `such as ${all.find((date) => !dates.includes(date)) ?? ""}`, facts: { date: all.find((date) => !dates.includes(date)) ?? "" } }), all.length - dates.length);
  return { dates, areDated: true, totals: dates.map((date) => totals.get(date) ?? 0) };
}

/** A period as a whole: each day the same. */
function undatedDays(
  tables: readonly DeskCounters[], column: CountColumn, hours: readonly (number | undefined)[] | undefined, base: Scenario, findings: Findings,
): Omit<CountedDays, "column" | "hours"> {
  const period = tables.find(({ startDate }) => startDate !== undefined);
  const days = period?.startDate === undefined || period.endDate === undefined ? base.days : daysOfSpan(period.startDate, period.endDate);
  if (period === undefined) findings.add("days-not-told", () => ({ text: `no table names its days; they are taken for ${days}, as the base has`, facts: { days } }));
  const whole = tables.find(({ rows }) => rows.some(({ labels }) => labels.hour === undefined));
  const sum = whole === undefined
    ? (hours ?? []).reduce<number>((total, count) => total + (count ?? 0), 0)
    : whole.rows.reduce((total, { labels, figures }) => total + (labels.hour === undefined ? (figures[column] ?? 0) : 0), 0);
  const start = period?.startDate ?? addDays(base.start, base.warmUp);
  return { dates: Array.from({ length: days }, (_, day) => addDays(start, day)), areDated: period !== undefined, totals: Array.from({ length: days }, () => sum / days) };
}

/** Whether a table holds anything that replies decide. */
function tellsFigures({ columns, rules }: DeskCounters): boolean {
  const own = Object.values(rules).flatMap(({ value, missed, met, total }) => [value, missed, met, total]);
  return own.some((column) => column !== undefined && columns.has(column));
}

/** The date of a row that is of a single day. */
function dayOf({ labels: { date, dateTo } }: CounterRow): string | undefined {
  return dateTo === undefined || dateTo === date ? date : undefined;
}
