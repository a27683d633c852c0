import { describe, expect, it } from "vitest";
import { BOT_REPLY_KINDS, REPLY_KINDS } from "../../src/log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";

const MANUAL = rulePackById("pinduoduo/manual-reply-3min");

function counted(pack: RulePack): readonly string[] {
  const { countsReply } = compileRule(pack);
  return REPLY_KINDS.filter((_, code) => countsReply[code] === 1);
}

describe("compileRule", () => {
  it("carries a pack into milliseconds, codes and flags", () => {
    expect(compileRule(MANUAL)).toMatchObject({
      id: MANUAL.id, unit: "consumer-day", scope: "shop", clock: "each-message", windowFromMs: 8 * HOUR_MS, windowToMs: 23 * HOUR_MS, windowClosed: false,
      deadlineMs: 3 * MINUTE_MS, deadlineInclusive: true, anyMissFails: true, excludedFlags: MESSAGE_SUSPECTED_SPAM | MESSAGE_BLACKLISTED,
      excludesAutoOnly: true, excludesAutoMessages: false, afterWindow: "clock-runs", dayCutOffMs: 0,
    });
    expect(compileRule(MANUAL)).not.toHaveProperty("measure");
    expect(compileRule(rulePackById("pinduoduo/mean-manual-reply-time")).measure).toBe("mean-reply-time");
  });

  it("takes every agent kind but batch and automatic reminders for manual, and no bot", () => {
    const left = REPLY_KINDS.filter((kind) => !counted(MANUAL).includes(kind));
    expect(left).toEqual([...BOT_REPLY_KINDS, "payment-reminder-batch", "payment-reminder-auto"]);
  });

  it("counts named kinds beside manual ones", () => {
    expect(counted({ ...MANUAL, repliesCount: ["faq", "coupon"] })).toEqual(["faq", "coupon"]);
    expect(counted({ ...MANUAL, repliesCount: ["manual", "status"] })).toEqual(["status", ...counted(MANUAL)]);
  });

  it("takes each exclusion into account", () => {
    const pack: RulePack = { ...MANUAL, excludes: ["confirmed-spam", "auto-triggered-messages"], closingWords: "exempt" };
    expect(compileRule(pack)).toMatchObject({ excludedFlags: MESSAGE_CONFIRMED_SPAM | MESSAGE_CLOSING_WORD, excludesAutoOnly: false, excludesAutoMessages: true });
  });

  it("makes plain cloneable data", () => {
    const rule = compileRule(MANUAL);
    expect(structuredClone(rule)).toEqual(rule);
  });

  it("carries every key of a pack", () => {
    const pack: RulePack = {
      ...MANUAL, unit: "session", clock: "first-of-session", window: { ...MANUAL.window, by: "session-start" }, denominator: "needing-manual", botOnlyUnits: "exclude",
      closingWords: { afterReplyWithin: 60 }, beforeWindow: "true-wait", consumerMessages: "all-day", burstGap: 30, sessionResume: 600, allOffline: "fails",
      transfer: "charged-to-sender", measure: "mean-reply-time", capPerUnit: 600,
    };
    expect(compileRule(pack)).toMatchObject({
      unit: "session", clock: "first-of-session", windowBy: "session-start", judgesNeedingManual: true, excludesBotOnlyUnits: true, closingWithinMs: MINUTE_MS,
      beforeWindow: "true-wait", consumerMessages: "all-day", burstGapMs: MINUTE_MS / 2, sessionResumeMs: 10 * MINUTE_MS, allOffline: "fails",
      transfer: "charged-to-sender", measure: "mean-reply-time", capMs: 10 * MINUTE_MS,
    });
    expect(Object.keys(compileRule(MANUAL))).not.toEqual(expect.arrayContaining(["closingWithinMs"]));
  });

  it.each(shippedRulePacks().map((pack) => [pack.id, pack] as const))("compiles %s", (_, pack) => {
    expect(compileRule(pack).id).toBe(pack.id);
  });
});
