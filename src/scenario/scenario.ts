import type { EntryPage } from "../log/kinds.ts";
import type { Law } from "../random/law.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Bot } from "./bot.ts";
import type { Staffing } from "./staffing.ts";
import type { Value } from "./value.ts";

/**
 * A scenario with every default filled in, itself a valid scenario file (contract §2).
 * Durations are seconds, shares 0–1, times of day `HH:MM` (up to `24:00`, beyond midnight up to `48:00`).
 */
export interface Scenario {
  readonly replycast: 1;
  readonly name: string;
  readonly description?: string;
  readonly platform: string;
  /** Shops behind the one desk; absent where there is one only. */
  readonly shops?: Readonly<Record<string, Shop>>;
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
  readonly bot?: Bot;
  readonly teams: Readonly<Record<string, Team>>;
  readonly shifts: Readonly<Record<string, Shift>>;
  /** Team → shift → agents; or one such for each simulated day. */
  readonly roster: RosterDay | readonly RosterDay[];
  readonly routing: Routing;
  readonly reserve?: Reserve;
  readonly incidents: readonly Incident[];
  /** Work beside the chats. */
  readonly work: readonly SideWork[];
  /** Judged; empty where `shops` is given: each shop then has its own. */
  readonly rules: readonly (string | RulePack)[];
  readonly targets: Readonly<Record<string, Target>>;
  /** What a search for rosters may choose; absent where the file says nothing of it. */
  readonly staffing?: Staffing;
  readonly value: Value;
}

/** One of several shops behind the desk; its streams name it. */
export interface Shop {
  readonly platform: string;
  readonly rules: readonly (string | RulePack)[];
  readonly targets: Readonly<Record<string, Target>>;
}

export interface ArrivalStream {
  /** Given exactly where there are several shops. */
  readonly shop?: string;
  /** Expected conversations a day: one number, or one for each simulated day. Absent where `replay` or `follows` alone decides. */
  readonly consultsPerDay?: number | readonly number[] | ConsultsOfOrders;
  /** 24, 48 or 96 weights over the day; a named profile is written out here, one from a file keeps its name … */
  readonly profile: readonly number[] | { readonly from: string };
  /** … and what was read from it: 96 weights. Not part of the file. */
  readonly profileWeights?: readonly number[];
  /** Weights Monday to Sunday, used as they are (1 = an ordinary day). */
  readonly weekday: readonly number[];
  /** Coefficient of variation of the gamma day factor. */
  readonly busynessCv: number;
  /** Correlation of a day's factor with the day before. */
  readonly busynessCorrelation: number;
  /** Coefficient of variation of the gamma factor that each quarter-hour has beside the day's. */
  readonly quarterCv: number;
  /** Correlation of a quarter-hour's factor with the one before, within a day. */
  readonly quarterCorrelation: number;
  /** Real arrival times instead of drawn ones: the file as written … */
  readonly replay?: string;
  /** … and what was read from it: whole milliseconds since the start of the first simulated day, ascending. Not part of the file. */
  readonly replayTimes?: readonly number[];
  /** Each conversation of `stream` is with this probability followed by one of this stream after `lag` [s]. */
  readonly follows?: { readonly stream: string; readonly lag: Law; readonly share: number };
  /** Whether its conversations ask for refunds and the like, for which an agent needs the right. */
  readonly afterSale: boolean;
  /** Share of conversations from each page, summing to 1; absent: pages play no part. */
  readonly pages?: Readonly<Partial<Record<EntryPage, number>>>;
  readonly spamShare: number;
  /** Share of conversations after which the consumer comes back the same day … */
  readonly returnShare: number;
  /** … so long after the close. [s] */
  readonly returnAfter: Law;
}

export interface ConsultsOfOrders {
  readonly orders: number | readonly number[];
  readonly consultsPerOrder: number;
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
    | { readonly spike: { readonly factor: number; readonly decay: number } }
    | { readonly livestream: Livestream }
    /** Factors at points of time (local date and time), joined by straight lines. */
    | { readonly points: readonly (readonly [string, number])[] };
  /** Coefficient of variation of the surplus from one replication to the next. */
  readonly upliftCv: number;
}

