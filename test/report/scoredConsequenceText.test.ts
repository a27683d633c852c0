import { describe, expect, it } from "vitest";
import { scoredConsequenceText } from "../../src/report/scoredConsequenceText.ts";
import type { ConsequencePeriod, ConsequenceScore } from "../../src/scoring/scoreResult.ts";

const HALF = { operator: ">=", value: 0.5 } as const;
const period = (from: string, to: string, changes: Partial<ConsequencePeriod>): ConsequencePeriod => ({ from: `2026-06-${from}`, to: `2026-06-${to}`, verdict: "pass", daysMissing: 0, ...changes });
const PASS = period("15", "15", { value: 0.9 });
const FAIL = period("16", "16", { value: 0.49999, verdict: "fail" });
const NONE = period("17", "17", { verdict: "not-assessed", daysMissing: 1 });

function told(score: Partial<ConsequenceScore>, quantity: "share" | "seconds" = "share") {
  const whole: ConsequenceScore = { kind: "event-eligibility", threshold: HALF, period: "day", periods: [], ...score };
  return { en: scoredConsequenceText(whole, quantity, "en"), zh: scoredConsequenceText(whole, quantity, "zh") };
}

describe("a consequence of a log in words", () => {
  it("counts its days and tells those that fail, never rounded up to the limit", () => {
    const { en, zh } = told({ periods: [PASS, FAIL, NONE], amount: 1000, kind: "fine" });
    expect(en).toEqual({ name: "Fine of 1,000 yuan a day", condition: "unless ≥ 50% on the day", standing: "met 1 of 2 assessed days, 1 not assessed", details: ["Tue 16 June: not met at 49.99%"] });
    expect(zh).toEqual({ name: "每天罚款 1,000 元", condition: "当天低于 50% 时", standing: "考核的 2 天中 1 天达标，另有 1 天不考核", details: ["6月16日（周二）：未达标，49.99%"] });
  });

  it("tells each event that was asked for, with the worst of its days and those without volume", () => {
    const before = { days: 3, before: "event", each: true } as const;
    const periods = [period("15", "17", { event: "2026-06-18", value: 0.9 }), period("18", "20", { event: "2026-06-21", value: 0.47, verdict: "fail", daysMissing: 1 })];
    const { en, zh } = told({ period: before, periods });
    expect(en.standing).toBe("met 1 of 2 assessed periods");
    expect(en.details).toEqual([
      "Mon 15 June to Wed 17 June, before Thu 18 June: met at 90.00% on the worst day",
      "Thu 18 June to Sat 20 June, before Sun 21 June: not met at 47.00% on the worst day, 1 day without volume",
    ]);
    expect(zh.details[1]).toBe("6月18日（周四）至6月20日（周六），6月21日（周日）之前：未达标，最差一天 47.00%，其中 1 天没有咨询记录");
  });

  it("tells without dates on how many days an event or a registration would have been open, and the last period", () => {
    const score = { period: { days: 1, before: "registration", each: true }, periods: [period("20", "20", { event: "2026-06-21", value: 0.6 })], possible: { days: 6, pass: 3, fail: 2, notAssessed: 1 } } as const;
    expect(told(score).en).toMatchObject({ standing: expect.stringContaining("a registration would have been open on 3 of 5 assessed days, 1 not assessed"), details: [] });
    expect(told(score).en.standing).toContain("Sat 20 June, before Sun 21 June: met at 60.00%");
    expect(told({ ...score, period: { ...score.period, before: "event" } }).zh.standing).toContain("考核的 5 天中有 3 天可以参加活动，另有 1 天不考核");
  });

  it("tells a single period whole, of a measure in seconds", () => {
    const { en } = told({ period: { days: 30, each: false }, threshold: { operator: "<=", value: 30 }, periods: [period("01", "30", { value: 31.25, verdict: "fail", daysMissing: 24 })] }, "seconds");
    expect(en.condition).toBe("unless ≤ 30 s over any 30 days together");
    expect(en.standing).toBe("Mon 1 June to Tue 30 June: not met at 31.25 s, 24 days without volume");
  });

  it("says so where no day is assessed", () => {
    expect(told({ periods: [NONE, NONE] }).zh.standing).toBe("2 天都不考核");
    expect(told({ periods: [NONE, NONE] }).en.standing).toBe("none of 2 days assessed");
    expect(told({ period: { days: 3, before: "event", each: true }, possible: { days: 1, pass: 0, fail: 0, notAssessed: 1 } }).zh.standing).toBe("1 天不考核");
  });

  it("says why nothing is judged", () => {
    const { threshold: _, ...bare } = { threshold: HALF };
    expect(told({ ...bare, standard: "industry", unjudged: "standard" }).en.standing).toBe("tell the trade's figure to judge this");
    expect((["threshold", "standard", "units", "text"] as const).map((unjudged) => told({ unjudged }).zh.standing))
      .toEqual(["未判定：没有资料给出及格线", "给出行业标准后才能判定", "未判定：需要逐条消息的记录", "未判定：记录中没有消息文字"]);
  });

  it("tells what a period comes to of which nothing is judged, the last one that has a figure", () => {
    const { threshold: _, ...bare } = { threshold: HALF };
    const figures = [{ from: "2026-05-17", to: "2026-06-15", value: 0.93216, daysMissing: 28 }, { from: "2026-05-18", to: "2026-06-16", daysMissing: 30 }];
    const { en, zh } = told({ ...bare, period: { days: 30, each: false }, unjudged: "threshold", figures });
    expect(en.standing).toBe("Sun 17 May to Mon 15 June: 93.21%, 28 days without volume, not judged: no source gives a limit");
    expect(zh.standing).toBe("5月17日（周日）至6月15日（周一）：93.21%，其中 28 天没有咨询记录，未判定：没有资料给出及格线");
  });

  it("says which days fail for want of volume, and asks for that", () => {
    const badge = { kind: "badge", minimumVolume: { operator: ">=", value: 20 }, volumeOf: "consumers", tooFew: "fails", period: { days: 7, each: true } } as const;
    const { en, zh } = told({ ...badge, periods: [period("15", "21", { value: 0.9, verdict: "fail", daysTooFew: 2 })] });
    expect(en).toMatchObject({ condition: "unless ≥ 50% on each of any 7 days running, with at least 20 consumers a day", standing: "Mon 15 June to Sun 21 June: not met at 90.00% on the worst day, 2 days with too few" });
    expect(zh).toMatchObject({ condition: "任意连续 7 天中任一天低于 50% 时，每天须满 20 人", standing: "6月15日（周一）至6月21日（周日）：未达标，最差一天 90.00%，其中 2 天人数或次数不足" });
  });

  it("shows each abusive message", () => {
    const down = { kind: "goods-down", lasts: 3, occurrences: [{ date: "2026-06-15", line: 40, agent: "Bo", word: "idiot" }, { date: "2026-06-16", line: 51, word: "滚" }] };
    const { en, zh } = told(down);
    expect(en).toMatchObject({ name: "All goods taken down, no new ones", standing: "2 messages of agents with abusive words", details: ['Mon 15 June, line 40, Bo: "idiot"', 'Tue 16 June, line 51: "滚"'] });
    expect(zh).toMatchObject({ name: "全店商品下架并禁止上新", standing: "2 条客服消息含辱骂字词", details: ["6月15日（周一），第 40 行，Bo：“idiot”", "6月16日（周二），第 51 行：“滚”"] });
    expect(told({ ...down, occurrences: [] }).en.standing).toBe("no abusive word in the messages of agents");
    const plain: ConsequenceScore = { kind: "goods-down", lasts: 3, period: "day", periods: [], occurrences: [] };
    expect(scoredConsequenceText(plain, "share", "zh").condition).toBe("客服消息中有辱骂等不文明用语时，持续 3 天");
    expect(scoredConsequenceText(plain, "share", "en").condition).toBe("for insults in messages of agents, lasting 3 days");
  });
});
