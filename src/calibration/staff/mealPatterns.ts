import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import type { WorkedShift } from "../observed/mealsOfAgents.ts";
import type { RecurringAbsence } from "../observed/recurringAbsences.ts";
import type { Stint } from "../observed/stint.ts";

/** By the clock of the shift's day. [ms] */
export interface Meal {
  readonly from: number;
  readonly length: number;
}

/** Agents of a shift who eat at the same times. */
export interface MealPattern {
  readonly meals: readonly Meal[];
  readonly stints: readonly Stint[];
}

/** On fewer days a break may be of those days alone. */
const LEAST_DAYS = 3;
/** A shorter one is none. */
const SHORTEST_MS = 10 * MINUTE_MS;
const GRID_MS = 5 * MINUTE_MS;
/** What was begun before a meal may be finished so late in it. */
const FINISHED_MS = 2 * MINUTE_MS;
const QUARTER_MS = 15 * MINUTE_MS;
const HALF_HOUR_MS = 30 * MINUTE_MS;

/**
 * The times of meals of a shift, earliest first, with the stints of those who have them. An agent without told presence, of whom no meal was seen for want of work, eats when the same agent does on other days;
 * else at a time at which others do, or just before or after them, and nothing was ever done by this one; of several at the one that fewest have. So does one who worked it on a day or two, of whom a break
 * of those days may look like a meal; where none of these can be, this one eats as most do.
 */
export function mealPatterns(shifts: readonly WorkedShift[], from: number, to: number): readonly MealPattern[] {
  const isWithin = (meal: Meal): boolean => meal.length >= SHORTEST_MS && meal.from >= from && meal.from + meal.length <= to;
  const days = new Set(shifts.flatMap(({ stints }) => stints.map(({ day }) => day))).size;
  const isUnsure = (shift: WorkedShift): boolean => !isTold(shift) && shift.stints.length < Math.min(LEAST_DAYS, days);
  const sure = asOthers(shifts.map((shift) => ({ shift, meals: isUnsure(shift) ? [] : shift.meals.map(isTold(shift) ? toldMeal : seenMeal).filter(isWithin) })));
  const patterns: Pattern[] = [];
  for (const { shift, meals } of sure) if (meals.length > 0 || isTold(shift)) join(patterns, meals, shift.stints);
  const seen = patterns.filter(({ meals }) => meals.length > 0);
  const unseen = sure.filter(({ shift, meals }) => meals.length === 0 && !isTold(shift));
  for (const { shift } of [...unseen].sort((a, b) => b.shift.stints.length - a.shift.stints.length)) {
    const own = sure.find((other) => other.meals.length > 0 && other.shift.agent === shift.agent);
    const likely = own?.meals ?? likelyMeals(shift, seen).find((its) => its.every(isWithin));
    join(patterns, likely ?? (isUnsure(shift) ? mostFrequent(patterns) : []), shift.stints);
  }
  return patterns.sort((a, b) => (a.meals[0]?.from ?? Infinity) - (b.meals[0]?.from ?? Infinity));
}

function mostFrequent(patterns: readonly Pattern[]): readonly Meal[] {
  return [...patterns].sort((a, b) => b.stints.length - a.stints.length)[0]?.meals ?? [];
}

/** A meal that may be as long as another agent's, by what surely fell into it, and as that of those who eat in turn or at one time would be: it follows the other's, or nothing was ever done at the other's. */
function asOthers(sure: readonly SureMeals[]): readonly SureMeals[] {
  const others = sure.flatMap(({ meals }) => meals);
  return sure.map(({ shift, meals }) => {
    if (isTold(shift)) return { shift, meals };
    return {
      shift,
      meals: meals.map((meal) => {
        const [since, until] = shift.meals.find(({ from, to }) => from < meal.from + meal.length && to > meal.from)?.surely ?? [-Infinity, Infinity];
        const can = (from: number, length: number): boolean => length < meal.length && from <= since && from + length >= until;
        const before = others.find((other) => other.from + other.length === meal.from && can(meal.from, other.length));
        if (before !== undefined) return { from: meal.from, length: before.length };
        return others.find((other) => can(other.from, other.length) && isQuiet(shift, other)) ?? meal;
      }),
    };
  });
}

interface SureMeals {
  readonly shift: WorkedShift;
  readonly meals: readonly Meal[];
}

interface Pattern {
  readonly meals: readonly Meal[];
  readonly stints: Stint[];
}

function isTold({ stints }: WorkedShift): boolean {
  return stints.every((stint) => stint.isTold);
}

function join(patterns: Pattern[], meals: readonly Meal[], stints: readonly Stint[]): void {
  const known = patterns.find((pattern) => pattern.meals.length === meals.length && pattern.meals.every((meal, place) => meal.from === meals[place].from && meal.length === meals[place].length));
  if (known === undefined) patterns.push({ meals, stints: [...stints] });
  else known.stints.push(...stints);
}

/** Times at which the agent may have eaten, likeliest first: those of others and, where that is one time alone or none of them can be, those just before and after. */
function likelyMeals(shift: WorkedShift, seen: readonly Pattern[]): readonly (readonly Meal[])[] {
  const moved = (wave: number): readonly (readonly Meal[])[] => seen.map(({ meals }) => meals.map((meal) => ({ ...meal, from: meal.from + wave * meal.length })))
    .filter((meals) => meals.every((meal) => isQuiet(shift, meal)));
  const agentsAt = (meals: readonly Meal[]): number => seen.find((pattern) => pattern.meals[0].from === meals[0].from)?.stints.length ?? 0;
  const same = moved(0);
  const others = same.length > 0 && seen.length > 1 ? [] : [...moved(1), ...moved(-1)];
  return [...same, ...others].sort((a, b) => agentsAt(a) - agentsAt(b));
}

/** Whether nothing was ever done then, what was begun before it finished aside. */
function isQuiet({ quiet }: WorkedShift, { from, length }: Meal): boolean {
  return quiet.some(([since, until]) => since <= from + GRID_MS && until >= from + length - MINUTE_MS);
}

/** To the second, from a whole minute on. */
function toldMeal({ from, to }: RecurringAbsence): Meal {
  return { from: Math.round(from / MINUTE_MS) * MINUTE_MS, length: Math.round((to - from) / SECOND_MS) * SECOND_MS };
}

/**
 * It begins before the last message that was still finished, and ends before the first one after it: at the half-hour or quarter-hour next to them where one is near, or else
 * at one further inward that does not contradict what surely fell into it.
 */
function seenMeal({ from, to, surely }: RecurringAbsence): Meal {
  const [first, last] = surely ?? [from, to];
  const begin = onGrid((grid) => Math.ceil((from - FINISHED_MS) / grid) * grid, (at) => at - from < GRID_MS || at <= first, from);
  const end = onGrid((grid) => Math.floor((to + FINISHED_MS) / grid) * grid, (at) => at > begin && (to - at < GRID_MS || at >= last), to);
  return { from: begin, length: end - begin };
}

function onGrid(inward: (grid: number) => number, isPossible: (at: number) => boolean, seen: number): number {
  return [HALF_HOUR_MS, QUARTER_MS].map(inward).find(isPossible) ?? Math.round(seen / GRID_MS) * GRID_MS;
}
