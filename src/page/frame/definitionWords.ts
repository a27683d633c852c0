/** Figures whose definition the page tells on demand. */
export type DefinedFigure =
  | "answer" | "rate" | "target" | "chance" | "verdict" | "spread" | "daySpread" | "dayChance" | "late" | "cause" | "people" | "load" | "pool" | "replyTimes" | "agents" | "cost" | "leavers" | "bots"
  | "roster" | "curve" | "change" | "paired";

/** What a figure is, with its unit; how it is counted; how its interval is made, or why it has none. */
export interface FigureDefinition {
  readonly name: string;
  readonly what: string;
  readonly counted: string;
  readonly interval: string;
}

export interface DefinitionWords {
  /** Label of the button beside a title. */
  readonly ask: (title: string) => string;
  readonly counted: string;
  readonly interval: string;
  readonly figures: Readonly<Record<DefinedFigure, FigureDefinition>>;
}
