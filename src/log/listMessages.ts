import type { Assignments } from "./messageLog.ts";

/** What decides when messages stand in an agent's list; all tables in order of time. */
export interface Listing {
  readonly sentAt: Float64Array;
  readonly conversation: Int32Array;
  readonly assignments: Assignments;
  /** Closings and returns to the pool: the conversation leaves its agent's list. */
  readonly ends: { readonly at: Float64Array; readonly conversation: Int32Array };
  /** By message: the first manual reply at or after its sending, Infinity for none. */
  readonly manualReplyAt: Float64Array;
  readonly conversations: number;
}

/**
 * When each message stood in an agent's list: its sending where its conversation was in one; else the next assignment, unless a person
 * answered before that (for a conversation that was assigned before: by then); else -1.
 * At equal times ends come before assignments and assignments before messages. Cost: linear.
 */
export function listMessages(listing: Listing): Float64Array {
  const { sentAt, conversation, assignments, ends } = listing;
  const listedAt = nextAssignments(listing);
  const isListed = new Uint8Array(listing.conversations);
  const wasAssigned = new Uint8Array(listing.conversations);
  let assigned = 0;
  let ended = 0;
  for (let message = 0; message < sentAt.length; message++) {
    for (; assigned < assignments.count && assignments.at[assigned] <= sentAt[message]; assigned++) {
      while (ended < ends.at.length && ends.at[ended] <= assignments.at[assigned]) isListed[ends.conversation[ended++]] = 0;
      isListed[assignments.conversation[assigned]] = 1;
      wasAssigned[assignments.conversation[assigned]] = 1;
    }
    while (ended < ends.at.length && ends.at[ended] <= sentAt[message]) isListed[ends.conversation[ended++]] = 0;
    const its = conversation[message];
    const answeredAt = listing.manualReplyAt[message];
    if (isListed[its] === 1) listedAt[message] = sentAt[message];
    else if (answeredAt < listedAt[message] || (wasAssigned[its] === 1 && answeredAt === listedAt[message])) listedAt[message] = -1;
  }
  return listedAt;
}

/** For each message the first assignment of its conversation at or after its sending, -1 for none. */
function nextAssignments({ sentAt, conversation, assignments, conversations }: Listing): Float64Array {
  const next = new Float64Array(sentAt.length);
  const coming = new Float64Array(conversations).fill(-1);
  let assigned = assignments.count - 1;
  for (let message = sentAt.length - 1; message >= 0; message--) {
    for (; assigned >= 0 && assignments.at[assigned] >= sentAt[message]; assigned--) coming[assignments.conversation[assigned]] = assignments.at[assigned];
    next[message] = coming[conversation[message]];
  }
  return next;
}
