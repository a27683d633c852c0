import type { FaultText } from "../report/faults/faultText.ts";

/** What makes more come together than the engine can hold: a desk that falls behind, a rush, arrivals, what they write, or the desk's people. */
export type OverloadCause = "backlog" | "rush" | "arrivals" | "messages" | "staff";

/** What is said of an option's value that cannot be taken, or of a run that cannot be done; one dictionary a language. */
export interface FaultWords {
  /** `mend` is one of the mends below. */
  emptyWord(option: string, mend: string): FaultText;
  /** An option that nothing is told of with another one. */
  uselessWith(option: string, other: string): FaultText;
  notWhole(option: string, text: string, least: number, mend: string): FaultText;
  notShare(option: string, text: string, mend: string): FaultText;
  noFolder(path: string): FaultText;
  /** A form that is promised is told so. */
  logForm(path: string): FaultText;
  readonly logMissing: FaultText;
  beyondLast(asked: number, replications: number): FaultText;
  readonly noRule: FaultText;
  notClaim(text: string): FaultText;
  severalToReconcile(rules: readonly string[]): FaultText;
  notDate(option: string, text: string): FaultText;
  notTimeOfDay(option: string, text: string): FaultText;
  /** `--now` without `--today`. */
  readonly nowOfNothing: FaultText;
  /** A file that tells no date or no conversation of it. */
  noToday(file: string): FaultText;
  /** Times of day, and how many conversations were to be expected between them. */
  untoldUntilNow(end: string, now: string, expected: number): FaultText;
  /** History of several shops cannot be told apart. */
  readonly historyOfShops: FaultText;
  /** Not two dates of which the first comes first. */
  notDays(text: string): FaultText;
  /** A name of a scenario file in a folder that cannot be one. */
  noScenarioFile(path: string): FaultText;
  /** Counters need to be told what they cannot tell. */
  baseMissing(file: string): FaultText;
  /** `--out` names a file that is no scenario. */
  notScenarioFile(path: string, mend: string): FaultText;
  /** `--out` would write over `file`, which is read. */
  overwrites(file: string): FaultText;
  /** A base beside a log, which needs none. */
  baseOfLog(file: string): FaultText;
  /** The scenario stands where the log should. */
  logFirst(log: string, scenario: string): FaultText;
  /** A second history where one is a log. */
  severalLogs(file: string): FaultText;
  notArrivals(text: string): FaultText;
  /** `file` is no result of a calibration. */
  notFits(file: string): FaultText;
  /** `file` is a table of counters, which no day can be set beside. */
  countsOnly(file: string): FaultText;
  notStandard(text: string): FaultText;
  notWhatIf(text: string): FaultText;
  notPart(text: string): FaultText;
  notConversion(text: string): FaultText;
  notCompared(text: string): FaultText;
  /** A single span of dates. */
  oneSpan(span: string): FaultText;
  spansOverlap(one: string, other: string): FaultText;
  readonly agentOfNothing: FaultText;
  notAgent(name: string, known: readonly string[], nearest: string | undefined): FaultText;
  /** `file` is a table of counters, in which no message stands. */
  asksMessages(option: string, file: string): FaultText;
  longRun(replications: number, minutes: number): FaultText;
  /** A comparison of one scenario with nothing. */
  nothingBeside(file: string): FaultText;
  /** Rosters beside several scenarios. */
  readonly rosterOfSeveral: FaultText;
  longSearch(replications: number, minutes: number): FaultText;
  /** A note, no fault: numbers are taken for certain though `file` says how uncertain they are. */
  fitsBeside(file: string): string;
  /** Rows of today's table that play no part. */
  passedOver(file: string, date: string, now: string, otherDates: number, later: number): string;
  /** Names of events that lie on none of the days after the history's last date. */
  leftBehind(last: string, names: string): string;
  /** A note, no fault. */
  longPrecision(replications: number, minutes: number): string;
  overloaded(most: number, what: string, mend: string): FaultText;
  /** Mends: what to write instead. */
  write(option: string, value: string): string;
  readonly seed: string;
  readonly threads: string;
  readonly firstReplication: string;
  readonly precision: string;
  /** By what brings too much together; of the largest stream, for `staff` of the largest team. */
  readonly overload: Readonly<Record<OverloadCause, (name: string) => string>>;
}
