import { MANUAL_REPLIES } from "../../log/kinds.ts";
import { MESSAGE_CLOSING_WORD } from "../../log/messageLog.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import type { RowSpan } from "./rowSpan.ts";

/**
 * Marks with 1 in `isExempt` the closing words of the span that come later than a person's reply to an earlier message of their conversation, by at most
 * `withinMs`. Cost: linear.
 */
export function markClosingWords(log: MessageLog, { first, end }: RowSpan, withinMs: number, isExempt: Uint8Array): void {
  const { sentAt, conversation, flags, reply } = log.messages;
  const { at, kind, next } = log.replies;
  /** By conversation: its first reply that has not been passed, and when the last person's reply came that has. */
  const ahead = new Int32Array(log.conversations.count).fill(-1);
  const personAt = new Float64Array(log.conversations.count).fill(-Infinity);
  for (let row = first; row < end; row++) {
    const whose = conversation[row];
    for (let answer = ahead[whose]; answer >= 0 && at[answer] < sentAt[row]; answer = next[answer]) {
      if (MANUAL_REPLIES[kind[answer]] === 1) personAt[whose] = at[answer];
    }
    ahead[whose] = reply[row];
    isExempt[row] = (flags[row] & MESSAGE_CLOSING_WORD) !== 0 && sentAt[row] - personAt[whose] <= withinMs ? 1 : 0;
  }
}
