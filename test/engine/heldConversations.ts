import type { MessageLog } from "../../src/log/messageLog.ts";

/** An agent's going off duty by hand-over. [ms] */
export interface ShiftEnd {
  readonly agent: number;
  readonly at: number;
}

/**
 * By agent, the most conversations that it held at one time, read off the log: from its assignment a conversation is held until it is closed,
 * or until the agent's shift ends by hand-over - the one whose reply is then being handled until that reply is out.
 */
export function mostHeld(log: MessageLog, handOvers: readonly ShiftEnd[]): Map<number, number> {
  const { at, agent, conversation, count } = log.assignments;
  const spans = Array.from({ length: count }, (_, row) => {
    const closed = log.conversations.closedAt[conversation[row]];
    const shiftEnd = Math.min(...handOvers.filter((end) => end.agent === agent[row] && end.at > at[row]).map((end) => end.at));
    const taken = shiftEnd === Infinity ? Infinity : endOfHandling(log, agent[row], conversation[row], shiftEnd);
    return { agent: agent[row], from: at[row], to: Math.min(closed < 0 ? Infinity : closed, taken) };
  });
  const most = new Map<number, number>();
  for (const span of spans) {
    const held = spans.filter((other) => other.agent === span.agent && other.from <= span.from && other.to > span.from).length;
    most.set(span.agent, Math.max(held, most.get(span.agent) ?? 0));
  }
  return most;
}

/** When the agent's reply to the conversation ends that is being handled at `time`; `time` itself where there is none. */
function endOfHandling({ replies, messages }: MessageLog, by: number, ofConversation: number, time: number): number {
  for (let row = 0; row < replies.count; row++) {
    if (replies.agent[row] !== by || replies.startedAt[row] >= time || replies.at[row] <= time) continue;
    const answers = messages.reply.subarray(0, messages.count).indexOf(row);
    if (answers >= 0 && messages.conversation[answers] === ofConversation) return replies.at[row];
  }
  return time;
}
