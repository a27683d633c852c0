import { describe, expect, it } from "vitest";
import type { ConsequenceResult } from "../../src/experiment/result.ts";
import { consequenceText, datedChances } from "../../src/report/consequenceText.ts";
import { sampleResult } from "./sampleResult.ts";

const HOUR = sampleResult().rules["pinduoduo/effective-reply-60min"];
const [eligibility, fine] = HOUR.consequences;
const told = (consequence: ConsequenceResult, language: "en" | "zh"): string => Object.values(consequenceText(consequence, HOUR, language)).join(": ");

describe("a consequence in words", () => {
  it("says what comes, when, how large, and from which volume on", () => {
    expect(told(fine, "en")).toBe("Fine of 1,000 yuan a day: unless ≥ 50% on each of the 3 days, from 100 a day on");
    expect(told(fine, "zh")).toBe("每天罚款 1,000 元: 3 天中任一天低于 50% 时，每天满 100 才考核");
    expect(told({ ...fine, judgedDays: 1, minimumVolume: { operator: ">", value: 100 } }, "en")).toContain("on the day, above 100 a day");
  });

  it("says how many of the days before an event were played", () => {
    expect(told(eligibility, "en")).toContain("on each of the 3 days before the event, from");
    expect(told({ ...eligibility, judgedDays: 1 }, "en")).toContain("on each of the 3 days before the event (1 of them played here)");
    expect(told({ ...eligibility, judgedDays: 1 }, "zh")).toContain("活动前 3 天中任一天（此处模拟了其中 1 天）");
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
    expect(told(strange, "zh")).toMatch(/^gold-badge: .*，及格线为本程序的假设$/u);
  });
});

describe("periods in words", () => {
  const of = (period: ConsequenceResult["period"], changes: Partial<ConsequenceResult> = {}): ConsequenceResult => {
    const { minimumVolume: _, ...rest } = eligibility;
    return { ...rest, kind: "badge", period, judgedDays: 3, ...changes };
  };

  it.each([
    ["a day before a registration", { days: 1, before: "registration", each: true }, "on the day before the registration", "报名前 1 天"],
    ["each of the days before", { days: 3, before: "event", each: true }, "on each of the 3 days before the event", "活动前 3 天中任一天"],
    ["the days before, together", { days: 3, before: "event", each: false }, "over the 3 days before the event together", "活动前 3 天合计"],
    ["days in a row", { days: 2, each: true }, "on each of any 2 days running", "任意连续 2 天中任一天"],
    ["more days than there are, together", { days: 30, each: false }, "over any 30 days together (3 of them played here)", "任意连续 30 天合计（此处模拟了其中 3 天）"],
    ["one day of a row", { days: 1, each: false }, "on each day", "任一天"],
    ["weights", { weights: [{ days: 90, weight: 0.5 }, { latest: 0.25, weight: 0.5 }] },
      "as a weighted mean, 50% for the last 90 days and 50% for the latest 25% of their units (3 of the days played here)", "加权平均（最近 90 天占 50%、其中最新的 25% 单位占 50%）（此处模拟了其中 3 天）"],
  ] as const)("tell %s", (_what, period, en, zh) => {
    expect(told(of(period), "en")).toBe(`No badge: unless ≥ 50% ${en}`);
    expect(told(of(period), "zh")).toBe(`得不到标识: ${zh}低于 50% 时`);
  });

  it("name the days of events and registrations that are known, each with its chance where there are several", () => {
    const date = (day: string, value: number) => ({ date: `2026-06-${day}`, judgedDays: 2, avoided: { ...eligibility.avoided, value } });
    const one = of({ days: 3, before: "event", each: true }, { judgedDays: 2, dates: [date("18", 1)] });
    expect(told(one, "en")).toContain("on each of the 3 days before the event of Thu 18 June (2 of them played here)");
    expect(told(one, "zh")).toContain("6月18日（周四）活动前 3 天中任一天（此处模拟了其中 2 天）");
    expect(datedChances(one, "en", ({ value }) => value ?? "")).toEqual([]);
    const two = of({ days: 1, before: "registration", each: true }, { dates: [date("18", 1), date("20", 0.5)] });
    expect(told(two, "en")).toContain("on the day before the registrations of Thu 18 June and Sat 20 June");
    expect(datedChances(two, "en", ({ value }) => value ?? "")).toEqual(["Thu 18 June 100%", "Sat 20 June 50.0%"]);
  });

  it("tell volumes in units or consumers, a day's or the period's", () => {
    const volume = { minimumVolume: { operator: ">=", value: 20 } } as const;
    expect(told(of("day", volume), "en")).toContain(", from 20 a day on");
    expect(told(of("day", { ...volume, volumeOf: "consumers" }), "en")).toContain(", from 20 consumers a day on");
    expect(told(of({ days: 30, each: false }, volume), "en")).toContain(", from 20 in the period on");
    expect(told(of({ days: 30, each: false }, { ...volume, volumeOf: "consumers" }), "zh")).toContain("，合计满 20 人才考核");
    expect(told(of("day", { minimumVolume: { operator: ">", value: 20 } }), "zh")).toContain("，每天超过 20 才考核");
  });

  it("tell the figure of the trade, or that it is to be told, and how long it lasts", () => {
    const { threshold: _, ...untold } = of("day", { standard: "industry", lasts: 3, kind: "shop-restriction" });
    expect(told({ ...untold, threshold: { operator: ">=", value: 0.62 } }, "en")).toBe("Restriction of the shop: unless ≥ 62% (the trade's figure) on each of the 3 days, lasting 3 days");
    expect(told({ ...untold, threshold: { operator: ">=", value: 0.62 } }, "zh")).toBe("店铺限制: 3 天中任一天低于 62%（行业标准）时，持续 3 天");
    expect(told(untold, "en")).toBe("Restriction of the shop: unless the trade's figure is reached on the day, lasting 3 days");
    expect(told(untold, "zh")).toBe("店铺限制: 当天低于行业标准时，持续 3 天");
  });
});
