import { InputFaults } from "../../errors/inputFault.ts";
import type { TakeRecord } from "../../log/logColumns.ts";
import { counterCell, isNoFigure } from "./counterCell.ts";
import type { CounterCell } from "./counterCell.ts";
import { COUNTER_COLUMNS } from "./counterColumns.ts";
import type { CounterColumn, FigureColumn, LabelColumn } from "./counterColumns.ts";
import { datesOf, hourOf } from "./counterLabels.ts";
import type { CounterRow, DeskCounters } from "./deskCounters.ts";
import { assumedUnit, secondsOf } from "./durationText.ts";
import type { HeaderPlaces } from "../map/headerPlaces.ts";
import type { LogMap } from "../map/logMap.ts";
import type { LogReading } from "../rows/logReading.ts";
import type { MappedCells } from "../map/mappedCells.ts";

/** A row whose figures are not in our units yet. */
interface ReadRow {
  readonly line: number;
  readonly labels: CounterRow["labels"];
  readonly cells: ReadonlyMap<FigureColumn, CounterCell>;
}

/** A table of desk counters. In what a column is written (shares or per cent, seconds or minutes) is decided by all its cells together. */
export class CounterTable {
  readonly #map: LogMap;
  readonly #places: HeaderPlaces;
  readonly #cells: MappedCells;
  readonly #reading: LogReading;
  readonly #columns: readonly CounterColumn[];
  readonly #rows: ReadRow[] = [];

  constructor(map: LogMap, places: HeaderPlaces, cells: MappedCells, reading: LogReading) {
    this.#map = map;
    this.#places = places;
    this.#cells = cells;
    this.#reading = reading;
    this.#columns = (Object.keys(COUNTER_COLUMNS) as CounterColumn[]).filter((column) => (places.ofColumn.get(column)?.length ?? 0) > 0 || column in map.constants);
  }

