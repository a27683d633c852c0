import type { CompiledRule } from "./compiledRule.ts";

/**
 * Whether `judge` can settle the rule message by message, without sessions, rounds, other messages' replies or the agents' presence:
 * it does so several times as fast as `judgeInFull`, with the same outcome.
 */
export function judgesPlainly(rule: CompiledRule): boolean {
  return (rule.unit === "message" || rule.unit === "consumer-day") && (rule.clock === "each-message" || rule.clock === "agent-list") &&
    (rule.scope === "shop" || (rule.unit === "message" && rule.clock === "each-message" && rule.transfer === "clock-runs")) &&
    looksWithinWindow(rule) && rule.closingWithinMs === undefined && !rule.judgesNeedingManual && !rule.excludesBotOnlyUnits &&
    rule.allOffline === "counts" && rule.capMs === undefined;
}

/** Whether the messages sent within the window are all that is looked at. */
function looksWithinWindow({ windowBy, beforeWindow, consumerMessages }: CompiledRule): boolean {
  return windowBy === "message" && beforeWindow === "excluded" && consumerMessages === "in-window";
}
