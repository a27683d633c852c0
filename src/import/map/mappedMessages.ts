import { LOG_COLUMNS, COLUMN } from "../../log/logColumns.ts";
import type { TakeRecord } from "../../log/logColumns.ts";
import { formatLogTime } from "../../log/logTime.ts";
import type { LogMap } from "./logMap.ts";
import { nearestName } from "../../document/nearestName.ts";
import { senderOf } from "../rows/cellMeaning.ts";
import type { LogReading } from "../rows/logReading.ts";
import type { RowFaults } from "../rows/rowFaults.ts";
import { SENDERS } from "../rows/rowMeaning.ts";
import { OTHER_WORDS } from "./mappedCells.ts";
import type { MappedCells } from "./mappedCells.ts";
import { mappedTime } from "./mappedTime.ts";

/** Hands the rows of a mapped table of messages to the reading, a cell for each column of the message log. */
export function mappedMessages(map: LogMap, cells: MappedCells, reading: LogReading): TakeRecord {
  const plainTimes = map.timeFormat.length === 0 && map.timeZone === undefined;
  const readTime = mappedTime(map, reading.source.timeZone);
  const theirs = Object.keys(map.values.sender ?? {}).filter((word) => word !== OTHER_WORDS);
  return (line, row) => {
    const sender = cells.textOf(row, "sender");
    if (senderOf(sender) === undefined && theirs.length > 0) {
      tellSender(line, sender, theirs, reading.faults);
      return;
    }
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

/** `theirs`: the words of the file's language that the map knows. */
function tellSender(line: number, cell: string, theirs: readonly string[], faults: RowFaults): void {
  const near = nearestName(cell.trim(), [...theirs, ...SENDERS]);
  const values = `values: { sender: { ${cell.trim() === "" ? theirs[0] : JSON.stringify(cell.trim())}: agent } }`;
  const words = theirs.join("、");
  faults.add(line, `sender is ${cell.trim() === "" ? "empty" : JSON.stringify(cell.trim())}`, `${theirs.join(", ")}, or ${SENDERS.join(", ")}`,
    cell.trim() === "" ? "say who wrote it" : `${near === undefined ? "" : `write ${near}, or `}say who that is in a map (--map) with \`${values}\``,
    { of: "mapped-sender", values: { cell: cell.trim(), words, near: near ?? "", values } });
}
