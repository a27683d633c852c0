import { readOfPlayed } from "../film/readOfPlayed.ts";
import type { PseudonymOf } from "../import/pseudonymOf.ts";
import type { ReadLog } from "../import/readLog.ts";
import { logOfDay } from "../log/logOfDay.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { dayNumber } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";

/** Tables of a message log in the order of MessageLog. */
type Table = Readonly<Record<string, number | readonly number[]>>;

/** One day of a real log as plain JSON, to be watched as a film: no texts, names as pseudonyms. Times are of the log's clock. [ms since `startDate`] */
export interface KeptDay {
  readonly date: string;
  readonly startDate: string;
  readonly days: number;
  readonly tables: Readonly<Record<keyof MessageLog, Table>>;
  /** By consumer number; only those of the day. */
  readonly consumers: Readonly<Record<number, string>>;
  readonly agents: readonly string[];
  readonly streams: readonly string[];
}

/** More numbers would make a page too large to be sent: about 1,500 conversations. */
const MOST_NUMBERS = 60_000;

/** A day of a log to be kept beside its lessons; undefined where it is too large. Names are found again by the same `pseudonymOf`. */
export function keptDay(read: ReadLog, date: string, pseudonymOf: PseudonymOf): KeptDay | undefined {
  const { startDate, days, streams } = read;
  const fromMs = ((dayNumber(date) ?? 0) - (dayNumber(startDate) ?? 0)) * DAY_MS;
  const log = logOfDay(read.log, read.conversationOfReply, fromMs, fromMs + DAY_MS);
  const tables = Object.fromEntries(Object.entries(log).map(([name, table]) => [name, plainTable(table as object)])) as KeptDay["tables"];
  if (Object.values(tables).reduce((sum, table) => sum + numbersIn(table), 0) > MOST_NUMBERS) return undefined;
  const consumers = [...new Set(log.conversations.consumer)].map((number) => [number, pseudonymOf(read.consumers.nameOf(number), "consumer")] as const);
  return {
    date, startDate, days, tables, streams, consumers: Object.fromEntries(consumers),
    agents: Array.from({ length: read.agents.size }, (_, number) => pseudonymOf(read.agents.nameOf(number), "agent")),
  };
}

/** A kept day as if it had just been read. */
export function readOfKept({ startDate, days, tables, consumers, agents, streams }: KeptDay): ReadLog {
  const log = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, typedTable(table)])) as unknown as MessageLog;
  const last = Math.max(-1, ...Object.keys(consumers).map(Number));
  const names = Array.from({ length: last + 1 }, (_, number) => consumers[number] ?? `(${number})`);
  return readOfPlayed(log, { startDate, agents, streams, consumers: names }, days);
}

function plainTable(table: object): Table {
  return Object.fromEntries(Object.entries(table).map(([name, column]: readonly [string, number | ArrayLike<number>]) => [name, typeof column === "number" ? column : Array.from(column)]));
}

function numbersIn(table: Table): number {
  return Object.values(table).reduce<number>((sum, column) => sum + (typeof column === "number" ? 1 : column.length), 0);
}

/** Columns of bytes, of numbers of rows, and else of times. */
const BYTES: readonly string[] = ["kind", "flags", "page", "state"];
const NUMBERS: readonly string[] = ["conversation", "reply", "agent", "next", "consumer", "stream"];

function typedTable(table: Table): object {
  return Object.fromEntries(Object.entries(table).map(([name, column]) => {
    if (typeof column === "number") return [name, column];
    return [name, BYTES.includes(name) ? Uint8Array.from(column) : NUMBERS.includes(name) ? Int32Array.from(column) : Float64Array.from(column)];
  }));
}
