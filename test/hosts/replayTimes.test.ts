import { describe, expect, it } from "vitest";
import { replayTimes } from "../../src/hosts/replayTimes.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { DAY_MS, HOUR_MS } from "../../src/time/units.ts";

const LOG = readMessageLog(
  ["time,consumer,sender", "2026-03-02T09:00:00,a,buyer", "2026-03-03T10:00:00,b,buyer", "2026-03-03T08:00:00,c,buyer", "2026-03-05T11:00:00,d,buyer"].join("\n"),
  { fileName: "log.csv", timeZone: "UTC" },
);

describe("replayTimes", () => {
  it("keeps the dates where the scenario starts within the log", () => {
    expect(replayTimes(LOG, "2026-03-03", 2)).toEqual({ times: [8 * HOUR_MS, 10 * HOUR_MS], leftOut: 2, datesKept: true });
  });

  it("puts the log's first day on the scenario's first day otherwise", () => {
    expect(replayTimes(LOG, "2026-06-18", 2)).toEqual({ times: [9 * HOUR_MS, DAY_MS + 8 * HOUR_MS, DAY_MS + 10 * HOUR_MS], leftOut: 1, datesKept: false });
  });

  it("leaves out what begins at the end of the horizon or later", () => {
    expect(replayTimes(LOG, "2026-03-05", 1)).toEqual({ times: [11 * HOUR_MS], leftOut: 3, datesKept: true });
  });
});
