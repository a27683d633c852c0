import type { ConversationTimes } from "./assignmentTable.ts";
import type { Assignments, TimeColumn } from "../../log/messageLog.ts";

/** What decides when messages stand in an agent's list; all tables in order of time. */
interface Listing {
  readonly sentAt: TimeColumn;
  readonly conversation: Int32Array;
  readonly assignments: Assignments;
  /** Returns to the pool and closings: the conversation leaves its agent's list. */
  readonly returns: ConversationTimes;
  readonly closings: ConversationTimes;
  /** By message: the first reply at or after its sending, -1 for none. */
  readonly reply: Int32Array;
  readonly replyAt: TimeColumn;
  /** By reply: itself or the next manual one of its conversation, -1 for none. */
  readonly nextManual: Int32Array;
  readonly conversations: number;
}

/**
 * When each message stood in an agent's list: its sending where its conversation was in one; else the next assignment, unless a person
 * answered before that (for a conversation that was assigned before: by then); else -1.
 * At equal times returns and closings come before assignments and assignments before messages; a closing at the time of a message of its
 * conversation was brought about by it. Cost: linear.
 */
export function listMessages(listing: Listing): TimeColumn {
  const { sentAt, conversation, assignments, returns, closings } = listing;
  const listedAt = nextAssignments(listing);
  const isListed = new Uint8Array(listing.conversations);
  const wasAssigned = new Uint8Array(listing.conversations);
  /** When it last closed while in a list, -1 for never. */
  const closedAt = new Float64Array(listing.conversations).fill(-1);
  let assigned = 0;
  let returned = 0;
  let closed = 0;
  const endUntil = (time: number): void => {
    for (; returned < returns.at.length && returns.at[returned] <= time; returned++) isListed[returns.conversation[returned]] = 0;
    for (; closed < closings.at.length && closings.at[closed] <= time; closed++) {
      if (isListed[closings.conversation[closed]] === 1) closedAt[closings.conversation[closed]] = closings.at[closed];
      isListed[closings.conversation[closed]] = 0;
    }
  };
  for (let message = 0; message < sentAt.length; message++) {
    for (; assigned < assignments.count && assignments.at[assigned] <= sentAt[message]; assigned++) {
      endUntil(assignments.at[assigned]);
      isListed[assignments.conversation[assigned]] = 1;
      wasAssigned[assignments.conversation[assigned]] = 1;
    }
    endUntil(sentAt[message]);
    const its = conversation[message];
    const answer = listing.reply[message] < 0 ? -1 : listing.nextManual[listing.reply[message]];
    const answeredAt = answer < 0 ? Infinity : listing.replyAt[answer];
    if (isListed[its] === 1 || closedAt[its] === sentAt[message]) listedAt[message] = sentAt[message];
    else if (answeredAt < listedAt[message] || (wasAssigned[its] === 1 && answeredAt === listedAt[message])) listedAt[message] = -1;
  }
  return listedAt;
}

/** For each message the first assignment of its conversation at or after its sending, -1 for none. */
function nextAssignments({ sentAt, conversation, assignments, conversations }: Listing): TimeColumn {
  const next = sentAt instanceof Int32Array ? new Int32Array(sentAt.length) : new Float64Array(sentAt.length);
  const coming = new Float64Array(conversations).fill(-1);
  let assigned = assignments.count - 1;
  for (let message = sentAt.length - 1; message >= 0; message--) {
    for (; assigned >= 0 && assignments.at[assigned] >= sentAt[message]; assigned--) coming[assignments.conversation[assigned]] = assignments.at[assigned];
    next[message] = coming[conversation[message]];
  }
  return next;
}
