import { LOG_COLUMNS, COLUMN } from "../../log/logColumns.ts";
import type { TakeRecord } from "../../log/logColumns.ts";
import { formatLogTime } from "../../log/logTime.ts";
import type { LogMap } from "./logMap.ts";
import type { LogReading } from "../rows/logReading.ts";
import type { MappedCells } from "./mappedCells.ts";
import { mappedTime } from "./mappedTime.ts";

/** Hands the rows of a mapped table of messages to the reading, a cell for each column of the message log. */
export function mappedMessages(map: LogMap, cells: MappedCells, reading: LogReading): TakeRecord {
  const plainTimes = map.timeFormat.length === 0 && map.timeZone === undefined;
  const readTime = mappedTime(map, reading.source.timeZone);
  return (line, row) => {
    const sender = cells.textOf(row, "sender");
    const ours = LOG_COLUMNS.map((column) => (column === "sender" ? sender : cells.textOf(row, column, sender.trim().toLowerCase())));
    if (!plainTimes) {
      const written = ours[COLUMN.time];
      const time = readTime(written);
      if (time === undefined || !time.hasDate) {
        const expected = map.timeFormat.length === 0 ? "a time such as 2026-06-18T20:00:03.120" : `a time of the form ${map.timeFormat.join(" or ")}`;
        reading.faults.add(line, `time is ${written === "" ? "empty" : JSON.stringify(written)}`, expected, "add the pattern of such times to timeFormat in the map",
          { of: "mapped-time", values: { cell: written, form: map.timeFormat.join("、") } });
        return;
      }
      ours[COLUMN.time] = formatLogTime(time.wallMs, 0);
    }
    reading.take(line, ours);
  };
}
