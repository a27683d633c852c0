import type { MessageLog } from "../../src/log/messageLog.ts";

/** What the log tells of one conversation. Times in milliseconds, -1 for none. */
export interface SeenConversation {
  readonly openedAt: number;
  readonly closedAt: number;
  readonly leftAt: number;
  readonly messages: readonly { readonly sentAt: number; readonly handledAt: number; readonly repliedAt: number }[];
}

/** The log by conversation, copied out of the engine's columns. */
export function seenConversations({ messages, replies, conversations }: MessageLog): SeenConversation[] {
  const { openedAt, closedAt, leftAt } = conversations;
  const seen = Array.from({ length: conversations.count }, (_, row) => ({
    openedAt: openedAt[row], closedAt: closedAt[row], leftAt: leftAt[row], messages: [] as SeenConversation["messages"][number][],
  }));
  for (let row = 0; row < messages.count; row++) {
    const reply = messages.reply[row];
    seen[messages.conversation[row]].messages.push({
      sentAt: messages.sentAt[row], handledAt: reply < 0 ? -1 : replies.startedAt[reply], repliedAt: reply < 0 ? -1 : replies.at[reply],
    });
  }
  return seen;
}

/** Every table of the log as text, with agents under other numbers; rows of an agent that gets a negative one are left out. */
export function writtenTables({ messages, replies, conversations, assignments, presence }: MessageLog, renumber: (agent: number) => number): string {
  const rows = (count: number, row: (index: number) => readonly number[]): string => Array.from({ length: count }, (_, index) => row(index).join()).join("\n");
  const ofAgents = (count: number, agent: Int32Array, rest: (index: number) => readonly number[]): string =>
    Array.from({ length: count }, (_, index) => index).filter((index) => renumber(agent[index]) >= 0).map((index) => [renumber(agent[index]), ...rest(index)].join()).join("\n");
  return [
    rows(messages.count, (row) => [messages.sentAt[row], messages.conversation[row], messages.kind[row], messages.flags[row], messages.reply[row], messages.listedAt[row]]),
    ofAgents(replies.count, replies.agent, (row) => [replies.at[row], replies.startedAt[row], replies.kind[row], replies.next[row]]),
    rows(conversations.count, (row) => [conversations.consumer[row], conversations.openedAt[row], conversations.closedAt[row], conversations.leftAt[row]]),
    ofAgents(assignments.count, assignments.agent, (row) => [assignments.at[row], assignments.conversation[row]]),
    ofAgents(presence.count, presence.agent, (row) => [presence.at[row], presence.state[row]]),
  ].join("\n\n");
}
