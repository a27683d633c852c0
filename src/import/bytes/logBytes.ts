import type { DeskCounters } from "../tables/deskCounters.ts";
import { LogReading } from "../rows/logReading.ts";
import type { LogSource } from "../logSource.ts";
import { mappedTable } from "../map/mappedTable.ts";
import type { ReadLog } from "../readLog.ts";
import { TableBytes } from "./tableBytes.ts";

/** A log, whatever its shape, as text that comes in pieces of its bytes. */
export class LogBytes extends TableBytes<ReadLog | DeskCounters> {
  constructor(source: LogSource) {
    const reading = new LogReading(source);
    super(reading, mappedTable(reading));
  }
}
