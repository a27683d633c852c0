import type { Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { type TimeWindow, uncoveredTimes } from "../../scenario/uncoveredTimes.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";

/** Sets of more shifts than this are not looked at. */
const MOST_SHIFTS = 3;

/**
 * The shifts over which a spreadsheet's people are spread: the fewest of those on offer that cover the windows of the rules, meals not looked at; of several such sets that with the fewest hours,
 * then the first in the scenario's order. All on offer where no three cover them. In the order of their begin.
 */
export function customaryShifts(scenario: Scenario, windows: readonly TimeWindow[]): readonly string[] {
  const offered = staffingOf(scenario).shifts.filter((name) => Object.hasOwn(scenario.shifts, name));
  const covers = (names: readonly string[]): boolean => uncoveredTimes(windows, names.map((name) => ({ shift: { ...scenario.shifts[name], breaks: [] }, most: 1 }))).length === 0;
  for (let size = 1; size <= MOST_SHIFTS; size++) {
    const sets = subsets(offered, size).filter(covers);
    if (sets.length === 0) continue;
    const lengths = sets.map((names) => names.reduce((sum, name) => sum + timeOf(scenario, name, "to") - timeOf(scenario, name, "from"), 0));
    return inOrder(scenario, sets[lengths.indexOf(Math.min(...lengths))]);
  }
  return inOrder(scenario, offered);
}

function subsets(names: readonly string[], size: number): (readonly string[])[] {
  if (size === 0) return [[]];
  return names.flatMap((name, index) => subsets(names.slice(index + 1), size - 1).map((rest) => [name, ...rest]));
}

function inOrder(scenario: Scenario, names: readonly string[]): readonly string[] {
  return names.toSorted((a, b) => timeOf(scenario, a, "from") - timeOf(scenario, b, "from"));
}

function timeOf({ shifts }: Scenario, name: string, end: "from" | "to"): number {
  return timeOfDayMs(shifts[name][end]);
}
