import { mealKinds, mealTime } from "../../scenario/mealTime.ts";
import type { Scenario, Shift } from "../../scenario/scenario.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { SECOND_MS } from "../../time/units.ts";
import { standardShift } from "../../scenario/standardShiftNames.ts";
import { plainName } from "../../scenario/plainName.ts";
import type { Span, WrittenShift } from "./shiftCell.ts";

/** Shifts by name: those of the scenario, and those that the file brings. */
export type ShiftsByName = Readonly<Record<string, Shift>>;

/** The shift that an entry of a file means. */
export interface FoundShift {
  readonly name: string;
  /** Where no shift of the scenario has these times, or these meals. */
  readonly added?: Shift;
}

/**
 * The shift that a file's entry means, undefined where its name is not known and it has no times. Times decide: an entry whose times are those of a shift is that shift whatever it is
 * called; one whose times no shift has is a shift of its own, with the meals that stand beside it and, where the name is free, under the name that it has. Meals are one wave of a shift's.
 */
export function foundShift({ name, times, meals }: WrittenShift, { shifts }: Pick<Scenario, "shifts">, addedBefore: ShiftsByName): FoundShift | undefined {
  const known = knownShift(name, { ...shifts, ...addedBefore });
  if (times === undefined) {
    if (known === undefined) return undefined;
    const base = shifts[known] ?? addedBefore[known];
    return meals === undefined || waveOf(base, meals) !== undefined ? { name: known } : addedShift("", timesOf(base), meals, { shifts, addedBefore });
  }
  const likely = [...(known === undefined ? [] : [known]), ...Object.keys(shifts), ...Object.keys(addedBefore)];
  const same = likely.find((candidate) => {
    const shift = shifts[candidate] ?? addedBefore[candidate];
    return isSame(timesOf(shift), times) && (meals === undefined || waveOf(shift, meals) !== undefined);
  });
  return same === undefined ? addedShift(name, times, meals ?? [], { shifts, addedBefore }) : { name: same };
}

/** The number of the wave in which somebody of the shift has these meals, undefined where in none. */
export function waveOf(shift: Shift, meals: readonly Span[]): number | undefined {
  const wanted = mealsKey(meals);
  return Array.from({ length: mealKinds(shift) }, (_, wave) => wave).find((wave) => mealsKey(shift.breaks.map((meal) => mealTime(meal, wave))) === wanted);
}

/** A name as the scenario has it, else as rosters usually write it: `早`, `早班`, `Early`. */
function knownShift(name: string, shifts: ShiftsByName): string | undefined {
  if (name === "") return undefined;
  if (Object.hasOwn(shifts, name)) return name;
  const wanted = plainName(name);
  const bare = (text: string): string => plainName(text).replace(/(?:班次|班|shift)$/u, "");
  const names = Object.keys(shifts);
  const standard = standardShift(name);
  return names.find((known) => plainName(known) === wanted)
    ?? names.find((known) => bare(known) === bare(name) && bare(name) !== "")
    ?? (standard !== undefined && Object.hasOwn(shifts, standard) ? standard : undefined);
}

function addedShift(name: string, times: Span, meals: readonly Span[], { shifts, addedBefore }: { readonly shifts: ShiftsByName; readonly addedBefore: ShiftsByName }): FoundShift {
  const added: Shift = {
    from: formatTimeOfDay(times[0]), to: formatTimeOfDay(times[1]), atEnd: "finish", stopNewBefore: 0,
    breaks: meals.map(([from, to]) => ({ from: formatTimeOfDay(from), length: (to - from) / SECOND_MS, waves: 1 })),
  };
  const isFree = (candidate: string): boolean => candidate !== "" && !Object.hasOwn(shifts, candidate) && !Object.hasOwn(addedBefore, candidate);
  const bare = `${added.from}-${added.to}`;
  const withMeals = `${bare} (${meals.map((meal) => meal.map(formatTimeOfDay).join("-")).join(", ")})`;
  return { name: isFree(name) && standardShift(name) === undefined ? name : [bare, withMeals].find(isFree) ?? withMeals, added };
}

function timesOf({ from, to }: Shift): Span {
  return [timeOfDayMs(from), timeOfDayMs(to)];
}

function mealsKey(meals: readonly Span[]): string {
  return meals.toSorted((a, b) => a[0] - b[0]).map((meal) => meal.join("-")).join(" ");
}

function isSame(one: Span, other: Span): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
