import type { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import { STANDING } from "../judging/verdicts.ts";
import type { JudgedLog } from "./judgedLog.ts";

/**
 * Tells of the messages that were judged late although their deadline lies beyond the log's last row and none of its replies answers them:
 * a longer log might show their answer.
 */
export function openAtEnd(read: ReadLog, { pack, rule, verdicts }: JudgedLog, findings: Findings): void {
  const { messages, conversations } = read.log;
  const { standing, clockAt } = verdicts;
  for (let row = 0; row < messages.count; row++) {
    if (standing[row] !== STANDING.unanswered || clockAt[row] + rule.deadlineMs <= read.lastAt) continue;
    findings.add("within-deadline-at-end", () => {
      const consumer = read.consumers.nameOf(conversations.consumer[messages.conversation[row]]);
      return { text: `a message of ${consumer} is unanswered where the log ends, before the deadline of ${pack.id}; it counts as late`, facts: { consumer, rule: pack.id } };
    });
  }
}
