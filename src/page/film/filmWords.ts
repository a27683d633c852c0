import type { DayChange } from "../../film/dayChange.ts";

/** How far one of two films has come under its own rule. */
export interface SideCount {
  readonly name: string;
  readonly answered: number;
  readonly failed: number;
  readonly pending: number;
  readonly units: string;
}

/** How the film speaks, in one language. Times stand as they are shown already. */
export interface FilmWords {
  readonly view: { readonly answer: string; readonly film: string; readonly label: string };
  readonly title: string;
  readonly lead: string;
  readonly chooseRule: string;
  readonly chooseDay: string;
  readonly chooseDayPlayed: string;
  /** One of the days that the scenario could become: its number from 1. */
  replication(number: number): string;
  readonly another: string;
  readonly worst: string;
  readonly typical: string;
  readonly searching: string;
  readonly loading: string;
  failed(message: string): string;
  readonly noPacks: string;
  readonly changeTitle: string;
  readonly changeNone: string;
  change(change: DayChange, facts: { readonly cap?: number; readonly meal?: string; readonly to?: string }): string;
  readonly asWas: string;
  readonly changed: string;
  readonly play: string;
  readonly pause: string;
  readonly speed: string;
  /** Minutes of the day a second. */
  speedOf(minutes: number): string;
  readonly nextMiss: string;
  readonly previousMiss: string;
  readonly noMoreMisses: string;
  readonly zoom: string;
  zoomOf(minutes: number): string;
  readonly wholeDay: string;
  readonly goTo: string;
  readonly scrubber: string;
  readonly keys: string;
  readonly canvas: (facts: { readonly date: string; readonly agents: number; readonly time: string; readonly open: number; readonly owed: number }) => string;
  readonly pool: string;
  readonly bots: string;
  readonly counter: {
    readonly settled: string;
    readonly live: string;
    readonly pending: string;
    readonly failed: string;
    readonly answered: string;
    readonly needs: (threshold: string) => string;
    readonly none: string;
    /** Why the counter stands there. */
    sentence(facts: CounterFacts): string;
    mean(facts: { readonly time: string; readonly count: string; readonly mean: string; readonly pending: string }): string;
    /** What the second film has more than the first; `sides` where both bear names of their own. */
    difference(facts: { readonly time: string; readonly answered: number; readonly failed: number; readonly pending: number; readonly units: string; readonly sides?: readonly [string, string] }): string;
    /** What either says where their rules differ, of which the figures cannot be subtracted. */
    eachSide(facts: { readonly time: string; readonly sides: readonly SideCount[] }): string;
  };
  /** What a rule counts, of so many. */
  readonly units: Readonly<Record<"consumer-day" | "session" | "round" | "message", (count: number) => string>>;
  readonly legend: Readonly<Record<"chat" | "work" | "wait" | "warn" | "miss" | "reply" | "away" | "handed" | "bot" | "left", string>>;
  readonly owedTitle: (count: number) => string;
  readonly missesTitle: (count: number) => string;
  readonly nothingOwed: string;
  readonly nothingMissed: string;
  readonly columns: Readonly<Record<"consumer" | "sent" | "where" | "left" | "missed" | "cause", string>>;
  more(count: number): string;
  showMore(count: number): string;
  left(time: string): string;
  over(time: string): string;
  readonly noClock: string;
  readonly story: {
    readonly title: (consumer: string) => string;
    readonly choose: string;
    readonly close: string;
    readonly inOther: string;
    wrote(facts: { readonly consumer: string; readonly at: string }): string;
    inPool(facts: { readonly from: string; readonly length: string }): string;
    inList(facts: { readonly agent: string; readonly from: string; readonly length: string; readonly others?: number }): string;
    handled(facts: { readonly agent: string; readonly from: string; readonly length: string; readonly others?: number }): string;
    missed(facts: { readonly at: string; readonly cause?: string }): string;
    readonly rule: string;
    readonly talk: string;
  };
}

/** Counts as they are shown. */
export interface CounterFacts {
  readonly time: string;
  readonly units: string;
  readonly all: string;
  readonly answered: string;
  readonly failed: string;
  readonly pending: string;
  readonly deadline: string;
  readonly live: string;
  readonly isOver: boolean;
  readonly anyMissFails: boolean;
}
