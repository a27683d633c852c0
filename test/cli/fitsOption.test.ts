import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultWordsOf } from "../../src/cli/faultWordsOf.ts";
import { fitsOption } from "../../src/cli/fitsOption.ts";

const folder = mkdtempSync(join(tmpdir(), "replycast-fits-"));
const fits = { "arrivals.a.consultsPerDay": { value: 80, lower: 64, upper: 96, level: 0.9, n: 6, of: "days", source: "fitted" } };
const log = { startDate: "2026-06-01", days: 7 };

function read(result: unknown): ReturnType<typeof fitsOption> {
  const file = join(folder, "calibration.json");
  writeFileSync(file, JSON.stringify(result));
  return fitsOption(file, faultWordsOf("en"));
}

describe("the file of --fits", () => {
  it("tells the numbers and the days learned from: those asked for, else all of the log", () => {
    expect(read({ kind: "calibration", fits, log })).toEqual({ fits, learnedDays: { from: "2026-06-01", to: "2026-06-07" } });
    expect(read({ kind: "calibration", fits, log, learnedDays: { from: "2026-06-01", to: "2026-06-04" } })).toEqual({ fits, learnedDays: { from: "2026-06-01", to: "2026-06-04" } });
  });

  it("need not tell of any days, as one from counters", () => {
    expect(read({ kind: "calibration", fits })).toEqual({ fits });
    expect(fitsOption(undefined, faultWordsOf("en"))).toBeUndefined();
  });

  it.each([[{}], [{ kind: "calibration" }], [{ kind: "calibration", fits: { a: 1 } }], [{ kind: "score", fits }], [null]])("is refused where it is no calibration: %j", (result) => {
    expect(() => read(result)).toThrow(/no result of a calibration/);
  });
});
