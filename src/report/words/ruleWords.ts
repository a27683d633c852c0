import type { RulePack } from "../../rules/rulePack.ts";

type Unit = RulePack["unit"];

/** What a rule counts, in sentences for who does not read YAML. Times and lengths of time come as text. */
export interface RuleWords {
  /** What is counted, and when one of it is met. */
  readonly counted: Readonly<Record<Unit, string>>;
  /** How many late messages lose a unit that may have several. */
  missed(unit: Unit, anyMissFails: boolean): string;
  readonly mean: Readonly<Record<Unit, string>>;
  /** The shop's, or the agents' together. */
  readonly agents: string;
  charged(sender: boolean): string;
  /** Messages sent, or conversations begun, from one time of day to another. */
  window(parts: { from: string; to: string; closed: boolean; bySession: boolean; wholeDay: boolean }): string;
  readonly beforeWindow: Readonly<Record<RulePack["beforeWindow"], string>>;
  readonly allDay: string;
  afterWindow(to: string, what: RulePack["afterWindow"], isMeasure: boolean): string;
  deadline(deadline: string, inclusive: boolean): string;
  readonly clock: Readonly<Record<RulePack["clock"], string>>;
  cap(length: string): string;
  readonly uncapped: string;
  burstGap(length: string): string;
  sessionResume(length: string): string;
  readonly manual: string;
  readonly noManual: string;
  /** Bots of which kinds count; none, some or all. */
  bots(kinds: readonly string[], all: boolean): string;
  readonly botKinds: Readonly<Record<string, string>>;
  excluded(what: readonly string[]): string;
  readonly excludes: Readonly<Record<RulePack["excludes"][number], string>>;
  readonly needingManual: string;
  readonly botOnlyExcluded: string;
  readonly offlineExcluded: string;
  readonly offlineFails: string;
  readonly closingExempt: string;
  closingExemptWithin(length: string): string;
  readonly closingNeedsReply: string;
  readonly consequencesTitle: string;
  readonly noConsequences: string;
  /** A word and what it stands for. */
  term(word: string, meaning: string): string;
  /** A consequence that has no limit to be judged by, or that follows from words and not from times. */
  readonly noLimit: string;
  readonly abuse: string;
  effective(from: string | null, to: string | null): string;
  readonly reliability: Readonly<Record<string, string>>;
  /** There is a later version of it. */
  readonly superseded: string;
  readonly onRequest: string;
  readonly copyHint: string;
  readonly list: RuleListWords;
}

interface RuleListWords {
  readonly unknownDate: string;
  earlier(versions: readonly string[]): string;
  readonly footer: readonly string[];
}
