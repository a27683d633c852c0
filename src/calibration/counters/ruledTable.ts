import type { CounterRule } from "../../import/map/logMap.ts";
import { logMapPresets } from "../../import/map/logMapPresets.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";

/** The table with which columns are a rule's figure; where its own map says none, as the maps that ship say of the same columns. */
export function ruledTable(table: DeskCounters): DeskCounters {
  return Object.keys(table.rules).length > 0 ? table : { ...table, rules: shippedRules() };
}

/** Of all maps that ship, the first that names a rule. */
function shippedRules(): Readonly<Record<string, CounterRule>> {
  return Object.assign({}, ...logMapPresets().map(({ rules }) => rules).toReversed()) as Record<string, CounterRule>;
}
