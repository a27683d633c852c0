import { InputFaults } from "../../errors/inputFault.ts";
import { LOG_COLUMNS, REQUIRED_COLUMNS } from "../../log/logColumns.ts";
import type { TakeRecord } from "../../log/logColumns.ts";
import { ConversationTable } from "../tables/conversationTable.ts";
import { CounterTable } from "../tables/counterTable.ts";
import type { DeskCounters } from "../tables/deskCounters.ts";
import { filePlace } from "../filePlace.ts";
import { headerFault, mapFaults } from "./headerFault.ts";
import { headerPlaces } from "./headerPlaces.ts";
import type { HeaderPlaces } from "./headerPlaces.ts";
import type { LogMap } from "./logMap.ts";
import { presetOfHeader } from "./logMapPresets.ts";
import type { LogReading } from "../rows/logReading.ts";
import { logColumnOf, logTable } from "../rows/logTable.ts";
import type { OpenedTable } from "../rows/logTable.ts";
import { MappedCells } from "./mappedCells.ts";
import { mappedMessages } from "./mappedMessages.ts";
import { passRepeatedHeaders } from "./passRepeatedHeaders.ts";
import type { ReadLog } from "../readLog.ts";
import type { ReadTable } from "../bytes/tableBytes.ts";

type MappedTable = ReadTable<ReadLog | DeskCounters>;

/** Reads a table by the map asked for, by its own header where that is a message log's, else by the preset that its header is. */
export function mappedTable(reading: LogReading): MappedTable {
  const { source, findings, faults, take } = reading;
  let result: MappedTable["result"] = () => reading.readLog();
  let cells: MappedCells | undefined;
  return {
    open: passRepeatedHeaders((names, line) => {
      const map = source.map ?? presetOf(names, line, reading);
      if (map === undefined) return logTable({ fileName: source.fileName, findings, faults, take })(names, line);
      const places = headerPlaces(map, names);
      const wrong = map === source.map ? mapFaults(map, places, names, filePlace(source.fileName, line)) : [];
      if (wrong.length > 0) throw new InputFaults(wrong);
      for (const name of places.unread) findings.add("column-not-read", () => `${name} (${filePlace(source.fileName, line)})`);
      cells = new MappedCells(map, places);
      if (map.shape === "messages") {
        const logPlaces = renamedPlaces(map, names);
        return { ...opened(names, places, reading, guarded(cells, mappedMessages(map, cells, reading))), ...(logPlaces === undefined ? {} : { logPlaces }) };
      }
      const table = map.shape === "conversations" ? new ConversationTable(map, cells, reading) : new CounterTable(map, places, cells, reading);
      result = () => table.result();
      return opened(names, places, reading, guarded(cells, table.takeRow));
    }, findings),
    result: () => {
      cells?.tellLeftOut(findings);
      return result();
    },
  };
}

/**
 * Where each of LOG_COLUMNS stands (-1: nowhere) in a table of messages whose names alone differ from the log's own, so that its cells can be taken as they are;
 * undefined where the map changes more than names.
 */
function renamedPlaces(map: LogMap, names: readonly string[]): readonly number[] | undefined {
  const changes = [map.values, map.constants, map.skip, map.none].some((part) => Object.keys(part).length > 0);
  if (map.shape !== "messages" || changes || map.timeFormat.length > 0 || map.timeZone !== undefined) return undefined;
  const { ofColumn } = headerPlaces(map, names);
  const found = LOG_COLUMNS.map((column) => ofColumn.get(column) ?? []);
  return found.some((places) => places.length > 1 || places.some((joined) => joined.length > 1)) ? undefined : found.map((places) => places[0]?.[0] ?? -1);
}

/** The preset of a header that is not the log's own, which is told; undefined where the header is the log's own. */
function presetOf(names: readonly string[], line: number, { source, findings }: LogReading): LogMap | undefined {
  const own = new Set(names.map(logColumnOf));
  if (REQUIRED_COLUMNS.every((column) => own.has(column))) return undefined;
  const preset = presetOfHeader(names);
  if (preset === undefined) throw new InputFaults([headerFault(names, filePlace(source.fileName, line))]);
  findings.add("read-by-preset", () => ({ text: `the header is that of ${preset.id}${preset.name === undefined ? "" : ` (${preset.name.en})`}; --map names another`, facts: { id: preset.id, name: preset.name?.zh ?? "" } }));
  return preset;
}

function guarded(cells: MappedCells, take: TakeRecord): TakeRecord {
  return (line, row) => {
    if (!cells.isLeftOut(line, row)) take(line, row);
  };
}

/** Rows without content are passed over; one that is longer than the header is a fault. */
function opened(names: readonly string[], places: HeaderPlaces, { faults }: LogReading, take: TakeRecord): OpenedTable {
  const takeRow: TakeRecord = (line, row) => {
    if (row.length > names.length && row.slice(names.length).some((cell) => cell.trim() !== "")) {
      faults.add(line, `the row has ${row.length} cells`, `at most ${names.length}, as in the header`, "put cells that hold the delimiter in quotes", { of: "too-many-cells", values: { cells: row.length, names: names.length } });
    } else if (row.some((cell) => cell.trim() !== "")) take(line, row);
  };
  return { takeRow, places: [...new Set([...[...places.ofColumn.values()].flat(2), ...places.ofSkip.values()])].toSorted((a, b) => a - b) };
}
