import { describe, expect, it } from "vitest";
import type { ReportedResult } from "../../src/report/buildReport.ts";
import { resultLine } from "../../src/report/resultLine.ts";
import { sampleComparison } from "./comparison/sampleComparison.ts";
import { sampleBacktest } from "./sampleBacktest.ts";
import { sampleCalibration } from "./sampleCalibration.ts";
import { sampleCounters } from "./sampleCounters.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleScore } from "./sampleScore.ts";
import { sampleShops } from "./sampleShops.ts";
import { sampleStaffing } from "./staffing/sampleStaffing.ts";

describe("a kept result in one line", () => {
  it("has the name and the headline of its page, for every kind and in both languages", async () => {
    const results: readonly ReportedResult[] = [sampleResult(), sampleShops(), await sampleComparison(), sampleStaffing(), sampleScore(), sampleCalibration(), sampleCounters(), sampleBacktest()];
    for (const result of results) {
      const [en, zh] = [resultLine(result, "en"), resultLine(result, "zh")];
      for (const line of [en, zh]) {
        expect(line.name, result.kind).not.toBe("");
        expect(line.answer, result.kind).not.toMatch(/^$|undefined|NaN|\[object/u);
      }
      expect(en.answer, result.kind).not.toBe(zh.answer);
    }
  });

  it("tells whether what was asked is passed", () => {
    expect(resultLine(sampleStaffing(), "en")).toMatchObject({ name: "shop <b>", standing: "passes" });
    expect(resultLine(sampleResult(), "en").standing).toBe("fails");
    expect(resultLine(sampleCalibration(), "en")).not.toHaveProperty("standing");
  });

  it("of three scenarios tells each pair", async () => {
    expect(resultLine(await sampleComparison(3), "en")).not.toHaveProperty("standing");
  });
});
