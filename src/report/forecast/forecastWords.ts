import type { ForecastTerm } from "../../forecast/event/expectedCount.ts";
import type { Move } from "../../forecast/today/todayMoves.ts";

/** What forecasts say in one language; figures come as they are to be read. */
export interface ForecastWords {
  /** `1,200 (900–1,500)` */
  range(likely: string, low: string, high: string): string;
  list(parts: readonly string[]): string;
  readonly event: {
    heading(name: string, from: string, to: string, total: string): string;
    readonly formula: string;
    readonly terms: Readonly<Record<ForecastTerm["name"], string>>;
    readonly fromFile: string;
    readonly byRanges: string;
    readonly byDefault: string;
    fromScenario(path: string, n: string | undefined): string;
    learned(days: number, conversations: string, orders: string): string;
    earlier(counted: string, ordinary: string): string;
    readonly days: string;
    readonly date: string;
    footer(draws: string): string;
    leftOut(names: readonly string[]): string;
  };
  readonly today: {
    heading(day: string, now: string, counted: string, expected: string): string;
    /** How busy the day is, as a percentage of an ordinary one, and what is still to come. */
    stream(name: string | undefined, busyness: string, interval: string | undefined, rest: string): string;
    /** Some came though nobody was to be expected. */
    unexpected(name: string | undefined, counted: string, rest: string): string;
    /** `tried`: whether some moves were. */
    interrupted(replications: string, tried: boolean): string;
    readonly soFar: string;
    readonly whole: string;
    readonly passes: string;
    owed(count: number): string;
    readonly unknown: string;
    readonly hours: string;
    moves(rule: string): string;
    readonly noMoves: string;
    /** The run was stopped before one was tried. */
    readonly movesUntried: string;
    noNeed(rule: string, chance: string): string;
    nothingHelps(rule: string): string;
    noGain(moves: string): string;
    harm(moves: string): string;
    readonly gain: string;
    readonly rate: string;
    readonly cost: string;
    /** A difference of shares, and of times. */
    points(figure: string): string;
    seconds(figure: string): string;
    hoursOfWork(hours: string): string;
    move(move: Move): string;
    footer(replications: string): string;
    leftOut(names: readonly string[]): string;
    moved(day: string): string;
    /** What the page shows below. */
    readonly below: string;
  };
  readonly outlook: {
    readonly title: string;
    recovery(rule: string, kind: string, days: number): string;
    current(value: string | undefined, limit: string, missing: number): string;
    readonly nextDays: string;
    /** So many days, the last of them. */
    until(days: number, date: string): string;
    /** A day whose rest is told beside. */
    begun(day: string): string;
    readonly required: string;
    readonly probability: string;
    /** No rate can do it; any rate will. */
    readonly impossible: string;
    readonly anyRate: string;
    expected(value: string, volume: string): string;
    readonly calendar: string;
    missing(days: number): string;
    volumes(rule: string, minimum: string, consumers: boolean): string;
    volume(mean: string, probability: string): string;
    leftOut(rule: string, kind: string, reason: "weights" | "limit"): string;
    footer(replications: string, history: string | undefined): string;
    readonly nothing: string;
  };
}
