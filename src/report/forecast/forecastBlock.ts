/** A piece of a forecast as it is told, the same on the terminal and on the page: what is there comes in this order. */
export interface ForecastBlock {
  readonly title?: string;
  /** Sentences, each on a line of its own. */
  readonly lines?: readonly string[];
  /** Named texts, one below the other. */
  readonly entries?: readonly { readonly name: string; readonly text: string }[];
  /** Short texts beside each other. */
  readonly cells?: readonly string[];
  /** The first row is the head where `hasHead`. */
  readonly table?: { readonly rows: readonly (readonly string[])[]; readonly hasHead: boolean };
  readonly after?: readonly string[];
  /** What the page draws of it. */
  readonly chart?: ForecastChart;
}

/** A picture of what a block tells: the hours of a day, the recovery or volume at a place of its list, dates to register, the days of an event. */
export type ForecastChart = { readonly of: "hours" | "calendar" | "event-days" } | { readonly of: "recovery" | "volume"; readonly place: number };
