import type { MeasureScore, RateScore } from "../../src/scoring/scoreResult.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";

/** The shipped packs and one of each further way of counting. */
export function countingVariants(): readonly RulePack[] {
  const base = rulePackById("pinduoduo/answer-30s");
  const window = { from: "00:00", to: "24:00", closed: false, by: "message" } as const;
  return [
    ...shippedRulePacks(),
    { ...base, id: "v/agent-list", clock: "agent-list" },
    { ...base, id: "v/agent", scope: "agent", clock: "agent-list", window },
    { ...base, id: "v/truncates", afterWindow: "window-truncates", anyMissFails: false, unit: "consumer-day", window: { ...window, from: "09:00", to: "12:00", closed: true } },
    { ...base, id: "v/excluded", afterWindow: "excluded", window: { ...window, to: "18:00" } },
    { ...base, id: "v/filters", unit: "consumer-day", excludes: ["suspected-spam", "blacklisted", "auto-triggered-messages"], closingWords: "exempt", deadlineInclusive: false, window },
    { ...base, id: "v/rounds", unit: "round", clock: "first-of-burst", burstGap: 30, repliesCount: ["manual", "assisted"] },
    { ...base, id: "v/sessions", unit: "session", clock: "each-message", anyMissFails: false, denominator: "needing-manual" },
    { ...base, id: "v/first", unit: "session", clock: "first-of-session", deadline: 30, window: { ...window, from: "09:00", to: "23:00", by: "session-start" }, sessionResume: 600, repliesCount: ["manual"] },
    { ...base, id: "v/whole-day", unit: "consumer-day", consumerMessages: "all-day", closingWords: { afterReplyWithin: 60 }, botOnlyUnits: "exclude", repliesCount: ["manual"] },
    { ...base, id: "v/charged", unit: "message", scope: "agent", clock: "agent-list", transfer: "charged-to-sender", repliesCount: ["manual"], window },
    { ...base, id: "v/offline", unit: "message", clock: "each-message", allOffline: "excluded", repliesCount: ["manual"], window },
    { ...base, id: "v/capped", unit: "round", clock: "first-of-burst", measure: "mean-reply-time", capPerUnit: 600, repliesCount: ["manual"], allOffline: "excluded" },
  ];
}

/** Rules that carry what is owed into the next window; beyond the last judged day nothing is. */
export function carryingVariants(): readonly RulePack[] {
  const base = rulePackById("douyin/manual-reply-3min");
  const window = { from: "09:00", to: "18:00", closed: false, by: "message" } as const;
  return [
    { ...base, id: "v/opening", unit: "consumer-day", beforeWindow: "clock-from-opening", window },
    { ...base, id: "v/true-wait", unit: "message", clock: "each-message", beforeWindow: "true-wait", window, repliesCount: ["manual"] },
  ];
}

/** Numerator and denominator; of a measure the milliseconds and the count. */
export function totals(found: RateScore | MeasureScore): readonly number[] {
  return "count" in found ? [Math.round((found.value ?? 0) * found.count * 1000), found.count] : [found.numerator, found.denominator];
}