/** Times in seconds; see docs/engine.md for the curve. */
export interface Livestream {
  readonly ramp: number;
  readonly pushEvery: number;
  /** Factor during a push. */
  readonly peak: number;
  readonly pushLength: number;
  readonly tail: number;
  /** Factor between the pushes. */
  readonly level: number;
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
  /** Share of conversations that their first agent passes on. */
  readonly transferShare: number;
}

export const ROLES = ["service", "service-admin", "operations", "admin"] as const;
export type Role = (typeof ROLES)[number];

export interface Team {
  readonly streams: readonly string[];
  /** Pages that are its own; absent: those that are nobody's. */
  readonly pages?: readonly EntryPage[];
  /** Open conversations an agent holds at most; or by the clock: time of day → cap. */
  readonly cap: number | Readonly<Record<string, number>>;
  readonly slowdownPerChat: number;
  readonly handleFactor: number;
  /** Mean of an exponential delay before an idle agent notices. [s] */
  readonly pickupDelay: number;
  /** Share of the time on duty (meals left out) that agents are away. */
  readonly shrinkage: number;
  /** Probability that an agent misses a shift. */
  readonly noShow: number;
  /** Mean of the exponential delay with which agents come. [s] */
  readonly lateness: number;
  readonly costPerHour: number;
  /** Hours a day that are paid at least, where any are rostered. */
  readonly minimumHours: number;
  readonly overflowTo?: string;
  /** [s] */
  readonly overflowAfter: number;
  readonly role: Role;
  /** Whether its agents may do what after-sale conversations ask for. */
  readonly mayRefund: boolean;
  readonly agents: readonly NamedAgent[];
}

/** Takes the next place of the team's roster (shift by shift), or of the shift it names; what is absent is as the team has it. */
export interface NamedAgent {
  readonly name: string;
  readonly shift?: string;
  readonly cap?: number;
  readonly handleFactor?: number;
  /** Operations and administrators may refund whatever their team may. */
  readonly role?: Role;
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

export const ASSIGN_POLICIES = ["least-loaded", "most-loaded", "longest-idle", "round-robin", "random"] as const;
export const POOL_POLICIES = ["oldest-first", "newest-first", "by-stream"] as const;
export const REPLY_POLICIES = ["oldest-first", "newest-first", "stay-with-chat"] as const;

export interface Routing {
  readonly assign: (typeof ASSIGN_POLICIES)[number];
  readonly sticky: boolean;
  readonly pool: (typeof POOL_POLICIES)[number];
  readonly reply: (typeof REPLY_POLICIES)[number];
  /** Who receives while all others are off duty: a team of administrators, each with so many conversations at most, after a wait. [s] */
  readonly allOffline?: { readonly receiver: string; readonly after: number; readonly cap: number };
}

/** Agents called in when the pool grows. */
export interface Reserve {
  readonly team: string;
  readonly agents: number;
  /** Comparisons as written: `> 20` conversations, `> 90s`; at least one. */
  readonly when: { readonly pool?: string; readonly oldestWait?: string };
  /** Times of day between which they may be called, `26:00` beyond midnight; absent: at any time. */
  readonly between?: readonly [string, string];
  /** [s] */
  readonly delay: number;
  readonly stay: number;
  readonly costPerCall: number;
}

/** Local dates and times. */
export type Incident =
  | { readonly agentAbsent: { readonly team: string; readonly shift: string; readonly from: string; readonly to: string } }
  | { readonly botOut: { readonly from: string; readonly to: string } }
  | { readonly deskDown: { readonly from: string; readonly to: string } }
  | { readonly burst: { readonly stream: string; readonly from: string; readonly to: string; readonly factor: number } };

/** Tasks of a team, done in idle time. */
export interface SideWork {
  readonly name: string;
  readonly team: string;
  readonly perDay: number;
  readonly handle: Law;
  /** Times of day within which they come. */
  readonly between: readonly [string, string];
}

export interface Target {
  /** `>= 80%` of a rate, or `<= 30s` of a measure, as written; `value` in shares or seconds. */
  readonly rate?: string;
  readonly value?: string;
  readonly assurance: number;
  readonly over: "each-day" | "all-days" | "pooled";
}
