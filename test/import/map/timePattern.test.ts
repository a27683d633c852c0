import { describe, expect, it } from "vitest";
import { timePattern } from "../../../src/import/map/timePattern.ts";
import { HOUR_MS } from "../../../src/time/units.ts";

/** The time as text, of one without a date its milliseconds; undefined where it is none. */
function read(pattern: string, text: string): string | number | undefined {
  const time = timePattern(pattern)?.(text);
  if (time === undefined) return undefined;
  return time.hasDate ? new Date(time.wallMs).toISOString().replace(/(?:\.000)?Z$/u, "") : time.wallMs;
}

describe("timePattern", () => {
  const cases: readonly (readonly [string, string, string | number | undefined])[] = [
    ["yyMMdd H:mm:ss", "990201 7:02:47", "1999-02-01T07:02:47"],
    ["yyMMdd H:mm:ss", "260618 0:00:00", "2026-06-18T00:00:00"],
    ["d/M/yyyy h:mm a", "18/6/2026 12:05 AM", "2026-06-18T00:05:00"],
    ["d/M/yyyy h:mm a", "18/6/2026 12:05 pm", "2026-06-18T12:05:00"],
    ["yyyy-MM-dd ah:mm:ss", "2026-06-18 下午8:00:03", "2026-06-18T20:00:03"],
    ["yyyy年M月d日 H:mm", "2026年6月18日 8:05", "2026-06-18T08:05:00"],
    ["d MMM yyyy, HH:mm", "18 June 2026, 20:00", "2026-06-18T20:00:00"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", "2026-06-18T20:00:03.120", "2026-06-18T20:00:03.120"],
    ["yyyy/M/d H:mm", "２０２６/６/１８ ８：０５", "2026-06-18T08:05:00"],
    ["H:mm:ss", "23:59:59", 24 * HOUR_MS - 1000],
    ["yyyy-M-d", "2026-6-1", "2026-06-01T00:00:00"],
    ["d/M/yyyy H:mm", "31/2/2026 8:00", undefined],
    ["d/M/yyyy H:mm", "1/2/2026 24:00", undefined],
    ["d/M/yyyy h:mm a", "1/2/2026 13:00 PM", undefined],
    ["yyyy-MM-dd HH:mm", "2026-06-18 8:00", undefined],
  ];
  it.each(cases)("by %s reads %s", (pattern, text, expected) => {
    expect(read(pattern, text)).toBe(expected);
  });

  it("takes the offset that the text names", () => {
    expect(timePattern("yyyy-MM-dd HH:mm:ssXXX")?.("2026-06-18 20:00:03+08:00")?.offsetMs).toBe(8 * HOUR_MS);
    expect(timePattern("yyyy-MM-dd HH:mm:ssXXX")?.("2026-06-18 20:00:03Z")?.offsetMs).toBe(0);
    for (const token of ["X", "XX"]) expect(timePattern(`yyyy-MM-dd HH:mm:ss${token}`)?.("2026-06-18 20:00:03-0330")?.offsetMs).toBe(-3.5 * HOUR_MS);
  });

  it.each(["", "yyyy-MM", "dd", "h:mm", "H:mm a", "yyyy-qq-dd", "yyyy-MM-dd HH:mm HH"])("%s is no pattern", (pattern) => {
    expect(timePattern(pattern)).toBeUndefined();
  });
});
