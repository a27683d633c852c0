import type { ModelStream } from "../../../src/model/model.ts";
import type { Address } from "./bringing.ts";
import type { AssignmentRow, ConversationRow, MessageRow } from "./rows.ts";

export interface Owed {
  readonly turn: number;
  readonly message: number;
  readonly sentAt: number;
  readonly row: MessageRow;
}

/** A conversation. */
export interface Chat {
  readonly number: number;
  readonly consumer: number;
  readonly stream: ModelStream;
  readonly address: Address;
  readonly isSpam: boolean;
  readonly turns: number;
  readonly hasClosingWord: boolean;
  readonly row: ConversationRow;
  /** Class of its stream and page, or into which it was last passed on; and the one into which waiting has brought it. */
  homeClass: number;
  waitingClass: number;
  turn: number;
  burst: number;
  sentInTurn: number;
  /** Whether a handling of the turn has started. */
  isTurnBegun: boolean;
  owed: Owed[];
  /** A second handling owed after being passed on: since when, in which turn. */
  passedOn: { readonly since: number; readonly turn: number } | undefined;
  clerk: Clerk | undefined;
  /** In its clerk's list: order of entry, conversations open then. */
  entry: { readonly order: number; readonly open: number } | undefined;
  /** In the pool: since when it is owed; a new object for each stay. */
  pooled: { readonly since: number } | undefined;
  assignments: number;
  lastAssignment: AssignmentRow | undefined;
  personReplies: number;
  /** When a person last replied in it; -1 never. */
  repliedAt: number;
  /** Kind of the replies of the bot that resolves it. */
  resolvedBy: number | undefined;
  isHeldByBot: boolean;
  isLeft: boolean;
  isClosed: boolean;
  isToBeHandedOver: boolean;
}

/** An agent. */
export interface Clerk {
  readonly number: number;
  readonly team: number;
  readonly isReceiver: boolean;
  cap: number;
  /** off: starts nothing; finish: off duty, serves what is open. */
  duty: "on" | "finish" | "off";
  isAway: boolean;
  takesNew: boolean;
  /** On duty, at the desk and without a task since; the roster's clock is nothing to a receiver. */
  dutySince: number;
  /** Nothing owed and no reply under way since. */
  freeSince: number;
  open: number;
  readonly list: Set<Chat>;
  reply: { readonly chat: Chat; readonly startedAt: number } | undefined;
  task: { readonly startedAt: number } | undefined;
}

/** A piece of work beside the chats. */
export interface Task {
  readonly at: number;
  readonly work: number;
  /** In its day's work. */
  readonly number: number;
  readonly team: number;
  readonly handle: number;
  readonly address: Address;
}
