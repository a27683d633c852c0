import type { Finding } from "../finding.ts";
import type { CounterRule } from "../map/logMap.ts";
import type { FigureColumn, LabelColumn } from "./counterColumns.ts";

/** What a desk counted, as its export says it: one row an agent, a day or an hour. */
export interface DeskCounters {
  readonly shape: "counters";
  readonly fileName: string;
  /** Preset or map file by which it was read. */
  readonly map: string;
  readonly rows: readonly CounterRow[];
  /** The columns of ours that the table has. */
  readonly columns: ReadonlySet<string>;
  /** Which columns are a rule's figure, by rule id. */
  readonly rules: Readonly<Record<string, CounterRule>>;
  /** Agents in order of their first row. */
  readonly agents: readonly string[];
  /** First and last date that a row names; absent where none does. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly findings: readonly Finding[];
}

/** One row: its labels as text (dates `YYYY-MM-DD`, hours `00` to `23`), its figures as numbers: shares from 0 to 1, durations in seconds, money in yuan. */
export interface CounterRow {
  readonly line: number;
  readonly labels: Readonly<Partial<Record<LabelColumn, string>>>;
  readonly figures: Readonly<Partial<Record<FigureColumn, number>>>;
}
