import type { Standing } from "../../judging/verdicts.ts";
import type { BuyerKind, ReplyKind } from "../../log/kinds.ts";
import type { ExplainedClock, ReplyEffect, RuleTerms } from "../../scoring/explain/explanation.ts";

/** What a sentence on a message may name, in words already: times, lengths of time, names. */
export interface MessageFacts {
  readonly terms: RuleTerms;
  readonly sent: string;
  readonly kind: string;
  readonly isAutomatic: boolean;
  /** Where its clock starts, why there, and up to when a reply is in time; of a message without one its sending stands for the start. */
  readonly from: string;
  readonly start: ExplainedClock["start"];
  readonly deadline: string;
  /** The rule's deadline as a length of time. */
  readonly allowed: string;
  /** The first counting reply, where there is one. */
  readonly answer?: { readonly who: string; readonly at: string; readonly waited: string };
  /** Absent where it is not late, or not answered. */
  readonly lateBy?: string;
  readonly isExactlyAtDeadline: boolean;
  /** The reply came so near the deadline that only milliseconds tell on which side. */
  readonly isNear: boolean;
  /** Nothing but thanks or goodbye is in it. */
  readonly isThanks: boolean;
  /** The log ends before its deadline. */
  readonly isOpenAtEnd: boolean;
  /** Where it lies outside the window: before it opened, at its very end, after it. */
  readonly beside: "before" | "at-end" | "after";
  readonly window: string;
  readonly windowEnd: string;
  readonly clockOf?: string;
  readonly sessionStart?: string;
  /** What it adds to a measure. */
  readonly adds?: string;
  /** Longest time that a message adds to a measure. */
  readonly cap?: string;
  readonly unit: string;
}

/** What a sentence on a unit may name. */
export interface UnitFacts {
  readonly terms: RuleTerms;
  readonly unit: string;
  readonly from: string;
  readonly agent?: string;
  readonly isMet: boolean;
  readonly judged: number;
  readonly clocked: number;
  readonly late: number;
  readonly allowed: string;
  readonly windowEnd: string;
  readonly miss?: { readonly at: string; readonly standing: Standing; readonly waited?: string; readonly isCharged: boolean };
  readonly mean?: string;
}

/** How an explanation speaks, in one language. */
export interface ExplanationWords {
  duration(hours: number, minutes: number, seconds: string): string;
  readonly buyer: string;
  readonly bot: string;
  readonly unnamedAgent: string;
  answererBot(kind: string): string;
  line(line: number): string;
  quoted(text: string): string;
  conversation(number: number): string;
  readonly buyerKinds: Readonly<Record<BuyerKind, string>>;
  readonly replyKinds: Readonly<Record<ReplyKind, string>>;
  readonly units: Readonly<Record<RuleTerms["unit"], string>>;
  /** What the rule asks, in a sentence or two. */
  rule(facts: { readonly terms: RuleTerms; readonly window: string; readonly allowed: string }): string;
  readonly standings: Readonly<Record<Standing, (facts: MessageFacts) => string>>;
  /** The same of a rule that averages times, for messages with a clock. */
  measured(facts: MessageFacts): string;
  readonly replies: Readonly<Record<ReplyEffect, (facts: { readonly kind: string; readonly answers: readonly string[] }) => string>>;
  listing(agent: string, until: string | undefined): string;
  unit(facts: UnitFacts): string;
  messages(judged: number, late: number): string;
  /** Of many units of a day: how many are met and missed. */
  allUnits(unit: string, all: number, missed: number): string;
  readonly nothingJudged: string;
  averaged(messages: number, mean: string): string;
  readonly nothingAveraged: string;
  readonly nothingWritten: string;
  /** In place of a run of messages: so many were answered in time, the slowest after that long; `clocked` where not every message has a clock of its own, `measured` of a rule that averages. */
  folded(run: { readonly count: number; readonly slowest: string; readonly isClocked: boolean; readonly isMeasured: boolean }): string;
  lines(from: number, to: number): string;
  /** The keys of the rule's file that decided. */
  keys(rule: string, keys: readonly string[]): string;
  /** Tells how to see what was folded. */
  readonly inFull: string;
}
