import type { ReadLog } from "../import/readLog.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { FilmCounter } from "./filmCounter.ts";

/**
 * One day of a log as a film under one rule: what is to be seen at any moment, as columns in order of time, so that what is visible is found by
 * bisection and drawn without making anything. Times in milliseconds since the log's start.
 */
export interface Film {
  readonly read: ReadLog;
  readonly pack: RulePack;
  readonly rule: CompiledRule;
  readonly frame: JudgeFrame;
  readonly verdicts: Verdicts;
  /** Judged day, counted from the frame's first. */
  readonly day: number;
  readonly date: string;
  /** The day's midnight (by the rule's cut-off), and when the last of its units is settled, at least a day later. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Agents who are at the desk or have chats, team by team. */
  readonly lanes: readonly FilmLane[];
  readonly presence: FilmPresence;
  readonly chats: FilmChats;
  readonly pool: FilmPool;
  readonly messages: FilmMessages;
  readonly waits: FilmWaits;
  readonly replies: FilmReplies;
  /** When bots replied, in order. */
  readonly botReplies: Float64Array;
  readonly leavers: FilmLeavers;
  readonly counter: FilmCounter;
  /** Messages missed, in order of the time at which they became so. */
  readonly misses: Int32Array;
  /** By minute of the film: chats open and in the pool at its beginning. */
  readonly load: Int32Array;
  /** What the log tells at all. */
  readonly tells: { readonly lists: boolean; readonly presence: boolean; readonly causes: boolean };
}

export interface FilmLane {
  /** Agent number. */
  readonly agent: number;
  readonly name: string;
  readonly team?: string;
  /** The most chats that stand side by side in it. */
  readonly slots: number;
}

/** Columns of stretches [from, to) in order of `from`; none is longer than `longest`. */
export interface FilmSpans {
  readonly count: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly longest: number;
}

export interface FilmPresence extends FilmSpans {
  readonly lane: Int32Array;
  /** 0 on duty, 1 at table or away. */
  readonly isAway: Uint8Array;
}

/** How a chat ends. */
export const CHAT_CLOSED = 0;
export const CHAT_HANDED_OVER = 1;
export const CHAT_OPEN = 2;

export interface FilmChats extends FilmSpans {
  readonly conversation: Int32Array;
  readonly lane: Int32Array;
  /** Place among the chats of its lane, from 0. */
  readonly slot: Int32Array;
  /** One of CHAT_*. */
  readonly end: Uint8Array;
}

export interface FilmPool extends FilmSpans {
  readonly conversation: Int32Array;
  readonly slot: Int32Array;
  /** The most that stand in it at once. */
  readonly slots: number;
}

/** The messages sent on the day, or owed or judged on it, in order of sending. -1: none. */
export interface FilmMessages {
  readonly count: number;
  /** Row in the log. */
  readonly row: Int32Array;
  readonly sentAt: Float64Array;
  /** When two thirds of the time allowed are over, and all of it; -1 where no clock runs. */
  readonly warnAt: Float64Array;
  readonly deadlineAt: Float64Array;
  /** When it became a miss; -1 where it is none, or is judged on another day. */
  readonly missAt: Float64Array;
  /** Until when it was owed: a reply that counts (without a clock any reply), or the end of its chat. */
  readonly endAt: Float64Array;
  /** Lane of who answered, -1 for a bot and nobody. */
  readonly lane: Int32Array;
  /** Index into CAUSES, NO_CAUSE where it is no miss or nothing tells. */
  readonly cause: Uint8Array;
}
export const NO_CAUSE = 255;

/** Where each message waits, piece by piece, in order of `from`. */
export interface FilmWaits extends FilmSpans {
  /** Index into the film's messages. */
  readonly message: Int32Array;
  /** -1 in the pool. */
  readonly lane: Int32Array;
  readonly slot: Int32Array;
}

/** Replies of agents in order of `at`. */
export interface FilmReplies {
  readonly count: number;
  readonly at: Float64Array;
  /** When its handling began, `at` where nothing tells. */
  readonly startedAt: Float64Array;
  readonly lane: Int32Array;
  readonly slot: Int32Array;
  /** No handling is longer. [ms] */
  readonly longest: number;
}

export interface FilmLeavers {
  readonly count: number;
  readonly at: Float64Array;
  readonly conversation: Int32Array;
}
