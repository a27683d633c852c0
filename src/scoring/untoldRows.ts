import type { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";

/** Tells where a rule asks for rows that the log does not have: of agents' lists, of their states. */
export function untoldRows({ log }: ReadLog, { id, scope, clock, allOffline }: RulePack, findings: Findings): void {
  if (log.assignments.count === 0 && (scope === "agent" || clock === "agent-list")) {
    const asks = scope === "agent" ? "judges what stood in an agent's list" : "counts from the agent's list";
    findings.add("no-assignments", () => ({ text: `${id} ${asks}, but no row tells when a conversation enters one`, facts: { rule: id } }), log.messages.count);
  }
  if (log.presence.count === 0 && allOffline !== "counts") {
    findings.add("no-presence", () => ({ text: `${id} asks whether any agent was online (allOffline: ${allOffline}), but no row tells; messages are judged as if one was`, facts: { rule: id } }), log.messages.count);
  }
}
