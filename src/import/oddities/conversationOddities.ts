import type { MessageLog } from "../../log/messageLog.ts";
import type { ConversationsOfRows } from "../build/conversationsOf.ts";
import type { Findings } from "../finding.ts";
import type { LogRows } from "../rows/logRows.ts";
import type { RowsByKind } from "../build/rowsByKind.ts";

/** What is odd about conversations: those that nobody answers, and replies before any message of their conversation. Cost: linear. */
export function tellConversationOddities(rows: LogRows, { message, reply }: RowsByKind, { ofRow }: ConversationsOfRows, { messages, conversations }: MessageLog, findings: Findings): void {
  const firstMessage = new Int32Array(conversations.count).fill(-1);
  const isAnswered = new Uint8Array(conversations.count);
  for (let row = 0; row < messages.count; row++) {
    const its = messages.conversation[row];
    if (firstMessage[its] < 0) firstMessage[its] = message[row];
    if (messages.reply[row] >= 0) isAnswered[its] = 1;
  }
  tellUnanswered(rows, firstMessage, isAnswered, conversations.consumer, findings);
  let early = 0;
  let example = -1;
  for (const row of reply) {
    const its = ofRow[row];
    if (its < 0 || (firstMessage[its] >= 0 && rows.at[firstMessage[its]] <= rows.at[row])) continue;
    early++;
    if (example < 0) example = row;
  }
  if (example < 0) return;
  findings.add("reply-before-question", () => {
    return `the reply in line ${rows.line[example]} comes before any message of ${rows.consumers.nameOf(conversations.consumer[ofRow[example]])} in its conversation; it answers nothing`;
  }, early, rows.line[example]);
}

function tellUnanswered(rows: LogRows, firstMessage: Int32Array, isAnswered: Uint8Array, consumer: Int32Array, findings: Findings): void {
  let unanswered = 0;
  let example = -1;
  for (let its = 0; its < firstMessage.length; its++) {
    if (firstMessage[its] < 0 || isAnswered[its] === 1) continue;
    unanswered++;
    if (example < 0) example = its;
  }
  if (example < 0) return;
  const line = rows.line[firstMessage[example]];
  findings.add("conversation-without-reply", () => {
    const name = rows.consumers.nameOf(consumer[example]);
    return { text: `nobody answers the conversation of ${name} that begins in line ${line}`, facts: { consumer: name } };
  }, unanswered, line);
}
