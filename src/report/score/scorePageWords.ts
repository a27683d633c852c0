import type { Failure } from "../../scoring/explain/failure.ts";
import type { ScoreStanding } from "./ruleDays.ts";

/** What the page of a score says, in one language. */
export interface ScorePageWords {
  /** A day by name with its year. */
  dated(day: string, year: string): string;
  logFacts(facts: { readonly conversations: string; readonly messages: string; readonly consumers: string; readonly agents: string; readonly timeZone: string }): string;
  counterFacts(facts: { readonly rows: string; readonly agents: string; readonly map: string }): string;

  /** What a rule counts, after a number. */
  readonly units: Readonly<Record<string, string>>;
  headline(rule: string, figure: string): string;
  readonly nothingJudged: string;
  readonly nothingAssessed: string;
  met(facts: { readonly met: string; readonly all: string; readonly missed: string; readonly units: string; readonly isNone: boolean }): string;
  mean(messages: string): string;
  /** Days by verdict; `limit` with its sign, `failed` the days by name. */
  days(facts: { readonly limit: string; readonly passed: number; readonly failed: number; readonly notAssessed: number; readonly named: readonly string[]; readonly more: number }): string;
  dayAt(day: string, figure: string): string;
  readonly noLimit: string;
  readonly follows: string;
  readonly limits: string;
  notTold(rule: string, reason: string): string;
  readonly standings: Readonly<Record<ScoreStanding, string>>;

  readonly rulesTitle: string;
  readonly rulesLead: string;
  readonly rule: string;
  readonly figure: string;
  readonly counts: string;
  readonly daysColumn: string;
  readonly verdict: string;
  /** Days passed, failed, not assessed, in a cell. */
  dayCounts(passed: number, failed: number, notAssessed: number): string;
  readonly chooseRule: string;

  readonly daysTitle: string;
  readonly daysLead: string;
  readonly hoursTitle: string;
  readonly hoursLead: string;
  readonly hoursLeadMean: string;
  readonly missed: string;
  readonly metLabel: string;
  readonly agentsTitle: string;
  readonly pagesTitle: string;
  partsLead(overlaps: boolean): string;
  more(count: number): string;
  ofMany(shown: string, all: string): string;

  readonly lessonsTitle: string;
  readonly lessonsLead: string;
  readonly explainedTitle: string;
  readonly explainedLead: string;
  /** How many were missed, where fewer can be chosen: each consumer stands there once, of many consumers some. */
  someOfMissed(missed: string, shown: number): string;
  readonly choose: string;
  readonly next: string;
  readonly failures: Readonly<Record<Failure | "asked", string>>;
  readonly asks: string;
  readonly noneMissed: string;
  readonly noneOfMean: string;
  readonly noneEmbedded: string;
  readonly legendAllowed: string;
  readonly legendGood: string;
  readonly legendBad: string;
  later(length: string): string;
  readonly bot: string;
  deadline(time: string): string;
  readonly noReply: string;
  /** Opens what stands together in one line. */
  readonly everyLine: string;
  keys(keys: string): string;
  savedBy(time: string): string;
  /** One reply that answers several messages, all in time. */
  savedBetween(from: string, to: string): string;
  savedByAll(messages: number): string;
  readonly savedByOne: string;

  readonly whatIfTitle: string;
  readonly whatIfLead: string;
  readonly change: string;
  readonly effect: string;
  readonly becomes: string;
  metOf(met: string, missed: string): string;

  readonly consequencesTitle: string;
  readonly consequencesLead: string;
  readonly noConsequences: string;
  readonly period: string;
  readonly before: string;
  readonly missingDays: string;
  morePeriods(count: number): string;
  periods(count: number): string;

  readonly reconcileTitle: string;
  readonly findingsTitle: string;
  readonly findingsLead: string;
  readonly noFindings: string;
  readonly times: string;
  readonly finding: string;
  example(text: string): string;

  readonly figuresTitle: string;
  readonly shopTitle: string;

  readonly readingTitle: string;
  readonly reading: readonly (readonly [string, string])[];
}
