import { InputFaults } from "../../errors/inputFault.ts";
import { nearestName } from "../../document/nearestName.ts";
import { headerPlaces } from "./headerPlaces.ts";
import type { LogMap } from "./logMap.ts";
import { logMapSchema } from "./logMapSchema.ts";
import { chineseMessages } from "./presets/chineseMessages.ts";
import { consultTrend } from "./presets/consultTrend.ts";
import { chineseConversations, conversations } from "./presets/conversationTables.ts";
import { counters } from "./presets/counters.ts";
import { douyinAgents } from "./presets/douyinAgents.ts";
import { pinduoduoAgents } from "./presets/pinduoduoAgents.ts";
import { teamSheet } from "./presets/teamSheet.ts";

const PRESETS = [chineseMessages, conversations, chineseConversations, pinduoduoAgents, douyinAgents, teamSheet, consultTrend, counters];

let read: readonly LogMap[] | undefined;

/** The maps that ship, in the order in which a header is compared with them. */
export function logMapPresets(): readonly LogMap[] {
  read ??= PRESETS.map(({ id, required, map }) => ({ ...logMapSchema.parse(map), id, required, isPreset: true }));
  return read;
}

/** The preset of this name; `where` is its place in a fault. */
export function logMapPreset(id: string, where = "map"): LogMap {
  const preset = logMapPresets().find((map) => map.id === id);
  if (preset !== undefined) return preset;
  const near = nearestName(id, logMapPresets().map((map) => map.id));
  throw new InputFaults([{
    where,
    found: `no map is called ${id}`,
    expected: `${logMapPresets().map((map) => map.id).join(", ")}, or a file (.yaml, .yml or .json)`,
    mend: near === undefined ? "take one of these, or write a map file" : `write ${near}`,
    kind: { of: "no-map", values: { id, presets: logMapPresets().map((map) => map.id).join("、"), near: near ?? "" } },
  }]);
}

/** The preset that a header is, known by the columns that it must have; undefined where it is none's. */
export function presetOfHeader(names: readonly string[]): LogMap | undefined {
  return logMapPresets().find((map) => {
    if (map.required.length === 0) return false;
    const { ofColumn } = headerPlaces(map, names);
    return map.required.every((group) => group.some((column) => (ofColumn.get(column)?.length ?? 0) > 0));
  });
}
