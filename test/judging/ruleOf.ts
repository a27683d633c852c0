import { BOT_REPLY_KINDS, NOT_MANUAL_KINDS, REPLY_KINDS } from "../../src/log/kinds.ts";
import type { CompiledRule } from "../../src/judging/compiledRule.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";

export const MANUAL = Uint8Array.from(REPLY_KINDS, (kind) => (BOT_REPLY_KINDS.includes(kind) || NOT_MANUAL_KINDS.includes(kind) ? 0 : 1));
export const ANY_REPLY = Uint8Array.from(REPLY_KINDS, (kind) => (NOT_MANUAL_KINDS.includes(kind) ? 0 : 1));

/** The 3-minute manual rule of Pinduoduo's shape without exclusions, changed as told. */
export function ruleOf(changes: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: "test/rule", unit: "consumer-day", scope: "shop",
    windowFromMs: 8 * HOUR_MS, windowToMs: 23 * HOUR_MS, windowClosed: false, windowBy: "message",
    deadlineMs: 3 * MINUTE_MS, deadlineInclusive: true, clock: "each-message", countsReply: MANUAL,
    anyMissFails: true, excludedFlags: 0, excludesAutoOnly: false, excludesAutoMessages: false,
    judgesNeedingManual: false, excludesBotOnlyUnits: false, beforeWindow: "excluded", consumerMessages: "in-window", sessionResumeMs: 0,
    afterWindow: "clock-runs", allOffline: "counts", transfer: "clock-runs", dayCutOffMs: 0, ...changes,
  };
}
