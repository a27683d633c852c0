import { expect, it } from "vitest";
import { formatDuration } from "../../src/time/formatDuration.ts";
import { parseDuration } from "../../src/time/parseDuration.ts";

it("durations stand in their short form, and are read back as they were", () => {
  expect([2700, 3600, 5400, 90, 2418, 0].map(formatDuration)).toEqual(["45m", "1h", "1h30m", "1m30s", "40m18s", "0s"]);
  for (let seconds = 0; seconds < 200_000; seconds += 37) expect(parseDuration(formatDuration(seconds))).toBe(seconds);
});
