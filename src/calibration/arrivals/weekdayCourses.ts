import { varianceRatioTail } from "../../statistics/varianceRatioTail.ts";
import { DAYS_PER_WEEK, HOURS_PER_DAY, QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../time/units.ts";
import { type ArrivalGrid, rowsOf } from "./arrivalGrid.ts";
import { dayCourse } from "./dayCourse.ts";

const LEAST_DAYS_EACH = 2;
/** How sure it must be that a weekday goes otherwise, over all seven … */
const CHANCE = 0.01;
/** … and which part of its conversations must come at another hour: what is less is left to the quarter-hours' factors, since a scenario has one profile. */
const LEAST_PART = 0.1;

/** Counts and expectations of an hour of each day of a weekday. */
interface HourOfWeekday {
  readonly counted: readonly number[];
  readonly expected: readonly number[];
}

/**
 * By weekday, the number of its course: 0 for those that go alike, another one for each that goes otherwise (a bank that closes early on Fridays). One after the other, the clearest
 * first: what the hours of the weekday differ from the course of the others, against what days of one weekday differ among themselves. It must do so without any one of its days:
 * a single event is no habit. Each weekday must be there twice.
 */
export function weekdayCourses(grid: ArrivalGrid): number[] {
  const courses = new Array<number>(DAYS_PER_WEEK).fill(0);
  const rows = Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => grid.weekdays.flatMap((each, day) => (each === weekday && isUsed(grid, day) ? [day] : [])));
  if (rows.some(({ length }) => length < LEAST_DAYS_EACH)) return courses;
  for (let next = 1; next < DAYS_PER_WEEK - 1; next++) {
    const alike = rows.map((_, weekday) => weekday).filter((weekday) => courses[weekday] === 0);
    const clearest = clearestOf(grid, rows, alike);
    if (clearest === undefined) break;
    courses[clearest] = next;
  }
  return courses;
}

function isUsed({ used }: ArrivalGrid, day: number): boolean {
  return used.subarray(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).includes(1);
}

function clearestOf(grid: ArrivalGrid, rows: readonly (readonly number[])[], alike: readonly number[]): number | undefined {
  const among = differenceAmong(grid, alike.map((weekday) => rows[weekday]));
  let [clearest, most] = [undefined as number | undefined, LEAST_PART];
  for (const weekday of alike) {
    const others = alike.flatMap((each) => (each === weekday ? [] : rows[each]));
    const { shares } = dayCourse(rowsOf(grid, others));
    const part = Math.min(...rows[weekday].map((left) => {
      const days = rows[weekday].filter((day) => day !== left);
      const { mean, cells, part: moved } = differenceFrom(grid, days, shares, 1 + days.length / others.length);
      return cells > 0 && among.free > 0 && varianceRatioTail(mean / among.mean, cells, among.free) < CHANCE / DAYS_PER_WEEK ? moved : 0;
    }));
    if (part > most) [clearest, most] = [weekday, part];
  }
  return clearest;
}

/** What the hours of days of one weekday differ from their own course: mean square by expectation, and its degrees of freedom. */
function differenceAmong(grid: ArrivalGrid, rows: readonly (readonly number[])[]): { mean: number; free: number } {
  let [squares, free] = [0, 0];
  for (const days of rows) {
    for (const { counted, expected } of hoursOf(grid, days, dayCourse(rowsOf(grid, days)).shares)) {
      squares += counted.reduce((sum, count, place) => sum + (expected[place] > 0 ? (count - expected[place]) ** 2 / expected[place] : 0), 0);
      if (counted.length > 0) free += counted.length - 1;
    }
  }
  return squares > 0 ? { mean: squares / free, free } : { mean: 1, free: 0 };
}

/** What the hours of days differ from a course, likewise, and which part of their conversations comes at another hour. `doubt` is how much larger the course's own uncertainty makes it. */
function differenceFrom(grid: ArrivalGrid, days: readonly number[], shares: Float64Array, doubt: number): { mean: number; cells: number; part: number } {
  let [squares, cells, moved, all] = [0, -1, 0, 0];
  for (const { counted, expected } of hoursOf(grid, days, shares)) {
    const [sum, of] = [counted.reduce((total, each) => total + each, 0), expected.reduce((total, each) => total + each, 0)];
    if (of < 1) continue;
    squares += (sum - of) ** 2 / of;
    moved += Math.abs(sum - of) / 2;
    all += of;
    cells++;
  }
  return cells > 0 ? { mean: squares / cells / doubt, cells, part: moved / all } : { mean: 0, cells: 0, part: 0 };
}

/** By hour, for days with a common course: counted, and expected of a day with as many in all. Days of which the hour is not in use are left out. */
function hoursOf({ counts, used }: ArrivalGrid, days: readonly number[], shares: Float64Array): HourOfWeekday[] {
  const hours = Array.from({ length: HOURS_PER_DAY }, () => ({ counted: [] as number[], expected: [] as number[] }));
  for (const day of days) {
    const first = day * QUARTERS_PER_DAY;
    let [counted, share] = [0, 0];
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
      if (used[first + quarter] === 0) continue;
      counted += counts[first + quarter];
      share += shares[quarter];
    }
    hours.forEach((hour, number) => {
      const cells = Array.from({ length: QUARTERS_PER_HOUR }, (_, place) => number * QUARTERS_PER_HOUR + place).filter((quarter) => used[first + quarter] === 1);
      if (cells.length === 0 || share === 0) return;
      hour.counted.push(cells.reduce((sum, quarter) => sum + counts[first + quarter], 0));
      hour.expected.push((cells.reduce((sum, quarter) => sum + shares[quarter], 0) * counted) / share);
    });
  }
  return hours;
}
