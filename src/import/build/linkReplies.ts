import type { TimeColumn } from "../../log/messageLog.ts";

/** Which reply answers which message, and which follows which. */
interface ReplyLinks {
  /** By message: the first reply of its conversation at or after its sending, -1 for none. */
  readonly first: Int32Array;
  /** By reply: the next of its conversation, -1 for none. */
  readonly next: Int32Array;
}

/** Links the replies of each conversation into a chain and each message to its first. Both tables in order of time. Cost: linear. */
export function linkReplies(
  sentAt: TimeColumn, messageConversation: Int32Array, replyAt: TimeColumn, replyConversation: Int32Array, conversations: number,
): ReplyLinks {
  const first = new Int32Array(sentAt.length).fill(-1);
  const next = new Int32Array(replyAt.length).fill(-1);
  const head = new Int32Array(conversations).fill(-1);
  let reply = replyAt.length - 1;
  for (let message = sentAt.length - 1; message >= 0; message--) {
    for (; reply >= 0 && replyAt[reply] >= sentAt[message]; reply--) {
      next[reply] = head[replyConversation[reply]];
      head[replyConversation[reply]] = reply;
    }
    first[message] = head[messageConversation[message]];
  }
  for (; reply >= 0; reply--) {
    next[reply] = head[replyConversation[reply]];
    head[replyConversation[reply]] = reply;
  }
  return { first, next };
}
