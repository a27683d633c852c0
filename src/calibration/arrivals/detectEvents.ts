import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { type ArrivalGrid, daysOf, withUsed } from "./arrivalGrid.ts";
import { busyDays } from "./busyDays.ts";
import { busyStretches, type Stretch, STRETCHES_A_DAY, type StretchTest } from "./busyStretches.ts";
import { LEAST_DAYS } from "./leastDays.ts";
import { meanOfDay, ordinaryDays, type OrdinaryDays, quarterResiduals } from "./ordinaryDays.ts";
import { strongestFactor } from "./quarterFactor.ts";

/** What is out of the ordinary, and the grid without it. */
export interface EventsFound {
  readonly grid: ArrivalGrid;
  readonly stretches: readonly Stretch[];
}

/** Probability that anything at all is found where nothing is; half of it for stretches of a day, half for whole days. */
const CHANCE = 0.05;
/** What exceeds expectation by less belongs to the ordinary course of days, however sure it is. */
const LEAST_FACTOR = 1.25;
const MOST_ROUNDS = 12;

/**
 * Stretches of days with more conversations than the ordinary course lets expect. What is found is left out, the course fitted again, and so on until nothing more is found:
 * first stretches of a day, then whole days, then stretches once more. At the end the limits of each are looked for again in the final course.
 */
export function detectEvents(grid: ArrivalGrid): EventsFound {
  if (daysOf(grid) < LEAST_DAYS.stretches) return { grid, stretches: [] };
  let stretches = moreStretches(grid, []);
  let rest = without(grid, stretches);
  const whole = busyDays(ordinaryDays(rest), CHANCE / 2, LEAST_FACTOR);
  if (whole.length > 0) {
    const usedOfDay = whole.map((day): Stretch => ({ day, from: 0, to: QUARTERS_PER_DAY, counted: 0, expected: 0, square: 0 }));
    // What stands out of a busy day stays an event of its own, so that the day's other quarter-hours keep their factor.
    stretches = [...stretches, ...usedOfDay];
    rest = without(grid, stretches);
    stretches = [...moreStretches(rest, stretches.filter(({ day }) => !whole.includes(day))), ...stretches.filter(({ day }) => whole.includes(day))];
  }
  return settled(grid, stretches);
}

/** Those found already and all that are found beside them. */
function moreStretches(grid: ArrivalGrid, found: readonly Stretch[]): Stretch[] {
  const stretches = [...found];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ordinary = ordinaryDays(without(grid, stretches));
    const more = busyStretches(ordinary, testOf(ordinary));
    if (more.length === 0) break;
    stretches.push(...more);
  }
  return stretches;
}

/** The quarter-hours' factors are taken as strong as the counts allow, so that what they may explain is no event. */
function testOf(ordinary: OrdinaryDays): StretchTest {
  const { square, step } = strongestFactor(quarterResiduals(ordinary));
  return { quarterSquare: square, step, chance: CHANCE / 2 / (ordinary.number * STRETCHES_A_DAY), leastFactor: LEAST_FACTOR };
}

/** Each stretch with the limits, counts and expectation that the course without any of them gives. */
function settled(grid: ArrivalGrid, found: readonly Stretch[]): EventsFound {
  if (found.length === 0) return { grid, stretches: [] };
  const test = testOf(ordinaryDays(without(grid, found)));
  const stretches: Stretch[] = [];
  found.forEach((stretch, place) => {
    const others = [...stretches, ...found.slice(place + 1)];
    const course = ordinaryDays(without(grid, [...others, stretch]));
    // Within a busy day a stretch is compared with the rest of that day.
    const beside = others.filter((other) => !(other.day === stretch.day && isWholeDay(other)));
    stretches.push(isWholeDay(stretch) ? wholeDay(course, grid, stretch, others) : again(course, without(grid, beside), stretch, test));
  });
  return { grid: without(grid, stretches), stretches: inOrder(stretches) };
}

/** The clearest stretch of the day when nothing but this one is put back, if it is about the same one. */
function again(course: OrdinaryDays, grid: ArrivalGrid, stretch: Stretch, test: StretchTest): Stretch {
  const [found] = busyStretches({ ...course, grid }, { ...test, days: [stretch.day] });
  return found !== undefined && found.from < stretch.to && found.to > stretch.from ? found : stretch;
}

function wholeDay(course: OrdinaryDays, grid: ArrivalGrid, { day }: Stretch, others: readonly Stretch[]): Stretch {
  const { counts, used } = without(grid, others.filter((other) => other.day === day && !isWholeDay(other)));
  let [counted, share] = [0, 0];
  for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
    const cell = day * QUARTERS_PER_DAY + quarter;
    if (used[cell] === 0) continue;
    counted += counts[cell];
    share += course.course.sharesOf[day][quarter];
  }
  const { square } = course.days;
  return { day, from: 0, to: QUARTERS_PER_DAY, counted, expected: share * meanOfDay(course, day), square: square * (1 + 1 / course.number) };
}

function isWholeDay({ from, to }: Stretch): boolean {
  return from === 0 && to === QUARTERS_PER_DAY;
}

function without(grid: ArrivalGrid, stretches: readonly Stretch[]): ArrivalGrid {
  const used = grid.used.slice();
  for (const { day, from, to } of stretches) used.fill(0, day * QUARTERS_PER_DAY + from, day * QUARTERS_PER_DAY + to);
  return withUsed(grid, used);
}

function inOrder(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches].sort((a, b) => a.day - b.day || a.from - b.from || a.to - b.to);
}
