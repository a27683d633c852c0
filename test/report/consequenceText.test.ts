import { describe, expect, it } from "vitest";
import type { ConsequenceResult } from "../../src/experiment/result.ts";
import { consequenceText } from "../../src/report/consequenceText.ts";
import { sampleResult } from "./sampleResult.ts";

const HOUR = sampleResult().rules["pinduoduo/effective-reply-60min"];
const [eligibility, fine] = HOUR.consequences;
const told = (consequence: ConsequenceResult, language: "en" | "zh"): string => Object.values(consequenceText(consequence, HOUR, language)).join(": ");

describe("a consequence in words", () => {
  it("says what comes, when, how large, and from which volume on", () => {
    expect(told(fine, "en")).toBe("Fine of 1,000 yuan a day: unless ≥ 50% on each of the 3 days, from 100 a day on");
    expect(told(fine, "zh")).toBe("每天罚款 1,000 元: 未达 ≥ 50% 时（3 天每天），每天满 100 才考核");
    expect(told({ ...fine, judgedDays: 1, minimumVolume: { operator: ">", value: 100 } }, "en")).toContain("on the day, above 100 a day");
  });

  it("says how many of the days before an event were played", () => {
    expect(told(eligibility, "en")).toContain("on each of the 3 days before the event, from");
    expect(told({ ...eligibility, judgedDays: 1 }, "en")).toContain("on each of the 3 days before the event (1 of them played here)");
    expect(told({ ...eligibility, judgedDays: 1 }, "zh")).toContain("活动前 3 天每天，此处模拟了其中 1 天");
  });

  it("tells a fine with the amount that the scenario counts, and says where it counts none", () => {
    expect(consequenceText(fine, HOUR, "en", 5000).name).toBe("Fine of 5,000 yuan a day");
    expect(consequenceText(fine, HOUR, "zh", true).name).toBe("每天罚款 1,000 元");
    expect(consequenceText(fine, HOUR, "en", false)).toEqual({ name: "Fine of 1,000 yuan a day", condition: "unless ≥ 50% on each of the 3 days, from 100 a day on, not counted among the fines to expect" });
    expect(consequenceText(eligibility, HOUR, "en", 5000)).toEqual(consequenceText(eligibility, HOUR, "en"));
  });

  it("calls an assumed threshold so, and leaves a kind that it does not know as written", () => {
    const { minimumVolume: _, ...strange } = { ...eligibility, kind: "gold-badge", assumed: true };
    expect(told(strange, "en")).toMatch(/^gold-badge: .*, an assumed threshold$/u);
    expect(told(strange, "zh")).toMatch(/^gold-badge: .*，界限为假设$/u);
  });
});
