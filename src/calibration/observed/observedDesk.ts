import type { ReadLog } from "../../import/readLog.ts";
import type { WorkedShift } from "./mealsOfAgents.ts";
import type { PassedOver } from "./passedOver.ts";
import type { PlacesTaken } from "./placesTaken.ts";

/** A log with what its desk did, found again from its rows; and the stretch of time from which numbers are taken. */
export interface ObservedDesk {
  readonly read: ReadLog;
  /** Only conversations that begin on these days are learned from: [from, to) in ms since the log's first midnight. */
  readonly fromMs: number;
  readonly toMs: number;
  /** By number of stream (`conversations.stream`). */
  readonly streams: readonly string[];
  /** To what the log's times are known: 1, 1000 or 60,000. [ms] */
  readonly resolutionMs: number;
  /** The shifts that agents worked, in order of agents. */
  readonly shifts: readonly WorkedShift[];
  /** By agent: conversations that passed over an agent without told presence; signs of when nobody was there. */
  readonly passed: readonly (PassedOver | undefined)[];
  /** Of a table of conversations: how many an agent had open on average while there was any; absent where it does not tell. */
  readonly sideBySide?: number;
  /** How full agents were; empty where the log does not tell how many conversations were open. */
  readonly placesTaken: readonly PlacesTaken[];
  /** Conversations that left an agent's list without a row that tells it, though most have one: they do not count as open. */
  readonly closingsUntold: number;
  readonly handlings: Handlings;
  /** By message row: the handling that answered it, -1 none (a bot's, or nobody's). */
  readonly handlingOfMessage: Int32Array;
}

/** A handling's start was not to be found. */
export const START_UNKNOWN = 0;
/** The agent ended another reply while this waited. */
export const START_BUSY = 1;
/** The agent had nothing to do when its message came. */
export const START_IDLE = 2;
/** The agent came back from a break, or on duty, while it waited. */
export const START_RETURNED = 3;

/** One row for each handling of a person, in order of their ends. */
export interface Handlings {
  readonly count: number;
  /** The reply with which it ended (row in the log's replies). */
  readonly reply: Int32Array;
  readonly conversation: Int32Array;
  /** -1 where the log names none. */
  readonly agent: Int32Array;
  /** The oldest message that it answers (row in the log's messages). */
  readonly message: Int32Array;
  /** When that stood in the agent's list; -1 unknown. [ms] */
  readonly listedAt: Float64Array;
  /** -1 where START_UNKNOWN. [ms] */
  readonly startedAt: Float64Array;
  readonly endedAt: Float64Array;
  /** The end of its last message, where the agent wrote several in a row; else endedAt. [ms] */
  readonly workedUntil: Float64Array;
  /** The agent's message before it, in whichever conversation; -1 none. [ms] */
  readonly freeSince: Float64Array;
  /** One of START_*. */
  readonly start: Uint8Array;
  /** Conversations the agent had open when it was listed, this one included; 0 unknown. */
  readonly open: Int32Array;
  /** Further messages of the agent that belong to it. */
  readonly followUps: Int32Array;
}
