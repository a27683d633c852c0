import type { Standing } from "../../judging/verdicts.ts";
import type { BuyerKind, ReplyKind } from "../../log/kinds.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Failure } from "./failure.ts";

/** Why a consumer's messages count as they do, rule by rule. Times are those of the log's clock, `2026-06-18T20:03:10.000`. */
export interface Explanation {
  readonly consumer: string;
  readonly rules: readonly RuleExplanation[];
}

export interface RuleExplanation {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly terms: RuleTerms;
  /** Why the consumer was chosen among those that the rule misses, and the day of the unit that was missed; absent where somebody asked for the consumer. */
  readonly chosen?: { readonly failure: Failure; readonly date: string };
  /** Days on which the consumer is judged, or wrote at all, in order. */
  readonly days: readonly ExplainedDay[];
}

/** What of a pack decides about a message. */
export type RuleTerms = Omit<RulePack, "id" | "aliases" | "name" | "platform" | "consequences" | "effective" | "reliability" | "sources" | "notes">;

export interface ExplainedDay {
  readonly date: string;
  /** What happened, in order of time: what was written on the day, or earlier and is judged on it, and the replies to that. */
  readonly lines: readonly ExplainedLine[];
  /** In order of their first message; none where nothing was judged. */
  readonly units: readonly ExplainedUnit[];
}

export type ExplainedLine = ExplainedMessage | ExplainedReply | ExplainedListing;

interface LineFacts {
  readonly at: string;
  /** Number of the conversation among those of this consumer, from 1. */
  readonly conversation: number;
}

interface WrittenLine extends LineFacts {
  /** Line of the file. */
  readonly line: number;
  /** Where the log has text that was kept. */
  readonly text?: string;
}

export interface ExplainedMessage extends WrittenLine {
  readonly what: "message";
  readonly kind: BuyerKind;
  readonly standing: Standing;
  /** Place in `units` of its day; absent where it is not judged. */
  readonly unit?: number;
  /** Absent where it has none. */
  readonly clock?: ExplainedClock;
  /** The first reply that counts, also where it came too late to be of use. */
  readonly reply?: ExplainedAnswer;
  /** Time from the deadline to the reply. [s] Of a late message that was answered. */
  readonly lateSeconds?: number;
  /** Of an unanswered one: the log ends before its deadline. */
  readonly isOpenAtEnd?: boolean;
  /** What it adds to a measure; absent where it adds nothing. [s] */
  readonly addsSeconds?: number;
  /** Of `deadline-beyond-window`: up to when a reply would have been in time. */
  readonly deadline?: string;
  /** Of `no-clock`: when the message was sent that has the clock. */
  readonly clockOf?: string;
  /** Of `outside-window`, where sessions are judged by their start: that start, where one conversation is one session. */
  readonly sessionStart?: string;
}

export interface ExplainedClock {
  readonly from: string;
  /** What started it: the message's sending, its entry into an agent's list, the window's opening. */
  readonly start: "sending" | "list" | "opening";
  readonly deadline: string;
}

export interface ExplainedAnswer {
  readonly at: string;
  readonly line: number;
  readonly kind: ReplyKind;
  /** Absent for a bot, and where the log names nobody. */
  readonly agent?: string;
  /** From the clock's start (without a clock, from the sending), 0 where the reply came before. [s] */
  readonly waitedSeconds: number;
}

/**
 * What a reply does: it `answers` messages; it is of a kind that does not count (a `bot`'s, one that is `no-reply` at all, another `kind`); all that it could
 * answer `nothing-owed` was answered before, or came later.
 */
export type ReplyEffect = "answers" | "bot" | "no-reply" | "kind" | "nothing-owed";

export interface ExplainedReply extends WrittenLine {
  readonly what: "reply";
  readonly kind: ReplyKind;
  readonly agent?: string;
  readonly effect: ReplyEffect;
  /** Sending times of the messages that it is the first counting reply of. */
  readonly answers: readonly string[];
}

/** The conversation enters an agent's list; told where the rule asks for lists. */
export interface ExplainedListing extends LineFacts {
  readonly what: "listing";
  readonly agent: string;
  /** When it left that list. */
  readonly until?: string;
}

export interface ExplainedUnit {
  readonly isMet: boolean;
  /** Whose it is, where a rule judges agents. */
  readonly agent?: string;
  /** Messages judged, those that have a clock, and those that are late. */
  readonly judged: number;
  readonly clocked: number;
  readonly late: number;
  /** Sending of its first judged message. */
  readonly from: string;
  /** Its first late message, where it is missed. */
  readonly miss?: ExplainedMiss;
  /** Mean of what its messages add to a measure. [s] */
  readonly meanSeconds?: number;
}

export interface ExplainedMiss {
  readonly at: string;
  readonly line: number;
  readonly standing: Standing;
  /** Time to the reply; absent where there is none. [s] */
  readonly waitedSeconds?: number;
  /** Another agent answered it; this one had it in the list and gave it away. */
  readonly isCharged: boolean;
}
