import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibrate.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { backtestOnce, dayText } from "./backtestOnce.ts";
import { isLongForm } from "./truthForm.ts";
import { failing } from "./truthRow.ts";

const csv = join(import.meta.dirname, "../../../shared/data/desk-week.csv");
const REPLICATIONS = isLongForm ? 1000 : 100;
/** First and last day of those learned from, and of those tested on. */
const LEARNED = { from: "2026-06-01", to: "2026-06-04" };
const TESTED = { from: "2026-06-05", to: "2026-06-07" };

describe.skipIf(!existsSync(csv))("a week that another simulator played (needs ../shared/data)", () => {
  it("learned from four of its days gives intervals that hold the other three", async ({ task }) => {
    const read = readMessageLog(readFileSync(csv, "utf8"), { fileName: "desk-week.csv", timeZone: "Asia/Shanghai" });
    const learned = calibrate(read, { name: "desk-week", timeZone: "Asia/Shanghai", platform: "pinduoduo", days: LEARNED });
    const { days } = await backtestOnce(read, learned, TESTED, REPLICATIONS);
    const rows = days.map((day) => {
      const { real, range, inside } = dayText(day);
      return { of: "desk-week, 4 → 3 days", what: `3-minute rate of ${day.date} in its 90 % interval`, truth: real, found: range, holds: inside };
    });
    task.meta.truths = rows;
    expect(rows).toHaveLength(3);
    expect(failing(rows)).toEqual([]);
  });
});
