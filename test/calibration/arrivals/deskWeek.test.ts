import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrateArrivals } from "../../../src/calibration/arrivals/calibrateArrivals.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { mostByChance } from "../../truth/mostByChance.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";

const data = join(import.meta.dirname, "..", "..", "..", "..", "shared", "data");
const isThere = existsSync(join(data, "desk-week.csv"));

describe.skipIf(!isThere)("a week of another simulator's desk (../shared/data, skipped where it is absent)", () => {
  const truth = isThere ? JSON.parse(readFileSync(join(data, "desk-week.params.json"), "utf8")) : {};
  const calibrated = isThere ? calibrateArrivals(observeDesk(readMessageLog(readFileSync(join(data, "desk-week.csv"), "utf8"), { fileName: "desk-week.csv", timeZone: "Asia/Shanghai" }))) : undefined as never;

  it("gives the hourly rates back: at most as many outside their 90 % intervals as chance allows, and none far outside", () => {
    const total = truth.profile.reduce((sum: number, weight: number) => sum + weight, 0);
    const rates: number[] = truth.profile.map((weight: number) => (truth.consultsPerDay * weight) / total);
    const hours = calibrated.hours.desk;
    const table = hours.map(({ value, lower = 0, upper = 0 }, hour) => `${hour}: ${rates[hour].toFixed(1)} in ${value.toFixed(1)} [${lower.toFixed(1)}, ${upper.toFixed(1)}]`);
    const outside = hours.filter(({ lower = 0, upper = 0 }, hour) => rates[hour] < lower || rates[hour] > upper);
    expect(outside.length, table.join("\n")).toBeLessThanOrEqual(mostByChance(24, 0.1, 20));
  });

  it("has the day's mean and its spread within their limits, and finds no event nor weekdays nor a factor of quarter-hours", () => {
    const { fits, events, written, findings } = calibrated;
    const { "arrivals.desk.consultsPerDay": perDay, "arrivals.desk.busynessCv": cv } = fits;
    expect([perDay.lower, perDay.upper].map((limit) => Math.sign((limit ?? 0) - truth.consultsPerDay))).toEqual([-1, 1]);
    expect([cv.lower, cv.upper].map((limit) => Math.sign((limit ?? 0) - truth.busynessCv))).toEqual([-1, 1]);
    expect(events).toEqual([]);
    expect(findings).toEqual([]);
    expect(fits["arrivals.desk.weekday"]).toMatchObject({ source: "default", reason: { code: "few-full-days", least: 14 } });
    expect(Object.keys((written.arrivals as Record<string, object>).desk)).toEqual(["consultsPerDay", "profile", "busynessCv"]);
  });
});
