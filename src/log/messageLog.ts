/**
 * The message log: the one outlet of the engine, the one form into which real logs are read, the one source of every measure.
 * Columns, all times in whole milliseconds since the local midnight at which the log's first day (`startDate`) begins.
 * -1 in a column means "none" (documented exception to "no answer is absent", for typed arrays).
 */
export interface MessageLog {
  readonly messages: BuyerMessages;
  readonly replies: Replies;
  readonly conversations: Conversations;
  readonly assignments: Assignments;
  readonly presence: Presence;
  readonly work: SideWorkDone;
}

/** Whole milliseconds; a played log has them in 32 bits, which is half the way through the processor's memory. */
export type TimeColumn = Float64Array | Int32Array;

/** One row per buyer message, in order of sending; ties by conversation number. */
export interface BuyerMessages {
  readonly count: number;
  readonly sentAt: TimeColumn;
  /** Row in `conversations`. */
  readonly conversation: Int32Array;
  /** Index into BUYER_KINDS. */
  readonly kind: Uint8Array;
  /** Bit set of MESSAGE_* flags. */
  readonly flags: Uint8Array;
  /** Row in `replies`: the first reply of any kind in its conversation at or after `sentAt`; -1 while there is none. */
  readonly reply: Int32Array;
  /** When it stood in an agent's list: its sending, or the assignment of its conversation if that came later; also its sending where an agent answers it in that very millisecond; -1 never. */
  readonly listedAt: TimeColumn;
}

/** One row per reply of a person or a bot. */
export interface Replies {
  readonly count: number;
  /** When the reply reached the buyer: the end of its handling. */
  readonly at: TimeColumn;
  /** When its handling started; equal to `at` where the log does not tell. */
  readonly startedAt: TimeColumn;
  /** Agent number, -1 for a bot or where the log names none. */
  readonly agent: Int32Array;
  /** Index into REPLY_KINDS. */
  readonly kind: Uint8Array;
  /** The next reply of the same conversation at the same time or later, -1 for none. */
  readonly next: Int32Array;
}

export interface Conversations {
  readonly count: number;
  /** Who the buyer is: dense numbers from 0. */
  readonly consumer: Int32Array;
  /** Stream number: that in the model, of a log that was read in its `streams`. */
  readonly stream: Int32Array;
  readonly openedAt: TimeColumn;
  /** -1 while open. */
  readonly closedAt: TimeColumn;
  /** When the buyer gave up, openly or silently; -1 for stayed. */
  readonly leftAt: TimeColumn;
  /** Page from which the buyer opened the chat, from 1 in the order of ENTRY_PAGES; 0 unknown. */
  readonly page: Uint8Array;
  /** Until when a bot kept it from people (simulated logs only); -1 where it did not. */
  readonly botUntil: TimeColumn;
}

/** One row each time a conversation enters an agent's list; those of one conversation in order of time. */
export interface Assignments {
  readonly count: number;
  readonly at: TimeColumn;
  readonly conversation: Int32Array;
  readonly agent: Int32Array;
  /** When it left that list: closed, handed over or passed on; -1 while it stands there. */
  readonly until: TimeColumn;
  /** Since when it stood in the pool after that: since `until` where something was owed, else since the buyer's next message; -1 never. */
  readonly backAt: TimeColumn;
}

/** One row for each change of an agent's state, in order of time. */
export interface Presence {
  readonly count: number;
  readonly at: TimeColumn;
  readonly agent: Int32Array;
  /** Index into AGENT_STATES. */
  readonly state: Uint8Array;
}

/** Work beside the chats (simulated logs only; not written to files). */
export interface SideWorkDone {
  readonly count: number;
  readonly startedAt: TimeColumn;
  readonly endedAt: TimeColumn;
  readonly agent: Int32Array;
}

/** The buyer only says thanks or goodbye. */
export const MESSAGE_CLOSING_WORD = 1;
/** Its consumer stands in the suspected-spam column. */
export const MESSAGE_SUSPECTED_SPAM = 2;
/** The consumer was blacklisted when it was sent. */
export const MESSAGE_BLACKLISTED = 4;
/** Its spam report was confirmed by the platform. */
export const MESSAGE_CONFIRMED_SPAM = 8;
