import type { LeverMove } from "../../staffing/levers/leverMove.ts";

/** Names of a scenario as the language has them. */
export interface LeverNames {
  readonly shift: (name: string) => string;
  readonly day: (date: string) => string;
  /** Of somebody by name, or `early 1`, the first of a shift. */
  readonly agent: (name: string) => string;
}

/** What the levers, the value of an hour, the choice of bots' answers and the price of a rule say, in one language. */
export interface LeverWords {
  readonly title: string;
  move(move: LeverMove, names: LeverNames): string;
  readonly list: (parts: readonly string[]) => string;
  readonly points: (figure: string) => string;
  readonly seconds: (figure: string) => string;
  /** Its sign told with it; `undefined`: nothing. */
  yuan(figure: string | undefined): string;
  readonly head: { readonly chance: string; readonly chanceOf: (target: string) => string; readonly rate: (rule: string) => string; readonly cost: string; readonly price: string };
  price(yuan: string, interval: string, of: "pass" | "rate"): string;
  readonly nothingHelps: string;
  /** The chance is nearly full and nothing changes it. */
  readonly nothingToMend: string;
  /** So many that help are left out: more people of what helps as much with fewer. */
  noMore(count: number): string;
  readonly savesTitle: string;
  /** A target's chance, and its rate. */
  readonly tradeFigures: (chance: string, rate: string) => string;
  /** Good for one target, bad for another. */
  readonly tradesTitle: string;
  unclear(moves: string): string;
  harm(moves: string): string;
  /** Fewer agents, each with what it changes of the chance. */
  notEnough(moves: string): string;
  aside(count: number): string;
  readonly settings: string;
  footer(levers: number, replications: string): string;
  readonly marginal: {
    readonly title: string;
    /** A stretch of the day, of a team where there are several; of quarter-hours on end with the best of them. */
    stretch(told: { readonly from: string; readonly to: string; readonly team?: string; readonly best?: string }): string;
    readonly noneSure: string;
    most(rule: string): string;
    readonly head: { readonly when: string; readonly perHour: string };
    /** Stretches that are told; replications by the hour, and where some are told by the quarter-hour those. */
    footer(stretches: number, hours: string, quarters: string | undefined): string;
    /** Of a share in points, of a measure in seconds. */
    caption(quantity: "share" | "seconds"): string;
    readonly description: string;
    readonly chart: { readonly when: string; readonly perHour: string; readonly gain: string };
  };
  readonly answers: {
    title(of: "questions" | "goods", most: number): string;
    stays(chosen: string): string;
    show(chosen: string): string;
    instead(added: string, dropped: string): string;
    card(goods: string): string;
    gain(chance: string, rate: string): string;
  };
  readonly rule: {
    readonly title: string;
    /** `chance` that the rule's target is met; empty where that is not known. */
    side(facts: { readonly rule: string; readonly shifts: string; readonly hours: string; readonly yuan: string; readonly chance: string }): string;
    unmet(rule: string, chance: string): string;
    /** Each with its sign. */
    difference(shifts: string, hours: string, yuan: string): string;
    readonly same: string;
  };
}
