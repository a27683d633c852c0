import type { QuantileTable } from "../random/quantileTable.ts";

/**
 * A scenario compiled for the engine: flat, cloneable, nothing but numbers, typed arrays and plain objects.
 * Times are whole milliseconds since the first simulated day's midnight. What each part does: docs/engine.md.
 */
export interface Model {
  /** Every distribution of the scenario once; the laws name them by number. */
  readonly tables: readonly QuantileTable[];
  /** Simulated days, warm-up included; arrivals stop at `horizonMs` = days · 24 h. */
  readonly days: number;
  /** First judged day. */
  readonly firstJudgedDay: number;
  readonly horizonMs: number;
  /** Staff plays on until here: horizon plus the longest deadline of the rules, at least a day. */
  readonly endMs: number;
  readonly streams: readonly ModelStream[];
  readonly teams: readonly ModelTeam[];
  readonly classes: ModelClasses;
  readonly agents: ModelAgents;
  readonly attendance: ModelAttendance;
  readonly bots: readonly ModelBot[];
  readonly routing: ModelRouting;
  readonly reserve?: ModelReserve;
  readonly work: readonly ModelWork[];
}

/** Four words that all draws of a stream, event, agent or work are addressed under; made from the seed text and its name. */
type ModelKey = readonly [number, number, number, number];

export interface ModelStream {
  readonly name: string;
  readonly key: ModelKey;
  /** Expected first conversations by quarter-hour of the whole horizon: certain events included, factors that are drawn and uncertain events not. */
  readonly quarterMeans: Float64Array;
  /** By quarter-hour: row of `shapes`, or -1 where its minutes are even. */
  readonly quarterShape: Int32Array;
  /** Rows of 16: the share of the quarter-hour's mean that lies before each of its minutes, from 0 to 1. */
  readonly shapes: Float64Array;
  readonly uplifts: readonly ModelUplift[];
  readonly busynessCv: number;
  readonly busynessCorrelation: number;
  readonly quarterCv: number;
  readonly quarterCorrelation: number;
  /** Quarter-hours of the days before the first that a following stream looks back to; empty where none does. */
  readonly earlierMeans: Float64Array;
  /** Arrival times instead of drawn ones. */
  readonly replay?: Float64Array | undefined;
  /** In addition: conversations that follow those of another stream (a lower or higher number, never in a circle). `lag` is a table. */
  readonly follows?: { readonly stream: number; readonly lag: number; readonly share: number };
  readonly laws: ModelLaws;
  /** Upper ends of the shares of ENTRY_PAGES, the last one 1; absent: no pages. */
  readonly pageEnds?: Float64Array;
  /** Class of a conversation without page, and from each of ENTRY_PAGES. */
  readonly classOfPage: Int32Array;
  readonly spamShare: number;
  readonly transferShare: number;
  readonly returnShare: number;
  /** Table. */
  readonly returnAfter: number;
  /** Number in `bots`, -1 none. */
  readonly bot: number;
}

/** An event whose surplus is uncertain: minute means from `firstMinute` on are multiplied by max(0, 1 + surplus · U). */
export interface ModelUplift {
  readonly key: ModelKey;
  readonly cv: number;
  readonly firstMinute: number;
  /** By minute: factor − 1. */
  readonly surplus: Float64Array;
}

/** Quantile tables (see random/quantileTable.ts); times in milliseconds. */
export interface ModelLaws {
  readonly turns: number;
  /** -1: every turn is one message. */
  readonly burst: number;
  readonly burstGap: number;
  readonly handle: number;
  readonly think: number;
  /** -1: nobody ever leaves. */
  readonly patience: number;
  readonly silentShare: number;
  readonly closingWordShare: number;
  readonly idleTimeoutMs: number;
}

/**
 * Classes of conversations by who may take them. A conversation begins in its stream's class (by page) and changes it by waiting or by
 * being passed on.
 */
export interface ModelClasses {
  /** Teams of each class, ascending. */
  readonly teams: readonly (readonly number[])[];
  /** How long after its oldest owed message one that waits in the pool goes on into `overflowInto`; -1 never. Chains go by growing wait. */
  readonly overflowAfterMs: Int32Array;
  readonly overflowInto: Int32Array;
  /** By class · teams + team: the class into which an agent of that team passes it on by choice. Always one: at worst the class itself. */
  readonly passedOn: Int32Array;
  /** By class: 1 where an agent needs the right to refund. */
  readonly needsRight: Uint8Array;
  /** By class: the class of teams with the right; -1 where there is none. */
  readonly withRight: Int32Array;
}

interface ModelTeam {
  readonly name: string;
  readonly slowdownPerChat: number;
  /** Quantile table of the delay before an idle agent notices; -1: none. */
  readonly pickupDelay: number;
}

