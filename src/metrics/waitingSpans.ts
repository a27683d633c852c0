import type { MessageSurvey } from "../judging/messageSurvey.ts";
import { firstCountingReply } from "../log/firstCountingReply.ts";
import { isManualReply, REPLY_KINDS } from "../log/kinds.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { AssignmentChains } from "./assignmentChains.ts";

/**
 * - `unassigned`: from its first message, and from each return to the pool, until it stands in an agent's list.
 * - `unanswered`: from its first message until a person replies.
 */
export type WaitingKind = "unassigned" | "unanswered";

const MANUAL = Uint8Array.from(REPLY_KINDS, (_, code) => (isManualReply(code) ? 1 : 0));

// One thread tallies one log at a time.
const chains = new AssignmentChains();

/**
 * Tells each stretch [from, to) in which a conversation waited, as a file of the log would show it: of bots only their replies. A conversation that nobody ever
 * took waits until its buyer leaves or it is closed; where it is only a bot's (closed, or answered, with no person in it) it did not wait. What still waits
 * at the end is cut off at `endMs`; without it (a log that tells no ends) what nobody took is not told. `survey` was filled from the log. Cost: linear.
 */
export function eachWaiting(log: MessageLog, survey: MessageSurvey, kind: WaitingKind, endMs: number | undefined, tell: (from: number, to: number) => void): void {
  if (kind === "unassigned") eachUnassigned(log, survey, endMs, tell);
  else eachUnanswered(log, survey, endMs, tell);
}

function eachUnassigned(log: MessageLog, survey: MessageSurvey, endMs: number | undefined, tell: (from: number, to: number) => void): void {
  const { messages, conversations, assignments } = log;
  chains.fill(log);
  for (let conversation = 0; conversation < conversations.count; conversation++) {
    const first = survey.firstRow[conversation];
    if (first >= messages.count) continue;
    const from = messages.sentAt[first];
    let row = chains.first[conversation];
    if (row < 0) tellIfWaiting(from, untakenUntil(log, survey, conversation, endMs), tell);
    else tellIfWaiting(from, assignments.at[row], tell);
    for (; row >= 0; row = chains.next[row]) {
      const back = assignments.backAt[row];
      if (back < 0) continue;
      const next = chains.next[row];
      tellIfWaiting(back, next >= 0 ? assignments.at[next] : goneAt(log, conversation, back, endMs), tell);
    }
  }
}

function eachUnanswered(log: MessageLog, survey: MessageSurvey, endMs: number | undefined, tell: (from: number, to: number) => void): void {
  const { messages, conversations, replies } = log;
  for (let conversation = 0; conversation < conversations.count; conversation++) {
    const first = survey.firstRow[conversation];
    if (first >= messages.count) continue;
    const reply = firstCountingReply(replies, messages.reply[first], MANUAL);
    tellIfWaiting(messages.sentAt[first], reply >= 0 ? replies.at[reply] : untakenUntil(log, survey, conversation, endMs), tell);
  }
}

function tellIfWaiting(from: number, to: number | undefined, tell: (from: number, to: number) => void): void {
  if (to !== undefined && to > from) tell(from, to);
}

/** Until when a conversation that no person took waited; undefined where a bot had it, or where it cannot be known. */
function untakenUntil({ messages, conversations }: MessageLog, survey: MessageSurvey, conversation: number, endMs: number | undefined): number | undefined {
  const left = conversations.leftAt[conversation];
  if (left >= 0) return left;
  const isBots = messages.reply[survey.lastRow[conversation]] >= 0;
  if (isBots) return undefined;
  const closed = conversations.closedAt[conversation];
  return closed >= 0 ? closed : endMs;
}

/** When a conversation that came back at `since` was gone without being taken again; undefined where it cannot be known. */
function goneAt({ conversations }: MessageLog, conversation: number, since: number, endMs: number | undefined): number | undefined {
  const closed = conversations.closedAt[conversation];
  const gone = closed >= 0 ? closed : conversations.leftAt[conversation];
  return gone >= since ? gone : endMs;
}
