import type { MessageLog } from "../../log/messageLog.ts";
import type { RowSpan } from "./rowSpan.ts";

/**
 * Fills `reply` for the rows of the span: by message its first reply of a kind that counts, -1 for none. `later` is room for a number by conversation.
 * A chain is followed up to the next message's first reply, from where that one's outcome holds. Cost: linear.
 */
export function findCountingReplies(log: MessageLog, countsReply: Uint8Array, { first, end }: RowSpan, reply: Int32Array, later: Int32Array): void {
  const { conversation, reply: firstReply } = log.messages;
  const { kind, next } = log.replies;
  later.fill(-1, 0, log.conversations.count);
  for (let row = end - 1; row >= first; row--) {
    const whose = conversation[row];
    const following = later[whose];
    later[whose] = row;
    const stop = following < 0 ? -1 : firstReply[following];
    let answer = firstReply[row];
    while (answer !== stop && answer >= 0 && countsReply[kind[answer]] === 0) answer = next[answer];
    reply[row] = answer >= 0 && answer === stop ? reply[following] : answer;
  }
}
