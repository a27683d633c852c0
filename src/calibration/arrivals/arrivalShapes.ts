import { gammaQuantile } from "../../random/gammaQuantile.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { FIT_LEVEL } from "../fit.ts";
import type { DaysShape, FitShape, ProfileShape } from "../fitShape.ts";
import { type ArrivalGrid, sumOfDay } from "./arrivalGrid.ts";
import { meanOfDay } from "./ordinaryDays.ts";
import type { StreamArrivals } from "./streamArrivals.ts";

const TAIL = (1 - FIT_LEVEL) / 2;

/** What the charts draw of a stream, by path. */
export function arrivalShapes(name: string, arrivals: StreamArrivals): Record<string, FitShape> {
  return { [`arrivals.${name}.profile`]: profileShape(arrivals), [`arrivals.${name}.consultsPerDay`]: daysShape(arrivals) };
}

function profileShape({ seen, profile }: StreamArrivals): ProfileShape {
  return {
    kind: "profile",
    observed: Array.from(seen),
    fitted: profile.map(({ value }) => value), lower: profile.map(({ lower }) => lower), upper: profile.map(({ upper }) => upper),
  };
}

/** Each day as it was, with its events; the expectation is that of the ordinary day times the events' factors. */
function daysShape({ ordinary, events }: StreamArrivals): DaysShape {
  const { grid, course: { sharesOf }, days: { square } } = ordinary;
  const expected = grid.dates.map((_, day) => {
    const factors = new Float64Array(QUARTERS_PER_DAY).fill(1);
    for (const { counted, expected: ordinarily, from, to } of events.filter((event) => event.day === day)) {
      for (let quarter = from; quarter < to; quarter++) factors[quarter] *= counted / ordinarily;
    }
    return meanOfDay(ordinary, day) * sharesOf[day].reduce((sum, share, quarter) => sum + share * factors[quarter], 0);
  });
  const limit = (p: number): number[] => expected.map((mean) => (mean > 0 ? gammaQuantile(p, mean, Math.min(10, Math.max(0.01, Math.sqrt(square + 1 / mean)))) : 0));
  return { kind: "days", dates: grid.dates, observed: countsOfDays(grid), expected, lower: limit(TAIL), upper: limit(1 - TAIL) };
}

function countsOfDays(grid: ArrivalGrid): number[] {
  const whole = { ...grid, used: new Uint8Array(grid.counts.length).fill(1) };
  return grid.dates.map((_, day) => sumOfDay(whole, day, (quarter) => grid.counts[day * QUARTERS_PER_DAY + quarter]));
}
