import type { RulePack } from "../../rules/rulePack.ts";
import type { Answer } from "../../training/practice/question.ts";
import type { QuestionKind } from "../../training/practice/questionKinds.ts";

export interface PracticeWords {
  readonly title: string;
  /** What the exam is. */
  intro(exam: { readonly questions: number; readonly pass: number; readonly points: number; readonly attempts: number }): string;
  readonly start: string;
  readonly preparing: string;
  failed(message: string): string;
  question(number: number, count: number, attempt: number): string;
  readonly rule: string;
  readonly chat: string;
  readonly asks: Readonly<Record<RulePack["unit"], (facts: { readonly rule: string; readonly at?: string }) => string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  /** How to answer without a mouse. */
  readonly keys: string;
  readonly check: string;
  readonly right: string;
  wrong(answer: string): string;
  readonly why: string;
  readonly next: string;
  readonly finish: string;
  readonly facts: {
    readonly "suspected-spam": string;
    readonly blacklisted: string;
    readonly "handed-over": string;
    nobodyOnline(from: string, to: string): string;
  };
  passed(points: number): string;
  notPassed(points: number, pass: number): string;
  rightOf(right: number, all: number): string;
  readonly repeat: string;
  readonly nothingToRepeat: string;
  again(): string;
  readonly noMore: string;
  readonly anew: string;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  /** Names of the platforms of the rules. */
  readonly platforms: Readonly<Record<string, string>>;
  /** Sample texts, one after the other. */
  readonly buyerTexts: readonly string[];
  readonly deskTexts: readonly string[];
  readonly thanks: string;
}
