import { InputFaults } from "../errors/inputFault.ts";
import { isManualReply, REPLY_KINDS } from "../log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../log/messageLog.ts";
import { unbuiltFault } from "../rules/readRulePack.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { unbuiltParts } from "../rules/unbuiltParts.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { SECOND_MS } from "../time/units.ts";
import type { CompiledRule } from "./compiledRule.ts";

/** A pack ready for judging. Throws InputFaults for what is not built yet, and never leaves it out. */
export function compileRule(pack: RulePack): CompiledRule {
  const unbuilt = unbuiltParts(pack);
  if (unbuilt.length > 0) throw new InputFaults(unbuilt.map((part) => unbuiltFault(`rule ${pack.id}`, "", part)));
  return {
    id: pack.id,
    unit: pack.unit === "message" ? "message" : "consumer-day",
    scope: pack.scope,
    windowFromMs: parseTimeOfDay(pack.window.from) ?? 0,
    windowToMs: parseTimeOfDay(pack.window.to) ?? 0,
    windowClosed: pack.window.closed,
    deadlineMs: Math.round(pack.deadline * SECOND_MS),
    deadlineInclusive: pack.deadlineInclusive,
    clock: pack.clock === "agent-list" ? "agent-list" : "each-message",
    countsReply: countedReplies(pack.repliesCount),
    anyMissFails: pack.anyMissFails,
    excludedFlags: excludedFlags(pack),
    excludesAutoOnly: pack.excludes.includes("auto-triggered-only"),
    excludesAutoMessages: pack.excludes.includes("auto-triggered-messages"),
    afterWindow: pack.afterWindow,
    dayCutOffMs: parseTimeOfDay(pack.dayCutOff) ?? 0,
    ...(pack.measure === undefined ? {} : { measure: pack.measure }),
  };
}

/** `manual` is every agent kind but the two that are no replies. Source: contract §4. */
function countedReplies(repliesCount: readonly string[]): Uint8Array {
  const countsManual = repliesCount.includes("manual");
  return Uint8Array.from(REPLY_KINDS, (kind, code) => (repliesCount.includes(kind) || (countsManual && isManualReply(code)) ? 1 : 0));
}

function excludedFlags(pack: RulePack): number {
  return (
    (pack.excludes.includes("suspected-spam") ? MESSAGE_SUSPECTED_SPAM : 0) |
    (pack.excludes.includes("confirmed-spam") ? MESSAGE_CONFIRMED_SPAM : 0) |
    (pack.excludes.includes("blacklisted") ? MESSAGE_BLACKLISTED : 0) |
    (pack.closingWords === "exempt" ? MESSAGE_CLOSING_WORD : 0)
  );
}
