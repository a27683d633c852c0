import { InputFaults } from "../errors/inputFault.ts";
import { isManualReply, REPLY_KINDS } from "../log/kinds.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../log/messageLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { senselessFaults } from "../rules/senselessFaults.ts";
import { timeOfDayMs } from "../time/timeOfDay.ts";
import { SECOND_MS } from "../time/units.ts";
import type { CompiledRule } from "./compiledRule.ts";

/** A pack ready for judging. @throws InputFaults where it says what cannot be meant, as its file would be refused */
export function compileRule(pack: RulePack): CompiledRule {
  const faults = senselessFaults(pack);
  if (faults.length > 0) throw new InputFaults(faults);
  const closing = pack.closingWords;
  return {
    id: pack.id,
    unit: pack.unit,
    scope: pack.scope,
    windowFromMs: timeOfDayMs(pack.window.from),
    windowToMs: timeOfDayMs(pack.window.to),
    windowClosed: pack.window.closed,
    windowBy: pack.window.by,
    deadlineMs: milliseconds(pack.deadline),
    deadlineInclusive: pack.deadlineInclusive,
    clock: pack.clock,
    countsReply: countedReplies(pack.repliesCount),
    anyMissFails: pack.anyMissFails,
    excludedFlags: excludedFlags(pack),
    excludesAutoOnly: pack.excludes.includes("auto-triggered-only"),
    excludesAutoMessages: pack.excludes.includes("auto-triggered-messages"),
    judgesNeedingManual: pack.denominator === "needing-manual",
    excludesBotOnlyUnits: pack.botOnlyUnits === "exclude",
    ...(typeof closing === "object" ? { closingWithinMs: milliseconds(closing.afterReplyWithin) } : {}),
    beforeWindow: pack.beforeWindow,
    consumerMessages: pack.consumerMessages,
    ...(pack.burstGap === undefined ? {} : { burstGapMs: milliseconds(pack.burstGap) }),
    sessionResumeMs: milliseconds(pack.sessionResume),
    afterWindow: pack.afterWindow,
    allOffline: pack.allOffline,
    transfer: pack.transfer,
    dayCutOffMs: timeOfDayMs(pack.dayCutOff),
    ...(pack.measure === undefined ? {} : { measure: pack.measure }),
    ...(pack.capPerUnit === undefined ? {} : { capMs: milliseconds(pack.capPerUnit) }),
  };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * SECOND_MS);
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
