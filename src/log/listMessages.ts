import type { Assignments } from "./messageLog.ts";

/**
 * When each message stood in an agent's list: its sending where its conversation was in one, else the next assignment; -1 where none comes.
 * An assignment holds until the conversation is closed; at equal times closings come before assignments and assignments before messages.
 * All tables in order of time. Cost: linear.
 */
export function listMessages(
  sentAt: Float64Array, conversation: Int32Array, assignments: Assignments,
  closings: { readonly at: Float64Array; readonly conversation: Int32Array }, conversations: number,
): Float64Array {
  const listedAt = nextAssignments(sentAt, conversation, assignments, conversations);
  const isListed = new Uint8Array(conversations);
  let assigned = 0;
  let closed = 0;
  for (let message = 0; message < sentAt.length; message++) {
    while (assigned < assignments.count && assignments.at[assigned] <= sentAt[message]) {
      while (closed < closings.at.length && closings.at[closed] <= assignments.at[assigned]) isListed[closings.conversation[closed++]] = 0;
      isListed[assignments.conversation[assigned++]] = 1;
    }
    while (closed < closings.at.length && closings.at[closed] <= sentAt[message]) isListed[closings.conversation[closed++]] = 0;
    if (isListed[conversation[message]] === 1) listedAt[message] = sentAt[message];
  }
  return listedAt;
}

/** For each message the first assignment of its conversation at or after its sending, -1 for none. */
function nextAssignments(sentAt: Float64Array, conversation: Int32Array, assignments: Assignments, conversations: number): Float64Array {
  const next = new Float64Array(sentAt.length);
  const coming = new Float64Array(conversations).fill(-1);
  let assigned = assignments.count - 1;
  for (let message = sentAt.length - 1; message >= 0; message--) {
    for (; assigned >= 0 && assignments.at[assigned] >= sentAt[message]; assigned--) coming[assignments.conversation[assigned]] = assignments.at[assigned];
    next[message] = coming[conversation[message]];
  }
  return next;
}
