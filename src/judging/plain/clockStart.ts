import type { BuyerMessages } from "../../log/messageLog.ts";
import type { CompiledRule } from "../compiledRule.ts";

/** When a message's clock starts under a rule: its sending, or its entry into an agent's list where the rule counts from there and it ever stood in one. */
export function clockStart({ sentAt, listedAt }: BuyerMessages, { clock }: Pick<CompiledRule, "clock">, row: number): number {
  return clock === "agent-list" && listedAt[row] >= 0 ? listedAt[row] : sentAt[row];
}
