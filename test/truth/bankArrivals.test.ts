import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ArrivalGrid } from "../../src/calibration/arrivals/arrivalGrid.ts";
import { calibrateArrivals } from "../../src/calibration/arrivals/calibrateArrivals.ts";
import { quarterCounts } from "../../src/calibration/arrivals/quarterCounts.ts";
import type { ObservedDesk } from "../../src/calibration/observed/observedDesk.ts";
import { parseLogMap } from "../../src/import/map/readLogMap.ts";
import { formatTimeOfDay } from "../../src/time/timeOfDay.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../src/time/units.ts";
import { readLogTable } from "../import/readTable.ts";
import { playedArrivals } from "../calibration/arrivals/playedArrivals.ts";
import { isLongForm } from "./truthForm.ts";

const data = join(import.meta.dirname, "..", "..", "..", "shared", "data");
const isThere = existsSync(join(data, "bank-calls-feb1999.txt"));

/** All calls by when they reached the bank, also those that came to nothing. */
const MAP = `
shape: conversations
columns: { conversation: [vru+line, call_id], opened: [date, vru_entry], wait: q_time, outcome: outcome }
timeFormat: yyMMdd H:mm:ss
values: { outcome: { AGENT: answered, HANG: left, PHANTOM: left } }
`;

function readCalls(): ObservedDesk {
  const read = readLogTable(readFileSync(join(data, "bank-calls-feb1999.txt"), "utf8"), { map: parseLogMap(MAP), delimiter: "\t" });
  return { read, streams: read.streams, fromMs: 0, toMs: 28 * DAY_MS } as unknown as ObservedDesk;
}

/** Days from Sunday to Thursday, by row. */
function weekdayRows({ weekdays }: ArrivalGrid): number[] {
  return weekdays.flatMap((weekday, day) => (weekday === 4 || weekday === 5 ? [] : [day]));
}

const OF = "bank calls";
const MONTHS = isLongForm ? 60 : 12;
const [FROM, TO] = [7 * 4, QUARTERS_PER_DAY];

