import type { RosterEntries } from "./rosterEntries.ts";
import { isDayOff, type RosterColumn } from "./rosterFileWords.ts";
import { clockSpan, mealSpans, shiftCell, type WrittenShift } from "./shiftCell.ts";

/** What a row's columns of shift, times, begin, end and meals say together; `cell` where the shift's stands alone, undefined where the times cannot be. */
export function writtenShiftOf(cell: (column: RosterColumn) => string, { scenario, added }: RosterEntries): WrittenShift | "cell" | undefined {
  const [from, to, meals, span] = [cell("from"), cell("to"), cell("meals"), cell("times")];
  if (from === "" && to === "" && meals === "" && span === "") return "cell";
  const alone = shiftCell(cell("shift"), [...Object.keys(scenario.shifts), ...Object.keys(added)])?.[0];
  const spanned = span === "" ? undefined : shiftCell(span, [])?.[0];
  const times = from !== "" || to !== "" ? clockSpan(from, to) : span === "" ? alone?.times : spanned?.times;
  if (times === undefined && (from !== "" || to !== "" || span !== "")) return undefined;
  const eaten = meals === "" ? (spanned?.meals ?? alone?.meals) : mealSpans(isDayOff(meals) ? "" : meals, times);
  if (meals !== "" && eaten === undefined) return undefined;
  return { name: alone?.name ?? cell("shift"), ...(times === undefined ? {} : { times }), ...(eaten === undefined ? {} : { meals: eaten }) };
}
