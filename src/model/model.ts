import type { QuantileTable } from "../random/quantileTable.ts";

/**
 * A scenario compiled for the engine: flat, cloneable, nothing but numbers, typed arrays and plain objects.
 * Times are whole milliseconds since the first simulated day's midnight.
 */
export interface Model {
  /** Every distribution of the scenario once; the laws name them by number. */
  readonly tables: readonly QuantileTable[];
  /** Simulated days, warm-up included; arrivals stop at `horizonMs` = days · 24 h. */
  readonly days: number;
  /** First judged day. */
  readonly firstJudgedDay: number;
  readonly horizonMs: number;
  /** Staff plays on until here: horizon plus the longest deadline of the rules. */
  readonly endMs: number;
  readonly streams: readonly ModelStream[];
  readonly teams: readonly ModelTeam[];
  /** By agent number: the team. */
  readonly agentTeam: Int32Array;
  readonly agentNames: readonly string[];
  /** Duty changes in order of time, ties by agent; DUTY_* codes. */
  readonly duty: { readonly at: Int32Array; readonly agent: Int32Array; readonly change: Uint8Array };
}

export interface ModelStream {
  readonly name: string;
  /** Made from the seed text and the stream's name: all its draws are addressed under it, so no other stream disturbs them. */
  readonly key: readonly [number, number, number, number];
  /** Expected conversations by quarter-hour of the whole horizon, before the busyness factor. */
  readonly quarterMeans: Float64Array;
  readonly busynessCv: number;
  readonly busynessCorrelation: number;
  /** Arrival times instead of drawn ones. */
  readonly replay?: Float64Array | undefined;
  readonly laws: ModelLaws;
  /** Teams that serve it, ascending. */
  readonly teams: readonly number[];
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

export interface ModelTeam {
  readonly name: string;
  readonly cap: number;
  readonly slowdownPerChat: number;
  readonly handleFactor: number;
  /** Quantile table of the delay before an idle agent notices; -1: none. */
  readonly pickupDelay: number;
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