/** Columns by agent number; agents of a team stand together: roster, then reserve or receivers. */
export interface ModelAgents {
  readonly names: readonly string[];
  readonly team: Int32Array;
  /** At the beginning. */
  readonly cap: Int32Array;
  /** The greatest that `cap` or a later change of it gives. */
  readonly largestCap: Int32Array;
  readonly handleFactor: Float64Array;
  readonly mayRefund: Uint8Array;
}

/** Who is to come when. Where nothing is left to chance `duty` holds all changes, and it is the same in every replication. */
export interface ModelAttendance {
  /** Changes that are certain: caps by the clock, and all of those shifts where nothing is drawn. */
  readonly duty: DutyChanges;
  /** Shifts whose agents may come late, not at all, or take short breaks. */
  readonly uncertain: readonly UncertainShift[];
  /**
   * From, to: the desk is down. Ascending, disjoint. It stands in the shifts' times away already; agents who finish after their shift, the
   * reserve and receivers have it from here.
   */
  readonly deskDown: readonly (readonly [number, number])[];
}

/** In order of time, then agent; `change` one of DUTY_*, `value` the cap of DUTY_CAP. */
export interface DutyChanges {
  readonly at: Int32Array;
  readonly agent: Int32Array;
  readonly change: Uint8Array;
  readonly value: Int32Array;
}

export interface UncertainShift {
  readonly agent: number;
  readonly key: ModelKey;
  /** Day of its begin, from -1. */
  readonly day: number;
  readonly beginMs: number;
  readonly endMs: number;
  /** Whether it goes on from the same agent's shift before, or into the next. */
  readonly goesOn: boolean;
  readonly isContinued: boolean;
  /** Disjoint, ascending: meals and times at which the desk is down; these may reach beyond the shift. */
  readonly away: readonly (readonly [number, number])[];
  /** Disjoint, ascending: the agent is absent. */
  readonly absent: readonly (readonly [number, number])[];
  /** When no new conversations are taken any more; -1 never. */
  readonly stopNewMs: number;
  /** DUTY_END_*. */
  readonly end: number;
  readonly noShow: number;
  /** Table, -1 none. */
  readonly lateness: number;
  readonly shrinkage: number;
}

export interface ModelBot {
  /** Ways to enter; what is left of 1 enters in own words. */
  readonly entrances: readonly ModelEntrance[];
  readonly statusFirst: boolean;
  readonly statusBusy: boolean;
  readonly statusClosing: boolean;
  readonly smart?: { readonly resolves: number; /** -1 without end. */ readonly quotaPerDay: number; readonly fallbackMs: number };
  /** From, to: no bot acts. Ascending, disjoint. */
  readonly out: readonly (readonly [number, number])[];
}

export interface ModelEntrance {
  readonly share: number;
  /** Index into BUYER_KINDS of the first message, into REPLY_KINDS of the bot's answer. */
  readonly buyerKind: number;
  readonly replyKind: number;
  /** Probability that the bot gets to answer, and then that it resolves. */
  readonly clicks: number;
  readonly resolves: number;
  /** Arrivals from here on can use it. */
  readonly fromMs: number;
  /** Whether it is part of the list that is sent once per buyer and day. */
  readonly isOfList: boolean;
}

/** Indices into ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES. */
export interface ModelRouting {
  readonly assign: number;
  readonly sticky: boolean;
  readonly pool: number;
  readonly reply: number;
  /** The team whose agents serve only while nobody else is on duty. */
  readonly receiver?: { readonly team: number; readonly firstAgent: number; readonly agents: number };
}

export interface ModelReserve {
  readonly team: number;
  readonly firstAgent: number;
  readonly agents: number;
  /** Fires above so many conversations, or milliseconds of waiting; -1 never. */
  readonly poolAbove: number;
  readonly waitAboveMs: number;
  /** May fire from this time of day on, for so long; all day: from 0 for a day. */
  readonly callsFromMs: number;
  readonly callsForMs: number;
  readonly delayMs: number;
  readonly stayMs: number;
}

export interface ModelWork {
  readonly name: string;
  readonly key: ModelKey;
  readonly team: number;
  /** Mean number of tasks by simulated day. */
  readonly perDay: number;
  /** Time of day within which they come. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Table. */
  readonly handle: number;
}

export const DUTY_START = 0;
export const DUTY_BREAK = 1;
export const DUTY_RESUME = 2;
/** No new conversations from here on. */
export const DUTY_STOP_NEW = 3;
/** Off duty; open conversations are finished. */
export const DUTY_END_FINISH = 4;
/** Off duty; open conversations go back to the pool. */
export const DUTY_END_HAND_OVER = 5;
/** Off duty; open conversations wait for the agent's next shift. */
export const DUTY_END_LEAVE = 6;
/** Another cap from here on. */
export const DUTY_CAP = 7;
