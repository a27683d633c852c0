import type { Cause } from "../../metrics/cause.ts";

/** What the picture of an answer tells, in words and figures ready to be set. */
export interface PictureContent {
  /** The shop and its event, as the scenario is named. */
  readonly title: string;
  readonly subtitle: string;
  readonly standing: PictureStanding;
  /** In a word or two. */
  readonly verdict: string;
  /** Of several scenarios there is no one chance. */
  readonly chance?: { readonly value: string; readonly notes: readonly string[] };
  readonly sentence: string;
  readonly chart?: PictureChart;
  /** Four at most. */
  readonly figures: readonly PictureFigure[];
  readonly smallPrint: string;
}

/** `untold` where nothing was judged. */
export type PictureStanding = "passes" | "fails" | "open" | "untold";

export interface PictureFigure {
  readonly value: string;
  readonly label: string;
}

export type PictureChart = DaySpread | ShiftBars | ScenarioDots;

interface ChartTitle {
  readonly title: string;
  readonly note: string;
}

/** The rate of each day: the span of nine days in ten and the median day, against the target. */
export interface DaySpread extends ChartTitle {
  readonly of: "days";
  readonly quantity: "share" | "seconds";
  readonly target?: { readonly value: number; readonly isLeast: boolean; readonly text: string };
  readonly days: readonly { readonly label: string; readonly p05: number; readonly p50: number; readonly p95: number }[];
  /** Late messages by quarter-hour of the day and cause. */
  readonly late?: LateDay;
}

export interface LateDay {
  readonly title: string;
  /** 96 quarter-hours, each a mean number a day by cause. */
  readonly quarters: readonly (Readonly<Partial<Record<Cause, number>>>)[];
  /** Those that are told by name, most frequent first. */
  readonly legend: readonly { readonly cause: Cause; readonly name: string }[];
}

/** Who works when: a bar for each shift over the hours of a day. */
export interface ShiftBars extends ChartTitle {
  readonly of: "shifts";
  readonly shifts: readonly { readonly label: string; readonly people: string; readonly from: number; readonly to: number; readonly meals: readonly (readonly [from: number, to: number])[] }[];
  /** Conversations begun in each quarter-hour of a day; empty where that is not known. */
  readonly arrivals: readonly number[];
  readonly arrivalsLabel: string;
}

/** One figure of every scenario with its interval. */
export interface ScenarioDots extends ChartTitle {
  readonly of: "scenarios";
  readonly quantity: "share" | "seconds";
  readonly target?: { readonly value: number; readonly text: string };
  readonly scenarios: readonly { readonly letter: string; readonly name: string; readonly value: number; readonly lower: number; readonly upper: number; readonly text: string }[];
}
