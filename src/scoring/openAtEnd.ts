import type { Findings } from "../import/finding.ts";
import { firstCountingReply } from "../log/firstCountingReply.ts";
import type { ReadLog } from "../import/readLog.ts";
import { clockStart } from "../judging/clockStart.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import type { Judgement } from "../judging/judgement.ts";

/**
 * Tells of the messages that were judged late although their deadline lies beyond the log's last row and none of its replies answers them:
 * a longer log might show their answer.
 */
export function openAtEnd(read: ReadLog, ruleId: string, rule: CompiledRule, judgement: Judgement, findings: Findings): void {
  const { messages, replies, conversations } = read.log;
  for (let index = 0; index < judgement.lateCount; index++) {
    const row = judgement.lateRows[index];
    if (clockStart(messages, rule, row) + rule.deadlineMs <= read.lastAt) continue;
    if (firstCountingReply(replies, messages.reply[row], rule.countsReply) >= 0) continue;
    const consumer = read.consumers.nameOf(conversations.consumer[messages.conversation[row]]);
    findings.add("within-deadline-at-end", () => `a message of ${consumer} is unanswered where the log ends, before the deadline of ${ruleId}; it counts as late`);
  }
}