/** Of the counts of each quarter-hour from 7 to 24 over the days: the sum of their variances (n − 1) by the sum of their means. */
function dispersionWithinSlots(grid: ArrivalGrid, rows = weekdayRows(grid), isLeftOut: (day: number, quarter: number) => boolean = () => false): number {
  let [variances, means] = [0, 0];
  for (let quarter = FROM; quarter < TO; quarter++) {
    const { mean, variance } = moments(rows.filter((day) => !isLeftOut(day, quarter)).map((day) => grid.counts[day * QUARTERS_PER_DAY + quarter]));
    variances += variance;
    means += mean;
  }
  return variances / means;
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

describe.skipIf(!isThere)("a bank's calls of a month (../shared/data, skipped where it is absent)", () => {
  const expected = isThere ? JSON.parse(readFileSync(join(data, "bank-calls-feb1999.expected.json"), "utf8")) : {};
  const desk = isThere ? readCalls() : undefined as never;
  const [grid] = isThere ? quarterCounts(desk) : [];

  it("are counted by quarter-hour", ({ task }) => {
    const byQuarter = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => grid.dates.reduce((sum, _date, day) => sum + grid.counts[day * QUARTERS_PER_DAY + quarter], 0));
    const agreeing = byQuarter.filter((count, quarter) => count === expected.arrivals_by_15min_of_day_local[quarter]).length;
    task.meta.truths = [{ of: OF, what: "quarter-hours of the day with the counts of the file", truth: "96 of 96", found: `${agreeing} of 96`, holds: agreeing === 96 }];
    expect(byQuarter).toEqual(expected.arrivals_by_15min_of_day_local);
  });

  it("vary as was found of them elsewhere: within quarter-hours, over all of them, and by day", ({ task }) => {
    const rows = weekdayRows(grid);
    const pooled = moments(rows.flatMap((day) => [...grid.counts.subarray(day * QUARTERS_PER_DAY + FROM, day * QUARTERS_PER_DAY + TO)]));
    const daily = moments(rows.map((day) => grid.counts.subarray(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).reduce((sum, count) => sum + count, 0)));
    const figures = [["within quarter-hours", dispersionWithinSlots(grid), expected.dispersion_15min_SunThu_07_24_within_slot], ["over all of them", pooled.variance / pooled.mean, expected.dispersion_15min_SunThu_07_24_pooled], ["by day", daily.variance / daily.mean, expected.dispersion_daily_SunThu]] as const;
    task.meta.truths = figures.map(([what, found, truth]) => ({ of: OF, what: `dispersion ${what}`, truth: String(truth), found: found.toFixed(6), holds: Math.abs(found - truth) < 1e-6 }));
    expect(dispersionWithinSlots(grid)).toBeCloseTo(expected.dispersion_15min_SunThu_07_24_within_slot, 6);
    expect(pooled.variance / pooled.mean).toBeCloseTo(expected.dispersion_15min_SunThu_07_24_pooled, 6);
    expect(daily.variance / daily.mean).toBeCloseTo(expected.dispersion_daily_SunThu, 6);
  });

  describe("in the fitted scenario", () => {
    const { written, events, findings } = isThere ? calibrateArrivals(desk) : undefined as never;

    it("have two bursts of half an hour and more, and two weekdays that go otherwise", () => {
      expect(events.map(({ from, to, counted }) => [from, to, counted])).toEqual([["1999-02-03T13:00", "1999-02-03T13:30", 407], ["1999-02-14T21:15", "1999-02-14T22:30", 357]]);
      expect(findings).toEqual([expect.objectContaining({ code: "weekday-course", count: 2, example: "such as Friday in desk" })]);
    });

    it("arrive with the same dispersion, the bursts aside", ({ task }) => {
      const [counted, played] = [dispersionWithinSlots(grid, weekdayRows(grid), isInBurst), meanOf(monthsOf(false))];
      task.meta.truths = [{ of: OF, what: "dispersion of fitted arrivals, two bursts aside", truth: `${counted.toFixed(3)} ± 10 %`, found: `${played.toFixed(3)} (${MONTHS} months)`, holds: Math.abs(played / counted - 1) < 0.1 }];
      expect(Math.abs(played / counted - 1)).toBeLessThan(0.1);
    });

    it("and with them as often more as less dispersed than they were", ({ task }) => {
      const counted = dispersionWithinSlots(grid);
      const months = monthsOf(true);
      const above = months.filter((played) => played > counted).length;
      const mean = meanOf(months);
      const error = Math.sqrt(moments(months).variance / MONTHS);
      task.meta.truths = [{ of: OF, what: "dispersion of fitted arrivals with the bursts", truth: `${counted.toFixed(3)} ± 10 %`, found: `${mean.toFixed(3)} ± ${error.toFixed(3)}, ${above} of ${MONTHS} months above`, holds: Math.abs(mean / counted - 1) < 0.1 }];
      expect(above).toBeGreaterThanOrEqual(2);
      expect(above).toBeLessThanOrEqual(MONTHS - 2);
    });

    /** The dispersion of months that the engine plays, in halves since it plays no more than 23 days. */
    function monthsOf(withEvents: boolean): number[] {
      const { arrivals, events: steps } = written as { arrivals: Record<string, unknown>; events: { from: string }[] };
      return Array.from({ length: MONTHS }, (_, month) => {
        const halves = ["1999-02-01", "1999-02-15"].map((start) => {
          const within = steps.filter(({ from }) => (from < "1999-02-15") === (start < "1999-02-15"));
          return quarterCounts(playedArrivals({ arrivals, ...(withEvents ? { events: within } : {}), days: 14, seed: `bank ${month} ${start}`, start }))[0];
        });
        return dispersionWithinSlots({ ...grid, counts: Float64Array.from([...halves[0].counts, ...halves[1].counts]) });
      });
    }

    function isInBurst(day: number, quarter: number): boolean {
      const at = `${grid.dates[day]}T${formatTimeOfDay(quarter * QUARTER_HOUR_MS)}`;
      return events.some(({ from, to }) => from <= at && at < to);
    }
  });
});

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
