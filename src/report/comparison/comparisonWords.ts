import type { ComparedMeasure } from "../../experiment/comparison/comparisonResult.ts";

/** By how much one has more of something than the other, or less. */
export interface Excess {
  readonly amount: string;
  readonly isMore: boolean;
}

/** What is said of a comparison, in the terminal and on its page, in one language. Scenarios are named by their letters. */
export interface ComparisonWords {
  title(names: readonly string[]): string;
  run(facts: { readonly span: string; readonly replications: string; readonly seed: string }): string;
  readonly interrupted: string;
  /** Settings that make one of the other. */
  differsIn(a: string, b: string): string;
  readonly nothingDiffers: string;
  more(count: number): string;
  readonly headlines: {
    same(a: string, b: string): string;
    open(a: string, b: string): string;
    untold(a: string, b: string): string;
    /** Only one of the two meets every target as surely as it should. */
    passesAlone(passing: string, other: string): string;
    readonly bothPass: string;
    likelier(likelier: string, other: string): string;
    likelierEach(a: string, b: string): string;
    alikeToPass(a: string, b: string): string;
    betterRates(better: string): string;
    mixedRates(a: string, b: string): string;
    /** What one of the two costs more or less than the other, and how many more or fewer of its buyers leave; at least one of them. */
    beside(side: string, facts: { readonly cost?: Excess | undefined; readonly leavers?: Excess | undefined }): string;
    followed(first: string, second: string): string;
  };
  /** By these rules one of the two is better. */
  betterBy(better: string, rules: readonly string[]): string;
  readonly noDifference: string;
  costs(dearer: string, than: string, amount: string): string;
  leave(side: string, than: string, points: string): string;
  readonly costsAlike: string;
  passes(better: string, rule: string, points: string): string;
  arises(rule: string, stretches: readonly string[]): string;
  stretch(span: string, share: string): string;
  /** Where stretches go both ways and no shares of the whole can be told: its late messages, with their sign. */
  stretchMessages(span: string, messages: string): string;
  /** A stretch within days that have dates. */
  dated(day: string, span: string): string;
  readonly exactlyNone: string;
  readonly points: (figure: string) => string;
  readonly seconds: (figure: string) => string;
  readonly yuan: (figure: string) => string;
  withLimits(told: string, limits: string): string;
  readonly table: {
    readonly rule: string; readonly difference: (a: string, b: string) => string; readonly better: (a: string) => string; readonly passes: string; readonly certainty: (a: string) => string;
    readonly measure: string; readonly from: string; readonly late: string; readonly lateDifference: (a: string, b: string) => string; readonly share: string; readonly lower: string; readonly upper: string; readonly letter: string; readonly scenario: string;
  };
  readonly measures: Readonly<Record<ComparedMeasure, string>>;
  lateTotal(days: number, figure: string): string;
  /** Late messages in all, then where they differ. */
  lateWhere(total: string, where: string): string;
  readonly lateNowhere: string;
  readonly notesTitle: string;
  readonly notes: {
    samePlay(a: string, b: string): string;
    seedNotUsed(scenario: string, seed: string): string;
    otherStreams(a: string, b: string, onlyA: readonly string[], onlyB: readonly string[]): string;
    ruleOfOne(rule: string, judgedBy: string, not: string): string;
    ruleDiffers(a: string, b: string, rule: string): string;
    targetDiffers(a: string, b: string, rule: string): string;
  };
  readonly footer: readonly string[];
  readonly page: {
    readonly scenariosTitle: string;
    readonly rulesTitle: string;
    readonly rulesLead: string;
    /** What is said of a rule that is shown. */
    ofRule(rule: string, text: string): string;
    readonly choosePair: string;
    pair(a: string, b: string): string;
    readonly ratesTitle: string;
    readonly ratesLead: string;
    readonly whereTitle: string;
    whereLead(a: string, b: string): string;
    readonly noLate: string;
    readonly noLimits: string;
    readonly measuresTitle: string;
    readonly measuresLead: string;
    readonly differencesTable: string;
    readonly intervalsTable: string;
    readonly cost: string;
    readonly passes: string;
    readonly readingTitle: string;
    readonly reading: readonly (readonly [term: string, text: string])[];
  };
  readonly charts: { readonly rates: string; readonly late: string; readonly more: (letter: string) => string };
}
