/** What a row of a file stands for: a message, a whole conversation, or what a desk counted of an agent, a day or an hour. */
export const LOG_SHAPES = ["messages", "conversations", "counters"] as const;
export type LogShape = (typeof LOG_SHAPES)[number];

/** How a file of another program is read: its map file, every default filled in. Source: contract §3; docs/log-maps.md. */
export interface LogMap {
  /** The preset's name or the file's. */
  readonly id: string;
  readonly isPreset: boolean;
  readonly name?: { readonly en: string; readonly zh: string };
  readonly shape: LogShape;
  /** By column of ours the places it is looked for in, best first; a place is one column of theirs or several joined by a blank. */
  readonly columns: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** What a header must have to be a preset's: of each of these groups of our columns one at least. */
  readonly required: readonly (readonly string[])[];
  /** Patterns such as `yyMMdd H:mm:ss`, tried in turn; without any the times of the message log are read. */
  readonly timeFormat: readonly string[];
  /** Zone of times without offset, which are carried into the shop's; absent: they are the shop's own. */
  readonly timeZone?: string;
  /** By column of ours what their values mean; where it depends on who writes, by sender. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;
  /** By column of ours a value that holds for every row. */
  readonly constants: Readonly<Record<string, string>>;
  /** By column of theirs the values of rows that are left out. */
  readonly skip: Readonly<Record<string, readonly string[]>>;
  /** Values of theirs that mean nothing, in every column (`*`) or in one of ours. */
  readonly none: Readonly<Record<string, readonly string[]>>;
  readonly sheet?: string;
  /** Row of the header, from 1. */
  readonly headerRow: number;
  readonly encoding?: "utf-8" | "gb18030";
  readonly delimiter?: string;
  /** The table holds only conversations that are over. */
  readonly completedOnly: boolean;
  /** Rows that an export put in twice has brought stay. */
  readonly keepRepeated: boolean;
  /** Of counters: in what durations are written where a cell does not say so. */
  readonly units: Readonly<Record<string, DurationUnit>>;
  /** Of counters: which columns are a rule's figure. */
  readonly rules: Readonly<Record<string, CounterRule>>;
}

/** `auto`: whole numbers are seconds, small ones with decimals minutes. */
export type DurationUnit = "seconds" | "minutes" | "hours" | "auto";

/** Which counter columns tell a rule's figure; what the table does not have is left aside. */
export interface CounterRule {
  /** Units that were missed, or met. */
  readonly missed?: string;
  readonly met?: string;
  /** Units: by the rule's `denominator` where they differ. */
  readonly of?: string | Readonly<Record<"consulting" | "needing-manual", string>>;
  /** The figure itself, a share or a duration. */
  readonly value?: string;
  /** A sum of durations, which `of` divides. */
  readonly total?: string;
  /** What rows weigh in a mean of `value`: the first of these columns that the table has. */
  readonly weight: readonly string[];
}
