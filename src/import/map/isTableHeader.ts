import { REQUIRED_COLUMNS } from "../../log/logColumns.ts";
import { mapFaults } from "./headerFault.ts";
import { headerPlaces } from "./headerPlaces.ts";
import type { LogMap } from "./logMap.ts";
import { presetOfHeader } from "./logMapPresets.ts";
import { logColumnOf } from "../rows/logTable.ts";

/** Whether a row can be a table's header: by the map where one is asked for, else the log's own or a preset's. */
export function isTableHeader(names: readonly string[], map: LogMap | undefined): boolean {
  if (map !== undefined) return mapFaults(map, headerPlaces(map, names), names, "").length === 0;
  const own = new Set(names.map(logColumnOf));
  return REQUIRED_COLUMNS.every((column) => own.has(column)) || presetOfHeader(names) !== undefined;
}
