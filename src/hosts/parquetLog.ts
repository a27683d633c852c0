import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { LogDays } from "../log/keptRows.ts";
import type { LogColumn } from "../log/logColumns.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { writtenColumns, writtenRows } from "../log/writtenRows.ts";
import type { LogNames, WrittenRow } from "../log/writtenRows.ts";
import { dayNumber } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";

const ROWS_A_GROUP = 100_000;

type Value = string | boolean | bigint | undefined;

/**
 * A log as a Parquet file, in pieces: the columns and rows of its CSV, `time` as what the shop's clock showed in milliseconds (a timestamp without
 * zone), `spam` and `blacklisted` as true or nothing, all else as text. Rows by time, in groups; of no more than one are the cells held at once.
 */
export function* parquetLog(log: MessageLog, names: LogNames, days: LogDays, rowsAGroup = ROWS_A_GROUP): Generator<Uint8Array> {
  const columns = writtenColumns(log, names);
  const rows = writtenRows(log, names, days);
  const startMs = (dayNumber(names.startDate) ?? 0) * DAY_MS;
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "replycast" });
  for (let from = 0; from < rows.order.length; from += rowsAGroup) {
    const group = rows.order.subarray(from, from + rowsAGroup);
    const data: Value[][] = columns.map(() => []);
    for (const index of group) {
      const cells = rows.cells(index, "");
      for (const [place, column] of columns.entries()) data[place].push(column === "time" ? BigInt(startMs + rows.at[index]) : valueOf(cells, column));
    }
    // Nothing here is written later, so that this returns no promise.
    void parquet.write({ columnData: columns.map((name, place) => ({ name, data: data[place] })), rowGroupSize: group.length });
    yield taken(writer);
  }
  void parquet.finish();
  yield taken(writer);
}

function schemaOf(columns: readonly LogColumn[]): SchemaElement[] {
  return [{ name: "log", num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf(name: LogColumn): SchemaElement {
  switch (name) {
    case "time": return { name, type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "MILLIS" }, repetition_type: "REQUIRED" };
    case "spam": case "blacklisted": return { name, type: "BOOLEAN", repetition_type: "OPTIONAL" };
    default: return { name, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, repetition_type: "OPTIONAL" };
  }
}

function valueOf(cells: WrittenRow, column: LogColumn): Value {
  const cell = cells[column];
  if (cell === "") return undefined;
  return column === "spam" || column === "blacklisted" ? true : cell;
}

/** What has been written since it was last taken. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
