import type { Law } from "../random/law.ts";
import type { RulePack } from "../rules/rulePack.ts";

/**
 * A scenario with every default filled in, itself a valid scenario file (contract §2).
 * Durations are seconds, shares 0–1, times of day `HH:MM` (up to `24:00`, beyond midnight up to `48:00`).
 */
export interface Scenario {
  readonly replycast: 1;
  readonly name: string;
  readonly description?: string;
  readonly platform: string;
  readonly timeZone: string;
  /** `YYYY-MM-DD`, the first simulated day (warm-up days included). */
  readonly start: string;
  /** Judged days. */
  readonly days: number;
  /** Days simulated before the judged ones. */
  readonly warmUp: number;
  readonly seed: string;
  readonly arrivals: Readonly<Record<string, ArrivalStream>>;
  readonly events: readonly ScenarioEvent[];
  /** One for each stream. */
  readonly conversations: Readonly<Record<string, ConversationLaws>>;
  readonly teams: Readonly<Record<string, Team>>;
  readonly shifts: Readonly<Record<string, Shift>>;
  /** Team → shift → agents; or one such for each simulated day. */
  readonly roster: RosterDay | readonly RosterDay[];
  readonly routing: Routing;
  readonly rules: readonly (string | RulePack)[];
  readonly targets: Readonly<Record<string, Target>>;
}

export interface ArrivalStream {
  /** Expected conversations a day: one number, or one for each simulated day. Absent exactly where `replay` is given: the replay decides. */
  readonly consultsPerDay?: number | readonly number[];
  /** 24, 48 or 96 weights over the day; a named profile is written out here. */
  readonly profile: readonly number[];
  /** Weights Monday to Sunday, used as they are (1 = an ordinary day). */
  readonly weekday: readonly number[];
  /** Coefficient of variation of the gamma day factor. */
  readonly busynessCv: number;
  /** Correlation of a day's factor with the day before. */
  readonly busynessCorrelation: number;
  /** Real arrival times instead of drawn ones: the file as written … */
  readonly replay?: string;
  /** … and what was read from it: whole milliseconds since the start of the first simulated day, ascending. Not part of the file. */
  readonly replayTimes?: readonly number[];
}

export interface ScenarioEvent {
  readonly name: string;
  readonly streams: readonly string[];
  /** Local date and time `YYYY-MM-DDTHH:MM`, or milliseconds are derived in `model/`. */
  readonly from: string;
  readonly to: string;
  readonly shape:
    | { readonly step: number }
    /** Factor at the start that decays to 1: 1 + (factor − 1)·exp(−t / decay), decay in seconds. */
    | { readonly spike: { readonly factor: number; readonly decay: number } };
}

export interface ConversationLaws {
  readonly turns: Law;
  /** Messages a turn. */
  readonly burst: Law;
  readonly burstGap: Law;
  readonly handle: Law;
  readonly think: Law;
  readonly patience: Law;
  /** Of those who leave, the share who do so without a word. */
  readonly silentShare: number;
  readonly closingWordShare: number;
  /** [s] */
  readonly idleTimeout: number;
}

export interface Team {
  readonly streams: readonly string[];
  readonly cap: number;
  readonly slowdownPerChat: number;
  readonly handleFactor: number;
  /** Mean of an exponential delay before an idle agent notices. [s] */
  readonly pickupDelay: number;
  readonly costPerHour: number;
}

export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly breaks: readonly { readonly from: string; readonly length: number; readonly waves: number }[];
  readonly atEnd: "finish" | "hand-over" | "leave";
  /** [s] before the end from which the agent takes no new conversation. */
  readonly stopNewBefore: number;
}

export type RosterDay = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Routing {
  readonly assign: "least-loaded";
  readonly sticky: false;
  readonly pool: "oldest-first";
  readonly reply: "oldest-first";
}

export interface Target {
  /** `>= 80%` of a rate, or `<= 30s` of a measure, as written; `value` in shares or seconds. */
  readonly rate?: string;
  readonly value?: string;
  readonly assurance: number;
  readonly over: "each-day" | "all-days" | "pooled";
}