  readonly takeRow: TakeRecord = (line, row) => {
    const labels: { -readonly [name in LabelColumn]?: string } = {};
    const cells = new Map<FigureColumn, CounterCell>();
    for (const column of this.#columns) {
      const text = this.#cells.textOf(row, column).trim();
      if (isLabel(column)) this.#label(line, column, text, labels);
      else if (!isNoFigure(text)) {
        const cell = counterCell(text, COUNTER_COLUMNS[column]);
        if (cell === undefined) this.#reading.faults.add(line, `${this.#theirs(column)} is ${JSON.stringify(text)}`, expectedOf(COUNTER_COLUMNS[column]), "mend the cell, or name what means nothing under none in the map",
          { of: "cell", values: { column: this.#theirs(column), cell: text } });
        else if (isAboveAll(column, cell)) this.#reading.faults.add(line, `${this.#theirs(column)} is ${JSON.stringify(text)}`, "a share of at most 100%", "mend the cell, or name the column that holds the rate",
          { of: "share-above-all", values: { column: this.#theirs(column), cell: text } });
        else cells.set(column, cell);
      }
    }
    this.#rows.push({ line, labels, cells });
  };

  /** All rows, their figures in our units. Throws InputFaults with the lines of all cells that cannot be read. */
  result(): DeskCounters {
    const { source, faults, findings } = this.#reading;
    faults.throwIfAny();
    if (this.#rows.length === 0) {
      throw new InputFaults([{ where: source.fileName, found: "there is no row in it", expected: "one row for each agent, day or hour", mend: "export the table again", kind: { of: "no-row", values: {} } }]);
    }
    const factors = new Map(this.#columns.flatMap((column): [FigureColumn, number][] => (isLabel(column) ? [] : [[column, this.#factor(column)]])));
    const rows = this.#rows.map(({ line, labels, cells }): CounterRow => ({
      line, labels,
      figures: Object.fromEntries([...cells].map(([column, { value, hasUnit }]) => [column, hasUnit ? value : value * (factors.get(column) ?? 1)])),
    }));
    const dates = rows.flatMap(({ labels: { date, dateTo } }) => [date, dateTo]).filter((date) => date !== undefined).toSorted();
    const nameless = rows.filter(({ labels }) => labels.agent === undefined);
    if (nameless.length > 0 && nameless.length < rows.length) {
      findings.add("agent-not-told", () => `line ${nameless[0].line} names no agent; if it adds up the others, leave it out by skip in a map`, nameless.length, nameless[0].line);
    }
    findings.add("shape-counters", () => `columns ${this.#columns.join(", ")}`, rows.length);
    return {
      shape: "counters", fileName: source.fileName, map: this.#map.id, rows, columns: new Set(this.#columns), rules: this.#map.rules,
      agents: [...new Set(rows.flatMap(({ labels }) => labels.agent ?? []))],
      ...(dates.length === 0 ? {} : { startDate: dates[0], endDate: dates[dates.length - 1] }),
      findings: findings.list(),
    };
  }

  #label(line: number, column: LabelColumn, text: string, labels: { -readonly [name in LabelColumn]?: string }): void {
    if (text === "") return;
    const { timeZone, pseudonymOf } = this.#reading.source;
    if (column === "date" || column === "dateTo") {
      const dates = datesOf(text, this.#map.timeFormat, timeZone);
      if (dates === undefined) return this.#labelFault(line, column, text, "a date such as 2026-06-18, or a span such as 2026-06-01~2026-06-30");
      labels[column] = column === "date" ? dates.from : dates.to;
      if (dates.to !== dates.from) labels.dateTo ??= dates.to;
    } else if (column === "hour") {
      const read = hourOf(text, timeZone);
      const day = read === undefined ? datesOf(text, this.#map.timeFormat, timeZone)?.from : read.date;
      if (read === undefined && day === undefined) return this.#labelFault(line, column, text, "an hour such as 8, 08:00-09:00 or 2026-06-18 08:00, or a day");
      if (read !== undefined) labels.hour = read.hour;
      if (day !== undefined) labels.date ??= day;
    } else labels[column] = column === "agent" && pseudonymOf !== undefined ? pseudonymOf(text, "agent") : text;
  }

  #labelFault(line: number, column: LabelColumn, text: string, expected: string): void {
    this.#reading.faults.add(line, `${this.#theirs(column)} is ${JSON.stringify(text)}`, expected, "mend the cell, or give the pattern of dates in timeFormat of the map");
  }

  /** By what a column's bare numbers are multiplied. */
  #factor(column: FigureColumn): number {
    const { findings } = this.#reading;
    const bare = this.#rows.flatMap(({ cells }) => cells.get(column) ?? []).filter(({ hasUnit }) => !hasUnit).map(({ value }) => value);
    if (COUNTER_COLUMNS[column] === "share") {
      if (!bare.some((value) => value > 1)) return 1;
      findings.add("per-cent-assumed", () => ({ text: `${this.#theirs(column)} has numbers above 1; they are taken for per cent`, facts: { column: this.#theirs(column) } }));
      return 0.01;
    }
    if (COUNTER_COLUMNS[column] !== "duration" || bare.length === 0) return 1;
    const named = this.#places.ofColumn.get(column)?.[0]?.map((place) => this.#places.units.get(place)).find((unit) => unit !== undefined);
    if (named !== undefined) return secondsOf(named);
    const { unitSeconds, isAssumed } = assumedUnit(this.#map.units[column] ?? "auto", bare);
    if (isAssumed) findings.add("unit-assumed", () => ({
      text: `${this.#theirs(column)} names no unit; ${unitSeconds === 60 ? "numbers with decimals up to ten are taken for minutes" : "its numbers are taken for seconds"}`,
      facts: { column: this.#theirs(column), unitSeconds },
    }));
    return unitSeconds;
  }

  /** What the file calls a column. */
  #theirs(column: CounterColumn): string {
    return this.#map.columns[column]?.[0]?.join(" ") ?? column;
  }
}

/** Whether a cell is more than the whole, however its column is written. More than one order may follow a consultation. */
function isAboveAll(column: FigureColumn, { value, hasUnit }: CounterCell): boolean {
  return COUNTER_COLUMNS[column] === "share" && column !== "inquiryConversion" && value > (hasUnit ? 1 : 100);
}

function isLabel(column: CounterColumn): column is LabelColumn {
  return COUNTER_COLUMNS[column] === "label";
}

function expectedOf(kind: (typeof COUNTER_COLUMNS)[CounterColumn]): string {
  switch (kind) {
    case "share": return "a share such as 95.33% or 0.9533";
    case "duration": return "a duration such as 22.4, 9秒 or 0:01:12";
    case "money": return "an amount of money such as 1,234.50";
    default: return "a number, not below 0";
  }
}
