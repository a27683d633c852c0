import type { RowCells } from "./mergedShifts.ts";
import type { RosterEntries } from "./rosterEntries.ts";
import { isDayOff } from "./rosterFileWords.ts";
import { clockSpan, mealSpans, shiftCell, type WrittenShift } from "./shiftCell.ts";

/** What a row's columns of shift, times, begin, end and meals say together, mostly one shift; `cell` where the shift's stands alone, undefined where the times cannot be. */
export function writtenShiftOf(cell: RowCells, { scenario, added }: RosterEntries): readonly WrittenShift[] | "cell" | undefined {
  const [from, to, meals, span] = [cell("from"), cell("to"), cell("meals"), cell("times")];
  if (from === "" && to === "" && meals === "" && span === "") return "cell";
  const [alone, ...more] = shiftCell(cell("shift"), [...Object.keys(scenario.shifts), ...Object.keys(added)]) ?? [];
  const [spanned, ...later] = span === "" ? [] : shiftCell(span, []) ?? [];
  const isBounded = from !== "" || to !== "";
  if (more.length > 0 || (later.length > 0 && (isBounded || meals !== ""))) return undefined;
  const name = [alone?.name ?? cell("shift"), spanned?.name ?? ""].find((text) => text !== "") ?? "";
  if (later.length > 0) return [spanned, ...later].every(({ times }) => times !== undefined) ? [spanned, ...later].map((entry) => ({ ...entry, name })) : undefined;
  const times = isBounded ? clockSpan(from, to) : span === "" ? alone?.times : spanned?.times;
  if (times === undefined && (isBounded || span !== "")) return undefined;
  // Two columns with other times than each other.
  if (isBounded && spanned?.times !== undefined && spanned.times.some((ms, end) => ms !== times?.[end])) return undefined;
  const eaten = meals === "" ? (spanned?.meals ?? alone?.meals) : mealSpans(isDayOff(meals) ? "" : meals, times);
  if (meals !== "" && eaten === undefined) return undefined;
  return [{ name, ...(times === undefined ? {} : { times }), ...(eaten === undefined ? {} : { meals: eaten }) }];
}

/** What of a row has times that cannot be. */
export function writtenTimes(cell: RowCells): string {
  return (["times", "from", "to", "meals"] as const).map(cell).filter((text) => text !== "").join(" ");
}
