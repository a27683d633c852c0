import { describe, expect, it } from "vitest";
import { eligibilityAnswers } from "../../../src/report/score/eligibilityAnswers.ts";
import { eligibilityLines } from "../../../src/report/score/eligibilityLines.ts";
import type { ConsequencePeriod, ConsequenceScore, RateScore, ScoreResult } from "../../../src/scoring/scoreResult.ts";

const BEFORE = { from: "2026-06-15", to: "2026-06-17", event: "2026-06-18", daysMissing: 0 } as const;
const options = { colors: { strong: (text: string) => text, faint: (text: string) => text } as never, columns: 400 };

function scored(period: ConsequencePeriod, changes: Partial<ConsequenceScore> = {}): ScoreResult {
  const consequence: ConsequenceScore = {
    kind: "event-eligibility", threshold: { operator: ">=", value: 0.5 }, period: { days: 3, before: "event", each: true }, periods: [period], ...changes,
  };
  const rule: RateScore = { name: { en: "reply rate", zh: "回复率" }, unit: "consumer-day", numerator: 1, denominator: 2, days: [], byAgent: [], byHour: [], consequences: [consequence] };
  return { replycast: 1, kind: "score", rules: { rule }, findings: [] } as unknown as ScoreResult;
}

describe("whether a shop qualifies", () => {
  it("is answered by yes or no first, then by the rule and its days", () => {
    const [no] = eligibilityAnswers(scored({ ...BEFORE, verdict: "fail", value: 0.42 }), "en");
    expect(no).toEqual({
      standing: "fail", answer: "Do you qualify for the event of Thu 18 June? No.",
      reason: "Reply rate: Mon 15 June to Wed 17 June: not met at 42.00% on the worst day. Lost unless ≥ 50% on each of the 3 days before the event.",
    });
    expect(eligibilityAnswers(scored({ ...BEFORE, verdict: "pass", value: 0.9 }), "zh")[0].answer).toBe("6月18日（周四）的活动，能参加吗？能。");
  });

  it("says so where too few wrote, where days are lacking and where the log has none of the days", () => {
    const answer = (period: ConsequencePeriod): string => eligibilityAnswers(scored(period), "zh")[0].answer;
    expect(answer({ ...BEFORE, verdict: "not-assessed" })).toBe("6月18日（周四）的活动，能参加吗？这条规则不影响资格：咨询量不够，不考核。");
    expect(answer({ ...BEFORE, verdict: "pass", value: 0.9, daysMissing: 1 })).toBe("6月18日（周四）的活动，能参加吗？能；但决定资格的日子记录不全。");
    expect(answer({ ...BEFORE, verdict: "not-assessed", daysMissing: 3 })).toContain("无法回答");
  });

  it("is not told where no date was given", () => {
    expect(eligibilityAnswers(scored({ ...BEFORE, verdict: "pass" }, { possible: { days: 3, pass: 1, fail: 0, notAssessed: 2 } }), "en")).toEqual([]);
    expect(eligibilityLines(scored({ ...BEFORE, verdict: "pass" }, { possible: { days: 3, pass: 1, fail: 0, notAssessed: 2 } }), { ...options, language: "en" })).toEqual([]);
  });

  it("is refused in words where no rule scored looks at the days before it", () => {
    const none = scored({ ...BEFORE, verdict: "pass" }, { kind: "fine", period: "day" });
    expect(eligibilityLines(none, { ...options, language: "zh", asked: { event: true, registration: false } }).join("")).toContain("活动能不能参加，这次评的规则都说不了");
    const ofEvent = scored({ ...BEFORE, verdict: "pass" }, { possible: { days: 3, pass: 1, fail: 0, notAssessed: 2 } });
    expect(eligibilityLines(ofEvent, { ...options, language: "en", asked: { event: false, registration: true } }).join(" ")).toContain("--event asks for that");
  });
});
