import type { RulePack } from "../../rules/rulePack.ts";
import type { RuleExplanation } from "../../scoring/explain/explanation.ts";
import type { QuestionKind } from "./questionKinds.ts";

/** What can be answered: counts as answered, counts and is missed, is not in the count at all. */
export const ANSWERS = ["answered", "missed", "not-counted"] as const;
export type Answer = (typeof ANSWERS)[number];

/** One question of an exam: what becomes of a consumer (or conversation, round, message) under a rule. */
export interface PracticeQuestion {
  readonly kind: QuestionKind;
  readonly pack: RulePack;
  readonly consumer: string;
  readonly asks: RulePack["unit"];
  /** Sending of the message that is asked about, or that lies in what is asked about; absent where the whole consumer is. `2026-06-18T20:03:10.000` */
  readonly markedAt?: string;
  /** What is to be known beside the chat. */
  readonly facts: readonly PracticeFact[];
  /** What was written, and what the rule makes of each line. */
  readonly explanation: RuleExplanation;
  readonly answer: Answer;
}

export type PracticeFact =
  | { readonly of: "suspected-spam" | "blacklisted" | "handed-over" }
  /** Times of day. [ms] */
  | { readonly of: "nobody-online"; readonly from: number; readonly to: number };
