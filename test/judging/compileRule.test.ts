import { describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { BOT_REPLY_KINDS, REPLY_KINDS } from "../../src/log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import { compileRule } from "../../src/judging/compileRule.ts";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { rulePackById, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { writtenRulePack } from "../../src/rules/writtenRulePack.ts";
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
    const ofSessions: RulePack = {
      ...MANUAL, unit: "session", scope: "agent", clock: "first-of-session", window: { ...MANUAL.window, by: "session-start" }, denominator: "needing-manual",
      botOnlyUnits: "exclude", closingWords: { afterReplyWithin: 60 }, sessionResume: 600, allOffline: "fails", transfer: "charged-to-sender", consequences: [],
    };
    expect(compileRule(ofSessions)).toMatchObject({
      unit: "session", scope: "agent", clock: "first-of-session", windowBy: "session-start", judgesNeedingManual: true, excludesBotOnlyUnits: true,
      closingWithinMs: MINUTE_MS, sessionResumeMs: 10 * MINUTE_MS, allOffline: "fails", transfer: "charged-to-sender",
    });
    const mean: RulePack = { ...MANUAL, unit: "round", clock: "first-of-burst", measure: "mean-reply-time", consequences: [] };
    expect(compileRule({ ...mean, beforeWindow: "true-wait", burstGap: 30, capPerUnit: 600 })).toMatchObject({
      beforeWindow: "true-wait", burstGapMs: MINUTE_MS / 2, measure: "mean-reply-time", capMs: 10 * MINUTE_MS,
    });
    expect(compileRule({ ...MANUAL, consumerMessages: "all-day" }).consumerMessages).toBe("all-day");
    expect(Object.keys(compileRule(MANUAL))).not.toEqual(expect.arrayContaining(["closingWithinMs"]));
  });

  it("refuses a pack that says what cannot be meant with the faults of its file", () => {
    const senseless: RulePack = { ...MANUAL, clock: "first-of-burst", unit: "message", burstGap: 90, consequences: [{ kind: "fine", threshold: { operator: "<=", value: 0.2 }, period: "day" }] };
    const faultsOf = (read: () => unknown) => {
      try { read(); } catch (error) { return error instanceof InputFaults ? error.faults.map(({ found, expected, mend }) => ({ found, expected, mend })) : error; }
      return [];
    };
    const faults = faultsOf(() => compileRule(senseless));
    expect(faults).toEqual(faultsOf(() => parseRulePack(JSON.stringify(writtenRulePack(senseless)))));
    expect(faults).toMatchObject([{ found: 'clock is "first-of-burst"' }, { found: 'consequences.0.threshold is "<= 20%"' }]);
    expect(() => compileRule(senseless)).toThrow("pinduoduo/manual-reply-3min  clock is");
  });

  it.each(shippedRulePacks().map((pack) => [pack.id, pack] as const))("compiles %s", (_, pack) => {
    expect(compileRule(pack).id).toBe(pack.id);
  });
});
