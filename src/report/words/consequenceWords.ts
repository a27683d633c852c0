/** What consequences say in one language: what comes, when, and how a log or a simulation stands. */
export interface ConsequenceWords {
  readonly kinds: Readonly<Record<string, string>>;
  /** `Fine of 1,000 yuan a day` */
  amount(kind: string, amount: string, daily: boolean): string;
  /** When it comes: of two parts, the limit and the days it is asked of. */
  unless(target: string, when: string): string;
  /** The limit is that of the trade: told, and not told. */
  industryStandard(target: string): string;
  readonly untoldStandard: string;
  readonly oneDay: string;
  everyDay(days: number): string;
  /** So many days before something, each or together. */
  before(days: number, each: boolean, moment: string): string;
  readonly event: string;
  readonly registration: string;
  /** The same on given days. */
  eventsOn(days: readonly string[]): string;
  registrationsOn(days: readonly string[]): string;
  /** So many days in a row up to any day, each or together. */
  rolling(days: number, each: boolean): string;
  /** A weighted mean of several spans: `50% for the last 90 days`, `50% for the latest 25% of their units`. */
  weighted(parts: readonly string[]): string;
  weightedDays(weight: string, days: number): string;
  weightedLatest(weight: string, share: string): string;
  /** Follows the days: so many of them are among those judged. */
  played(days: number, isWeighted: boolean): string;
  /** Assessed from so many units on, or above so many: in a day, or in the period where its days are judged together; `fails` where fewer fail. */
  volume(count: string, parts: { readonly above: boolean; readonly consumers: boolean; readonly daily: boolean; readonly fails: boolean }): string;
  readonly assumed: string;
  lasts(days: number): string;
  /** A fine that the scenario leaves out of the fines to expect. */
  readonly notCounted: string;
  /** Introduces the probability that it is avoided. */
  readonly avoided: string;
  /** Why nothing is judged: in a simulation and in a log. */
  readonly tellStandard: string;
  readonly unjudged: Readonly<Record<"threshold" | "standard" | "units" | "text", string>>;
  /** `Thu 18 June 93.2% (91.0–95.1)` */
  onDate(day: string, chance: string): string;
  /** How periods of a log stand. */
  readonly verdicts: Readonly<Record<"pass" | "fail" | "not-assessed", string>>;
  /** One period: `15 June to 17 June, before 18 June: not met at 47.2%`. */
  period(parts: { readonly days: string; readonly before: string | undefined; readonly verdict: string; readonly value: string | undefined }): string;
  /** The figure of the day that decides where each is judged by itself. */
  onWorstDay(value: string): string;
  span(from: string, to: string): string;
  /** Days of a period without any unit. */
  missing(days: number): string;
  /** Days of a period that fail for want of volume. */
  tooFew(days: number): string;
  /** A period of which nothing is judged, and its figure. */
  figure(days: string, value: string): string;
  /** Of several periods. */
  counts(parts: { readonly pass: number; readonly fail: number; readonly notAssessed: number; readonly daily: boolean }): string;
  /** Of the days on which an event or registration could have been. */
  possible(parts: { readonly pass: number; readonly fail: number; readonly notAssessed: number; readonly event: boolean }): string;
  /** Whether the shop qualifies for the event or registration of a day; `isPartial`: the log lacks days that decide. */
  eligibility(parts: {
    readonly day: string; readonly moment: "event" | "registration"; readonly standing: "pass" | "fail" | "not-assessed" | "unknown"; readonly isPartial: boolean;
  }): string;
  /** By which rule, on which days, and what it would take. */
  eligibilityReason(parts: { readonly rule: string; readonly told: string; readonly condition: string }): string;
  /** Of events or registrations asked for that no scored rule looks at; `other`: where rules look at days before the other. */
  eligibilityUntold(moment: "event" | "registration", other: boolean): string;
  /** Abusive messages of agents. */
  readonly noAbuse: string;
  abuse(count: number): string;
  occurrence(parts: { readonly day: string; readonly line: number; readonly agent: string | undefined; readonly word: string }): string;
}
